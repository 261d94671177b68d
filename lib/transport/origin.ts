import { env } from "@/lib/env/env";

/** Where this instance is reached, by PUBLIC_URL or else by the request's own host. Ends without a slash. */
export function ownOrigin(request: Request): string {
  const fixed = env().PUBLIC_URL;
  if (fixed) return new URL(fixed).origin;
  const protocol = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? "http";
  const host =
    request.headers.get("x-forwarded-host") ?? request.headers.get("host") ?? "localhost";
  return `${protocol}://${host}`;
}

/**
 * Whether a write comes from one of our own pages. A browser names the page's origin with every write; a program that
 * sends none has no cookie that it did not put there itself.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  const own = new URL(ownOrigin(request));
  try {
    // The scheme is left out where PUBLIC_URL does not fix it: behind a proxy the app sees http.
    return env().PUBLIC_URL
      ? new URL(origin).origin === own.origin
      : new URL(origin).host === own.host;
  } catch {
    return false;
  }
}
