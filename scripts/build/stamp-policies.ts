/**
 * Puts the script policy on every prerendered page: next to each page's .html in the build lies a .meta file with the
 * headers that Next sends with it. Computed once here, so that a request for a public page costs nothing more.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { policyForHtml } from "../../lib/transport/content-policy.ts";

const HEADER = "content-security-policy";

/**
 * @param dist the build's folder; its standalone copy, where there is one, is stamped too
 * @returns how many pages were stamped
 */
export function stampPolicies(dist: string): number {
  const folders = [
    path.join(dist, "server/app"),
    path.join(dist, "standalone", dist, "server/app"),
  ];
  let pages = 0;
  for (const folder of folders.filter((folder) => existsSync(folder))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".html")) continue;
      const page = path.join(folder, name);
      const metaFile = page.replace(/\.html$/, ".meta");
      if (!existsSync(metaFile)) continue;
      const meta: { headers?: Record<string, string> } = JSON.parse(readFileSync(metaFile, "utf8"));
      meta.headers = { ...meta.headers, [HEADER]: policyForHtml(readFileSync(page, "utf8")) };
      writeFileSync(metaFile, JSON.stringify(meta));
      pages++;
    }
  }
  return pages;
}
