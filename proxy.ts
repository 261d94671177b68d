import { type NextRequest, NextResponse } from "next/server";
import { POLICY_OF_DATA, policyWithNonce } from "@/lib/transport/content-policy";

/**
 * Runs for private pages, for the API, and for public pages that are filtered by their query. Sets the script policy
 * with a nonce; decides nothing about access. Public pages without a query never come here: they carry the policy that
 * the build stamped on them.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith("/api/")) {
    const response = NextResponse.next();
    response.headers.set("content-security-policy", POLICY_OF_DATA);
    return response;
  }
  // The page behind a filtered listing has no address of its own.
  const inner = pathname.match(/^((?:\/roles\/[a-z-]+)?\/questions)\/filtered$/);
  if (inner) return NextResponse.redirect(new URL(`${inner[1]}${search}`, request.url), 308);

  // Nor has the page that stands in while the database is away.
  if (pathname === "/back-soon") return NextResponse.redirect(new URL("/", request.url), 307);

  const headers = new Headers(request.headers);
  const production = process.env.NODE_ENV === "production";
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString("base64");
  const policy = policyWithNonce(nonce);
  // Next reads the nonce from here, and puts it on the scripts that it writes.
  if (production) headers.set("content-security-policy", policy);
  else headers.delete("content-security-policy");

  // A role that is not among these falls through to the not-found page.
  const isListing =
    /^(\/roles\/(it-manager|it-operations-manager|it-director|cto))?\/questions$/.test(pathname);
  const response =
    isListing && search
      ? NextResponse.rewrite(new URL(`${pathname}/filtered${search}`, request.url), {
          request: { headers },
        })
      : NO_ROLES_SHEET.test(pathname)
        ? NextResponse.rewrite(new URL("/no-such-page", request.url))
        : NextResponse.next({ request: { headers } });
  if (production) response.headers.set("content-security-policy", policy);
  return response;
}

/** A page that finds out late that there is nothing says so by script alone; the prerendered not-found page needs none. */
const NO_ROLES_SHEET =
  /^\/roles\/(?!(it-manager|it-operations-manager|it-director|cto)\/)[^/]+\/questions\/sheet$/;

export const config = {
  matcher: [
    // Everything but static files and the prerendered public pages.
    "/((?!_next/|icon.svg$|preferences.js$|service-worker.js$|offline$|robots.txt$|sitemap.xml$|ladder$|roles$|roles/[^/]+$|roles/[^/]+/questions$|questions$|questions/(?!filtered$)[^/]+$).+)",
    // A listing comes here only with a filter in its query. Next reads this list at build time, so it is spelt out.
    { source: "/roles/:role/questions", has: [{ type: "query", key: "category" }] },
    { source: "/roles/:role/questions", has: [{ type: "query", key: "competency" }] },
    { source: "/roles/:role/questions", has: [{ type: "query", key: "round" }] },
    { source: "/roles/:role/questions", has: [{ type: "query", key: "difficulty" }] },
    { source: "/roles/:role/questions", has: [{ type: "query", key: "practised" }] },
    { source: "/roles/:role/questions", has: [{ type: "query", key: "text" }] },
    { source: "/roles/:role/questions", has: [{ type: "query", key: "sort" }] },
    { source: "/roles/:role/questions", has: [{ type: "query", key: "page" }] },
    { source: "/questions", has: [{ type: "query", key: "role" }] },
    { source: "/questions", has: [{ type: "query", key: "category" }] },
    { source: "/questions", has: [{ type: "query", key: "competency" }] },
    { source: "/questions", has: [{ type: "query", key: "difficulty" }] },
    { source: "/questions", has: [{ type: "query", key: "practised" }] },
    { source: "/questions", has: [{ type: "query", key: "text" }] },
    { source: "/questions", has: [{ type: "query", key: "sort" }] },
    { source: "/questions", has: [{ type: "query", key: "page" }] },
  ],
};
