import { run } from "./bootstrap.mjs";

await run("scripts/test/main.ts", process.argv.slice(2));
