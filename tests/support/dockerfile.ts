/**
 * Runs a Dockerfile's own steps without a container engine: each stage is a folder that stands for its file system, and
 * an ordinary user runs its commands there. Takes the instructions that the project uses and refuses any other.
 */
import { spawn } from "node:child_process";
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from "node:fs";
import path from "node:path";

export interface Instruction {
  keyword: string;
  value: string;
}

/** Comments are left out, continued lines are joined. */
export function parseDockerfile(text: string): Instruction[] {
  return text
    .replaceAll(/^\s*#.*\n/gm, "")
    .replaceAll(/\\\n/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, keyword = "", value = ""] = line.match(/^\s*(\S+)\s+(.*)$/) ?? [];
      return { keyword: keyword.toUpperCase(), value: value.trim() };
    });
}

/** The only folder of the image that its user may write to; each stage has its own. */
const HOME = "/home/node";

interface Stage {
  root: string;
  workdir: string;
  env: Record<string, string>;
}

/** What the last stage says to run, ready to be spawned. */
export interface Image {
  folder: string;
  env: Record<string, string>;
  command: string[];
  healthCheck: string[];
}

export interface Runner {
  /** Stands in for the registry's image and the engine's disk. */
  folder: string;
  /** Of the user who runs the steps; undefined for the present one. */
  ids: { uid: number; gid: number } | undefined;
  /** What the base image has: a PATH with its Node, and caches. */
  env: Record<string, string>;
}

/** Carries out every stage of the Dockerfile over the files in `context` that .dockerignore leaves. */
export async function buildImage(runner: Runner, context: string): Promise<Image> {
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  const image: Image = { folder: "", env: {}, command: [], healthCheck: [] };
  for (const { keyword, value } of parseDockerfile(
    readFileSync(path.join(context, "Dockerfile"), "utf8"),
  )) {
    if (keyword === "FROM") {
      const name = value.match(/ AS (\S+)$/i)?.[1] ?? "";
      stage = { root: path.join(runner.folder, name), workdir: HOME, env: { HOME } };
      makeFolder(runner, inside(stage, HOME));
      stages.set(name, stage);
      continue;
    }
    if (!stage) throw new Error("A Dockerfile begins with FROM");
    switch (keyword) {
      case "USER":
        if (value === "root" || value === "0") throw new Error("The image's user is root");
        break;
      case "WORKDIR":
        stage.workdir = value;
        if (!existsSync(inside(stage, value))) throw new Error(`${value} would belong to root`);
        break;
      case "ENV":
        for (const [, name = "", given = ""] of value.matchAll(/(\w+)=(\S+)/g)) {
          stage.env[name] = given;
        }
        break;
      case "COPY":
        copy(runner, stage, stages, context, value);
        break;
      case "RUN":
        await run(runner, stage, value);
        break;
      case "HEALTHCHECK":
        image.healthCheck = JSON.parse(value.slice(value.indexOf("CMD ") + 4));
        break;
      case "CMD":
        image.command = JSON.parse(value);
        break;
      case "EXPOSE":
        break;
      default:
        throw new Error(`${keyword} is not understood here`);
    }
  }
  if (!stage) throw new Error("The Dockerfile is empty");
  return {
    ...image,
    folder: inside(stage, stage.workdir),
    env: { ...runner.env, ...mapped(stage) },
  };
}

/** A path of the image, where the stage's folder stands for its file system. */
function inside(stage: Stage, file: string): string {
  const absolute = path.posix.resolve(stage.workdir, file);
  if (!absolute.startsWith(HOME)) throw new Error(`${absolute} is not the user's to write`);
  return path.join(stage.root, absolute);
}

function mapped(stage: Stage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(stage.env).map(([name, value]) => [
      name,
      value.replaceAll(HOME, path.join(stage.root, HOME)),
    ]),
  );
}

function makeFolder(runner: Runner, folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (!runner.ids) return;
  for (let at = folder; at !== runner.folder; at = path.dirname(at)) {
    chownSync(at, runner.ids.uid, runner.ids.gid);
  }
}

function copy(
  runner: Runner,
  stage: Stage,
  stages: Map<string, Stage>,
  context: string,
  value: string,
): void {
  const words = value.split(/\s+/);
  const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length);
  const paths = words.filter((word) => !word.startsWith("--"));
  const target = inside(stage, paths.at(-1) ?? "");
  const ignored = ignoredBy(path.join(context, ".dockerignore"));
  for (const source of paths.slice(0, -1)) {
    const origin = from ? inside(stages.get(from) as Stage, source) : path.join(context, source);
    cpSync(origin, statSync(origin).isDirectory() ? target : path.join(target, source), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => Boolean(from) || !ignored(path.relative(context, file)),
    });
  }
  if (runner.ids) chownAll(target, runner.ids);
}

/** Whether .dockerignore leaves a file out; a later line overrules an earlier one. */
function ignoredBy(file: string): (relative: string) => boolean {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return (relative) => {
    let ignored = false;
    for (const line of lines) {
      const pattern = line.replace(/^!/, "");
      if (path.matchesGlob(relative, pattern) || relative.startsWith(`${pattern}/`)) {
        ignored = !line.startsWith("!");
      }
    }
    return ignored;
  };
}

function chownAll(folder: string, { uid, gid }: { uid: number; gid: number }): void {
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(path.join(entry.parentPath, entry.name), uid, gid);
  }
}

async function run(runner: Runner, stage: Stage, command: string): Promise<void> {
  const child = spawn("sh", ["-c", command.replaceAll(HOME, path.join(stage.root, HOME))], {
    ...runner.ids,
    cwd: inside(stage, stage.workdir),
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...runner.env, ...mapped(stage) } as NodeJS.ProcessEnv,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`RUN ${command} ended with ${code}:\n${said}`);
}
