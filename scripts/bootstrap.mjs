/**
 * The first lines of `npm start` and `npm test`: plain JavaScript without dependencies, so that it runs in a fresh clone
 * with whatever Node there is. Installs what package-lock.json names where it is not installed, then hands over to a
 * TypeScript file under the Node that the project brings along.
 *
 * package.json calls it by `exec`: npm passes a SIGTERM to the shell between us, which would die of it and leave us running.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  "..",
);
const windows = process.platform === "win32";

function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Whether node_modules holds every package of the lockfile in its version, by npm's own record of what it installed. */
function isInstalled() {
  try {
    const read = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;
    const wanted = read("package-lock.json");
    const present = read("node_modules/.package-lock.json");
    return Object.entries(wanted).every(
      ([name, { version, optional, devOptional, peer }]) =>
        name === "" ||
        (present[name] ? present[name].version === version : optional || devOptional || peer),
    );
  } catch {
    return false;
  }
}

function install() {
  const ofNpm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const [command, all] = ofNpm?.endsWith(".js")
    ? [process.execPath, [ofNpm, ...args]]
    : ["npm", args];
  return new Promise((resolve) => {
    const child = spawn(command, all, {
      cwd: root,
      shell: windows && command === "npm",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said = (said + chunk).slice(-4000);
      });
    }
    child.on("error", (error) => resolve({ code: 1, said: error.message }));
    child.on("close", (code) => resolve({ code, said }));
  });
}

/** The Node of the npm package `node`; a newer one than that of the system, which may be past its end of life. */
function ownNode() {
  const bundled = path.join(root, "node_modules/node/bin", windows ? "node.exe" : "node");
  if (existsSync(bundled)) return bundled;
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  return fail(
    "The Node that the project brings along was not installed: run `npm ci` once with install scripts allowed, or use Node 24.",
  );
}

/**
 * Installs where needed, runs `script`, and ends as it ends.
 * @param {string} script path of a TypeScript file, from the project's root
 * @param {string[]} args
 */
export async function run(script, args) {
  if (Number(process.versions.node.split(".")[0]) < 20) {
    fail(
      `Starboard needs Node 20 or newer, and this is ${process.version}: install a newer one from https://nodejs.org.`,
    );
  }
  if (!isInstalled()) {
    const began = performance.now();
    console.log("… Install what package-lock.json names");
    const { code, said } = await install();
    if (code !== 0) {
      const full = /ENOSPC|no space left/i.test(said);
      if (!full) console.error(said.trim());
      fail(
        full
          ? `The disk that holds ${root} is full: free some space and start again; nothing was lost.`
          : "The packages could not be installed: see npm's words above, check the network, and start again.",
      );
    }
    console.log(`✓ Install (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }
  const child = spawn(
    ownNode(),
    ["--conditions=react-server", "--import", "tsx", "--no-deprecation", script, ...args],
    {
      cwd: root,
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  // What stops us stops the child, which takes everything down in order; we only wait for it. Should we be killed without
  // being asked, the closed channel tells it so.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(`Node could not be started (${error.message}).`));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
