/**
 * The Content-Security-Policy of every page. Scripts run from our own files, or inline when Next itself wrote them:
 * private pages carry a nonce made for one response, public pages are prerendered and carry hashes (see
 * docs/decisions/script-policy.md). Neither allows inline scripts in general, eval, or a style attribute.
 */
import { createHash } from "node:crypto";

const COMMON = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

export function policyWithNonce(nonce: string): string {
  return [...COMMON, `script-src 'self' 'nonce-${nonce}'`].join("; ");
}

/** For answers that are no page: nothing may load, run or frame. */
export const POLICY_OF_DATA = "default-src 'none'; frame-ancestors 'none'";

const INLINE_SCRIPT = /<script(\s[^>]*)?>([\s\S]*?)<\/script>/g;

/** Data and no script: a browser does not run it, so it needs no hash. Its one attribute is its type. */
const DATA_ATTRIBUTES = ' type="application/ld+json"';

/**
 * The policy for a prerendered page: the SHA-256 of each inline script that is exactly Next's own. An inline script of
 * any other form gets no hash, so text that broke out into a script would still not run.
 * @param html the whole prerendered document
 * @throws Error when the page holds an inline script that is not Next's, which the browser would refuse, or a data block
 *   that is not JSON or holds a `<`, by which text could break out of it: the build must not ship such a page
 */
export function policyForHtml(html: string): string {
  const hashes = new Set<string>();
  for (const [, attributes = "", body = ""] of html.matchAll(INLINE_SCRIPT)) {
    if (attributes === DATA_ATTRIBUTES) {
      if (isData(body)) continue;
      throw new Error(`A data block is not plain JSON: ${body.slice(0, 80)}`);
    }
    if (/\ssrc=/.test(attributes) || body === "") continue;
    if (!isNextScript(body)) {
      throw new Error(`An inline script is not Next's own: ${body.slice(0, 80)}`);
    }
    hashes.add(`'sha256-${createHash("sha256").update(body).digest("base64")}'`);
  }
  return [...COMMON, ["script-src 'self'", ...hashes].join(" ")].join("; ");
}

/** Next's inline scripts are pushes of plain JSON: onto the flight queue, and onto the bundler's list of entries. */
const PUSH =
  /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\((.*)\);?$/s;

export function isNextScript(body: string): boolean {
  const pushed = body.match(PUSH)?.[1];
  return pushed !== undefined && isJson(pushed);
}

function isData(body: string): boolean {
  return !body.includes("<") && isJson(body);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
