/** What the app answers, read from its folders: every page and every method of every route handler. */
import { globSync, readFileSync } from "node:fs";

/** app/(candidate)/answers/[id]/page.tsx → /answers/[id] */
function pathOf(file: string): string {
  const folders = file.split("/").slice(1, -1);
  const path = folders.filter((name) => !/^\(.*\)$/.test(name)).join("/");
  return `/${path}`;
}

const METHOD = /^ {2}(GET|POST|PUT|PATCH|DELETE): endpoint\(/gm;

/** E.g. "GET /today", "POST /api/v1/session". next-auth's own routes and health checks have no door of ours. */
export function everyRoute(): string[] {
  const pages = globSync("app/**/page.tsx").map((file) => `GET ${pathOf(file)}`);
  const handlers = globSync("app/api/v1/**/route.ts").flatMap((file) => {
    const methods = [...readFileSync(file, "utf8").matchAll(METHOD)].map(([, method]) => method);
    if (methods.length === 0) throw new Error(`${file} has no endpoint that can be read`);
    return methods.map((method) => `${method} ${pathOf(file)}`);
  });
  return [...pages, ...handlers].sort();
}
