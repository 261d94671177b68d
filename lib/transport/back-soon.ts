/**
 * What a page answers while the database is away. Next sends a render that failed with status 500 and a document that
 * is empty until scripts have run; nothing in a page can choose another status. So the answer is exchanged where it
 * leaves the process, for the prerendered page /back-soon: 503 with Retry-After, and words without any script. See
 * docs/decisions/database-away.md.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { databaseAway, isDatabaseAway } from "@/lib/db/errors";
import { env } from "@/lib/env/env";
import { aroundRequests } from "./around-requests";
import { policyForHtml } from "./content-policy";

interface Rendering {
  lostDatabase: boolean;
}

const renderings = new AsyncLocalStorage<Rendering>();

/** Told by Next of whatever was thrown while it answered, before it sends anything. */
export function noteFailure(error: unknown): void {
  const rendering = renderings.getStore();
  if (rendering && isDatabaseAway(error)) rendering.lostDatabase = true;
}

/**
 * Holds for every request of this process. Called once, from instrumentation.ts.
 * @throws Error where the build has no such page
 */
export function sendBackSoonPages(): void {
  const file = path.join(env().STARBOARD_DIST, "server/app/back-soon.html");
  const html = readFileSync(path.resolve(/* turbopackIgnore: true */ file));
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-length": html.byteLength,
    "content-security-policy": policyForHtml(html.toString()),
    "cache-control": "no-store",
    "retry-after": databaseAway().retryAfter,
  };
  aroundRequests((_request, response, pass) => {
    const rendering = { lostDatabase: false };
    exchange(response, () => rendering.lostDatabase, headers, html);
    return renderings.run(rendering, pass);
  });
}

/**
 * Sends `body` with status 503 in place of an answer of 500, where `applies` says so when the answer begins.
 * The functions of this one response are replaced: whoever writes to it need not know.
 */
export function exchange(
  response: ServerResponse,
  applies: () => boolean,
  headers: Record<string, string | number | undefined>,
  body: Buffer,
): void {
  type Any = (...args: unknown[]) => never;
  const writeHead = response.writeHead as Any;
  const write = response.write as Any;
  const end = response.end as Any;
  let isExchanged = false;
  /** Next sets the status and lets the first bytes begin the answer. */
  const begin = () => {
    if (!response.headersSent && response.statusCode === 500 && applies()) response.writeHead(500);
  };
  response.writeHead = ((status: number, ...more: unknown[]) => {
    isExchanged = status === 500 && applies();
    if (!isExchanged) return writeHead.call(response, status, ...more);
    // They spoke of the body that is not sent.
    for (const name of ["etag", "link"]) response.removeHeader(name);
    return writeHead.call(response, 503, headers);
  }) as Any;
  response.write = ((...args: unknown[]) => {
    begin();
    return isExchanged || write.apply(response, args);
  }) as Any;
  response.end = ((...args: unknown[]) => {
    begin();
    return isExchanged ? end.call(response, body) : end.apply(response, args);
  }) as Any;
}
