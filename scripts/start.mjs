import { run } from "./bootstrap.mjs";

await run("scripts/start/main.ts", process.argv.slice(2));
