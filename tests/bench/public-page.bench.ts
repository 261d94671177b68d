/**
 * A public role page, script policy and all, against a bare prerendered Next page of the same elements without headers: both
 * served in the same run, by turns, so that a busy machine slows both.
 */
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { type Bench, type BenchResult, judged, percentile } from "@/scripts/bench/bench";
import { freePort } from "@/scripts/support/free-port";
import { runCommand } from "@/scripts/support/run-command";
import { runScript } from "@/scripts/support/run-script";
import { withTestServer } from "@/scripts/support/test-server";

const NEXT = "node_modules/next/dist/bin/next";
const PAGE = "/roles/it-manager";
const ROUNDS = 5;
const ROUND_SECONDS = 3;
const CONNECTIONS = 10;
const READY_MS = 60_000;

const MOST_SCRIPT_KILOBYTES = 15;
const LEAST_RATIO = 0.8;

const bench: Bench = { name: "public-page", run: measure };
export default bench;

async function measure(): Promise<BenchResult> {
  return withTestServer("bench_public", async ({ origin, databaseUrl }) => {
    const page = origin + PAGE;
    const html = await textOf(page);
    return withBareApp(elementsOf(html), async (bare) => {
      const rounds: { bare: number; page: number; empty: number }[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        rounds.push({
          bare: await requestsPerSecond(`${bare}/`),
          page: await requestsPerSecond(page),
          empty: await requestsPerSecond(`${bare}/empty`),
        });
      }
      const middle = (of: (round: (typeof rounds)[number]) => number) =>
        percentile(rounds.map(of), 0.5);
      const scripts = (await scriptsOf(page)) - (await scriptsOf(`${bare}/`));
      const failures = await failuresWithoutDatabase(origin, databaseUrl);
      const result = judged(
        {
          "requests per second, role page": middle((round) => round.page),
          "requests per second, bare page of the same elements": middle((round) => round.bare),
          "ratio to a bare page of one word": middle((round) => round.page / round.empty),
          "bytes, role page": Buffer.byteLength(html),
          "bytes, bare page": Buffer.byteLength(await textOf(`${bare}/`)),
          "script beyond the bare page, gzip kB (at most 15)": scripts / 1000,
          "failures of 400 warm requests with the database closed (none)": failures,
        },
        middle((round) => round.page / round.bare),
        { atLeast: LEAST_RATIO },
      );
      const isLight = scripts / 1000 <= MOST_SCRIPT_KILOBYTES;
      return { ...result, ok: result.ok && isLight && failures === 0 };
    });
  });
}

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}

type Element = [tag: string, attributes: Record<string, string>, ...children: Node[]];
type Node = Element | string;

const ENTITIES: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
};

/**
 * What the page shows, as elements, so that the bare page is rendered from as many. React writes regular HTML: every
 * element but the void ones is closed, and attributes are in double quotes.
 */
function elementsOf(html: string): Element {
  const body = html
    .slice(html.indexOf("<body"))
    .replace(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, "");
  const plain = (text: string) => text.replace(/&([#\w]+);/g, (all, name) => ENTITIES[name] ?? all);
  const root: Element = ["div", {}];
  const open = [root];
  for (const [, end, tag = "", attributes = "", text] of body.matchAll(
    /<(\/?)([a-z][\w-]*)((?:\s[^\s=>]+="[^"]*")*)\s*\/?>|([^<]+)/gi,
  )) {
    if (tag === "body" || tag === "html") continue;
    if (text !== undefined) open.at(-1)?.push(plain(text));
    else if (end) open.pop();
    else {
      const pairs = [...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)];
      const element: Element = [
        tag,
        Object.fromEntries(pairs.map(([, name, value]) => [name, plain(value ?? "")])),
      ];
      open.at(-1)?.push(element);
      if (!/^(br|hr|img|input|link|meta)$/.test(tag)) open.push(element);
    }
  }
  return root;
}

const BARE_PAGE = `import { createElement } from "react";
const draw = (node) => typeof node === "string" ? node : createElement(node[0], node[1], ...node.slice(2).map(draw));
export default function Page() { return draw(BODY); }`;

/** Two pages and nothing else: one with the text given, one with a word. */
async function withBareApp<T>(body: Element, work: (origin: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "starboard-bare-"));
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  try {
    bringPackages(folder, ["next", "react", "react-dom"]);
    mkdirSync(path.join(folder, "app/empty"), { recursive: true });
    write("package.json", '{ "private": true, "type": "module" }');
    write(
      "next.config.js",
      `export default { compress: false, turbopack: { root: ${JSON.stringify(folder)} } };`,
    );
    write(
      "app/layout.jsx",
      'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
    );
    write("app/empty/page.jsx", "export default function Page() { return <h1>Bare</h1>; }");
    write(
      "app/page.jsx",
      BARE_PAGE.replace("BODY", () => JSON.stringify(body)),
    );
    const next = path.join(folder, NEXT);
    const built = await runCommand([next, "build", folder], { output: "keep" });
    if (built.code !== 0) throw new Error(`The bare app did not build:\n${built.said}`);
    return await served(folder, work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/**
 * Copies packages with all that they need. Built below the project instead, the bare app would find the project's own
 * proxy and instrumentation, and be no longer bare.
 */
function bringPackages(folder: string, names: string[], brought = new Set<string>()): void {
  for (const name of names) {
    const from = path.join("node_modules", name);
    if (brought.has(name) || !existsSync(from)) continue;
    brought.add(name);
    cpSync(from, path.join(folder, from), { recursive: true });
    const manifest: Manifest = JSON.parse(readFileSync(path.join(from, "package.json"), "utf8"));
    const needed = { ...manifest.dependencies, ...manifest.optionalDependencies };
    bringPackages(folder, Object.keys(needed), brought);
  }
}

async function served<T>(folder: string, work: (origin: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=384", path.join(folder, NEXT), "start", folder, "--port", String(port)],
    { stdio: "ignore", env: { ...process.env, NODE_ENV: "production" } },
  );
  const ended = new Promise((resolve) => child.on("close", resolve));
  const origin = `http://localhost:${port}`;
  try {
    const deadline = Date.now() + READY_MS;
    for (;;) {
      const response = await fetch(origin).catch(() => undefined);
      if (response?.ok) break;
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`The bare server did not get ready (${response?.status ?? "no answer"}).`);
      }
      await sleep(50);
    }
    return await work(origin);
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

async function requestsPerSecond(address: string): Promise<number> {
  const load = [address, String(CONNECTIONS), String(ROUND_SECONDS)];
  return Number(await runScript("scripts/bench/load.ts", load));
}

/** gzip bytes of the scripts that a present-day browser loads with the page. */
async function scriptsOf(address: string): Promise<number> {
  const html = await textOf(address);
  const files = [...html.matchAll(/<script([^>]*)\ssrc="([^"]+)"([^>]*)>/g)]
    .filter(([, before, , after]) => !/nomodule/i.test(`${before}${after}`))
    .map(([, , file]) => file ?? "");
  let bytes = 0;
  for (const file of new Set(files)) {
    const script = await (await fetch(new URL(file, address))).arrayBuffer();
    bytes += gzipSync(Buffer.from(script)).byteLength;
  }
  return bytes;
}

const REQUESTS_WITHOUT_DATABASE = 400;
const WARM_PAGES = ["/", "/roles", PAGE, `${PAGE}/questions`];

/**
 * Closes the database to everybody and asks for warm pages: what needed a query would fail.
 * @returns how many of the requests were not answered with the page
 */
async function failuresWithoutDatabase(origin: string, databaseUrl: string): Promise<number> {
  const elsewhere = new URL(databaseUrl);
  const name = elsewhere.pathname.slice(1);
  elsewhere.pathname = "/postgres";
  for (const page of WARM_PAGES) await textOf(origin + page);
  const client = new pg.Client({ connectionString: elsewhere.href });
  await client.connect();
  try {
    await client.query(`ALTER DATABASE ${client.escapeIdentifier(name)} ALLOW_CONNECTIONS false`);
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1",
      [name],
    );
    let failed = 0;
    for (let request = 0; request < REQUESTS_WITHOUT_DATABASE; request++) {
      const response = await fetch(origin + WARM_PAGES[request % WARM_PAGES.length]);
      await response.arrayBuffer();
      if (response.status !== 200) failed++;
    }
    return failed;
  } finally {
    await client.query(`ALTER DATABASE ${client.escapeIdentifier(name)} ALLOW_CONNECTIONS true`);
    await client.end();
  }
}
