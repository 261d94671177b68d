import { cookiesOfRequest } from "@/lib/auth/cookie-jar";
import { type AuthAnswer, askNextAuth } from "@/lib/auth/next-auth-handler";
import { authCall } from "@/lib/auth/sign-in";
import { tooManyWords } from "@/lib/features/accounts/rules/problems";
import { AppError } from "@/lib/shared/app-error";
import { asAppError, errorResponse } from "@/lib/transport/error-response";
import { isSameOrigin, ownOrigin } from "@/lib/transport/origin";
import { bodyKind, readBody } from "@/lib/transport/read-body";

/** What next-auth is here for. The rest of it (its own pages, its log) would be addresses without a use. */
const TAKEN = {
  GET: new Set(["csrf", "providers", "session"]),
  POST: new Set(["callback/credentials", "signout"]),
};

type Context = { params: Promise<{ nextauth: string[] }> };

async function answer(request: Request, context: Context): Promise<Response> {
  try {
    const method = request.method === "POST" ? "POST" : "GET";
    if (method === "POST" && !isSameOrigin(request)) {
      throw new AppError("forbidden", "That request came from another site, so it was refused.");
    }
    const path = (await context.params).nextauth;
    if (!TAKEN[method].has(path.join("/"))) {
      throw new AppError("not_found", "There is nothing at this address.");
    }
    const body = method === "POST" ? await readBody(request, bodyKind(request)) : {};
    const call = authCall(request.headers, ownOrigin(request));
    const result = await askNextAuth(
      {
        method,
        path,
        body: typeof body === "object" && body !== null ? { ...body } : {},
        cookies: await cookiesOfRequest(),
      },
      call,
    );
    // next-auth itself would say that the password was wrong.
    if (call.retryAfter !== undefined) {
      throw new AppError("too_many_requests", tooManyWords(call.retryAfter), call.retryAfter);
    }
    return asResponse(result);
  } catch (thrown) {
    const error = asAppError(thrown);
    const wait = error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter };
    return errorResponse(error.code, error.message, wait);
  }
}

function asResponse(result: AuthAnswer): Response {
  const headers = new Headers(result.headers);
  headers.set("cache-control", "private, no-store");
  for (const cookie of result.setCookies) headers.append("set-cookie", cookie);
  if (result.redirect !== undefined) {
    headers.set("location", result.redirect);
    return new Response(null, { status: 303, headers });
  }
  headers.set("content-type", "application/json");
  return new Response(JSON.stringify(result.body ?? {}), { status: result.status, headers });
}

function refused(): Response {
  const allow = "GET, POST";
  return errorResponse("method_not_allowed", `This address takes ${allow}. Nothing was changed.`, {
    allow,
  });
}

export {
  answer as GET,
  answer as POST,
  refused as DELETE,
  refused as HEAD,
  refused as OPTIONS,
  refused as PATCH,
  refused as PUT,
};
