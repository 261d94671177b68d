import { isToken } from "./links";

/** Where a signed-in person lands. */
export const HOME = "/today";

/**
 * Invariant: what comes back is a path on this site that a person can look at, whatever was asked for; a link of ours
 * must not be able to send anybody elsewhere, nor straight into the API.
 */
export function safeNextPath(asked: string | undefined): string {
  if (!asked?.startsWith("/") || asked.length > 2000) return HOME;
  const base = "https://starboard.invalid";
  let url: URL;
  try {
    // Resolved as a browser would: `//host`, `/\host` and `/<tab>/host` are other sites.
    url = new URL(asked, base);
  } catch {
    return HOME;
  }
  if (url.origin !== base || url.pathname.startsWith("//")) return HOME;
  if (/^\/api(\/|$)/.test(url.pathname)) return HOME;
  return url.pathname + url.search + url.hash;
}

/** The sign-in page that leads back to `path`. */
export function signInPath(path: string): string {
  return path === HOME ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`;
}

/**
 * The `next` of an address's query or of a posted form, where it is a page other than the home page.
 * @param given whatever came
 */
export function nextOf(given: unknown): string | undefined {
  const next = fieldOf(given, "next");
  const path = safeNextPath(typeof next === "string" ? next : undefined);
  return path === HOME ? undefined : path;
}

/** The page that a posted form was on, with where it was to lead: where a refusal goes back to. */
export function backTo(path: string, posted: unknown): string {
  const next = nextOf(posted);
  return next === undefined ? path : `${path}?next=${encodeURIComponent(next)}`;
}

/** The page of a posted link, where its token can be one. */
export function linkPage(posted: unknown, pathOf: (token: string) => string): string {
  const token = fieldOf(posted, "token");
  return pathOf(typeof token === "string" && isToken(token) ? token : "unknown");
}

function fieldOf(given: unknown, name: string): unknown {
  return typeof given === "object" && given !== null
    ? (given as Record<string, unknown>)[name]
    : undefined;
}
