import { run } from "./bootstrap.mjs";

await run("scripts/demo.ts", process.argv.slice(2));
