/**
 * Answers 405 to methods that no address of ours takes. Next itself answers a POST to a page with the page, TRACE with
 * 200 or 500, and none of it in the API's error shape; a proxy.ts cannot help, because Next cannot even build the
 * request that it would see.
 */
import { aroundRequests } from "./around-requests";
import type { ErrorBody } from "./error-response";

const OF_PAGES = new Set(["GET", "HEAD"]);
const OF_API = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

export function refusesMethod(method: string, path: string): string | undefined {
  const taken = path.startsWith("/api/") ? OF_API : OF_PAGES;
  return taken.has(method) ? undefined : [...taken].join(", ");
}

/** Guards every HTTP server of this process. Called once, from instrumentation.ts. */
export function guardMethods(): void {
  aroundRequests((request, response, pass) => {
    const allow = refusesMethod(request.method ?? "", request.url ?? "");
    if (allow === undefined) return pass();
    const body: ErrorBody = {
      error: {
        code: "method_not_allowed",
        message: `This address takes ${allow}. Nothing was changed.`,
      },
    };
    response.writeHead(405, {
      allow,
      "content-type": "application/json",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    response.end(JSON.stringify(body));
    request.resume();
    return true;
  });
}
