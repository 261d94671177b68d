import path from "node:path";
import { defineConfig } from "vitest/config";

// An awkward zone on purpose: half past the hour off, across the date line, with summer time. Workers inherit it.
process.env.TZ = "Pacific/Chatham";

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      // Next keeps server code out of the browser by this import; a test is neither.
      { find: /^server-only$/, replacement: path.join(root, "tests/support/empty.ts") },
    ],
  },
  test: {
    // Many tests wait for a process or a database: two at a time even on one core.
    maxWorkers: 2,
    // What a package will refuse in its next version fails here, instead of being a line that nobody reads.
    execArgv: ["--throw-deprecation"],
    // Nothing waits this long when all is well; a busy machine fails no test.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        // Nothing is timed: the limit only ends what hangs, on a machine however busy.
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/support/global-setup.ts"],
          setupFiles: ["tests/support/file-database.ts"],
        },
      },
    ],
  },
});
