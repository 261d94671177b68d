import "server-only";
import type { z } from "zod";
import type { Actor, Person } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/current-actor";
import { AppError, type ErrorCode } from "@/lib/shared/app-error";
import type { Refusal, Result } from "@/lib/shared/result";
import { messagesByField } from "@/lib/shared/schema-messages";
import { asAppError, errorResponse } from "./error-response";
import { keepForm } from "./kept-form";
import { isSameOrigin, ownOrigin } from "./origin";
import { bodyKind, type FileLimit, readBody } from "./read-body";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Method = (typeof METHODS)[number];
type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };
type Handler = (request: Request, context: RouteContext) => Promise<Response>;

/** Who may call: anyone, a signed-in person, or an administrator. What they may touch is decided by the command. */
export type Caller = "anyone" | "person" | "administrator";

type ActorOf<C extends Caller> = C extends "anyone" ? Actor : Person;

interface Endpoint<C extends Caller, P extends z.ZodType, I extends z.ZodType, T> {
  caller: C;
  /** Strict object over the path's parameters; a mismatch is 404, because such a thing cannot exist. */
  params?: P;
  /** Strict object over the body (the query for GET, a repeated name as a list); the schema that the form uses too. */
  input?: I;
  handle(call: {
    actor: ActorOf<C>;
    params: z.output<P>;
    input: z.output<I>;
    request: Request;
    origin: string;
  }): Promise<Result<T> | Response>;
  /** Where a form post goes after success (a path of ours). Without it the endpoint takes JSON alone. */
  formGoesTo?: (value: T, input: z.output<I>) => string;
  /**
   * Where a form post goes after a refusal; `?problem=<reason>` is added, and `&wait=<seconds>` where only time helps.
   * Default: the page that posted.
   */
  formReturnsTo?: (input: unknown, params: z.output<P>, from: URL | undefined) => string;
  /** Hands what was typed to the page that a refused form goes back to (kept-form.ts). Never for passwords. */
  keepsForm?: true;
  /** Hands the words of a refusal to that page too, as "message": where they say more than the reason tells. */
  keepsMessage?: true;
  /**
   * Takes files too, as multipart/form-data of this size. Such a request is a form's unless it accepts JSON by name, and
   * one that cannot be read goes back to its page as well, with the reason in words.
   */
  files?: FileLimit;
}

/** One method's endpoint, with its types tied together. */
export function endpoint<C extends Caller, P extends z.ZodType, I extends z.ZodType, T>(
  definition: Endpoint<C, P, I, T>,
): Handler {
  return (request, context) => answer(definition, request, context);
}

/**
 * The guarded door that every route under app/api/v1 goes through.
 * `export const { GET, POST, … } = route({ POST: endpoint({…}) })`: a method that is not given answers 405 in the
 * API's one error shape.
 */
export function route(handlers: Partial<Record<Method, Handler>>): Record<Method, Handler> {
  const allow = METHODS.filter((method) => handlers[method]).join(", ");
  const refused: Handler = async () =>
    errorResponse("method_not_allowed", `This address takes ${allow}. Nothing was changed.`, {
      allow,
    });
  return Object.fromEntries(
    METHODS.map((method) => [method, handlers[method] ?? refused]),
  ) as Record<Method, Handler>;
}

async function answer<C extends Caller, P extends z.ZodType, I extends z.ZodType, T>(
  definition: Endpoint<C, P, I, T>,
  request: Request,
  context: RouteContext,
): Promise<Response> {
  let isForm = false;
  let raw: unknown;
  let path: unknown;
  try {
    const isWrite = request.method !== "GET" && request.method !== "HEAD";
    if (isWrite && !isSameOrigin(request)) {
      throw new AppError(
        "forbidden",
        "That request came from another site, so it was refused. Nothing was changed.",
      );
    }
    const kind = isWrite ? bodyKind(request, definition.files) : "none";
    isForm = kind === "form" || (kind === "upload" && !acceptsJson(request));
    const read = async () =>
      isWrite ? await readBody(request, kind, definition.files) : queryOf(request);
    // A form's fields first: should the database be away, they say to which page it leads back. A file is for whoever
    // may send one.
    if (kind !== "upload") raw = await read();
    const params = definition.params?.safeParse(await context.params);
    path = params?.data;
    const actor = await allowedActor(definition.caller);
    if (params && !params.success)
      throw new AppError("not_found", "There is nothing at this address.");
    if (kind === "upload") raw = await read();
    const input = definition.input?.safeParse(raw);
    if (input && !input.success) {
      if (isForm) return refusedForm(definition, request, raw, path, { reason: "input" });
      return errorResponse(
        "bad_request",
        "Some of that could not be accepted. Nothing was changed; your text is still here.",
        {
          fields: messagesByField(input.error),
        },
      );
    }
    const outcome = await definition.handle({
      actor: actor as ActorOf<C>,
      params: path as z.output<P>,
      input: input?.data as z.output<I>,
      request,
      origin: ownOrigin(request),
    });
    if (outcome instanceof Response) return outcome;
    if (!outcome.ok) {
      if (isForm) return refusedForm(definition, request, raw, path, outcome);
      return refusal(outcome);
    }
    if (isForm && definition.formGoesTo) {
      return seeOther(definition.formGoesTo(outcome.value, input?.data as z.output<I>));
    }
    return Response.json(outcome.value ?? null, {
      headers: { "cache-control": "private, no-store" },
    });
  } catch (thrown) {
    const error = asAppError(thrown);
    if (isForm && error.code === "not_signed_in") return seeOther("/sign-in");
    // Back to a page that has words for it, or that is away itself and says so.
    const isKnown = !definition.params || path !== undefined;
    const hasPage =
      error.code === "unavailable" || (definition.files && UNREADABLE.has(error.code));
    if (isForm && isKnown && hasPage) {
      const refused = { reason: error.code, message: error.message };
      return refusedForm(definition, request, raw, path, refused);
    }
    return errorResponse(
      error.code,
      error.message,
      error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter },
    );
  }
}

const UNREADABLE: ReadonlySet<ErrorCode> = new Set(["too_large", "bad_request"]);

/** Our own scripts and other programs ask for JSON by its name; a browser that posts a form does not. */
function acceptsJson(request: Request): boolean {
  return request.headers.get("accept")?.includes("application/json") ?? false;
}

async function allowedActor(caller: Caller): Promise<Actor> {
  const actor = await currentActor();
  if (caller === "anyone") return actor;
  if (actor.kind !== "person") {
    throw new AppError(
      "not_signed_in",
      "You are signed out. What you typed is still on this page: sign in and send it again.",
    );
  }
  // Whoever is not an administrator learns nothing of what is behind the address.
  if (caller === "administrator" && !actor.isAdministrator) {
    throw new AppError("not_found", "There is nothing at this address.");
  }
  return actor;
}

/** As Next gives a page its query, so that a page and a route can read the same address alike. */
function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? "")];
    }),
  );
}

const REFUSAL_CODE = {
  conflict: "conflict",
  not_found: "not_found",
  too_many_requests: "too_many_requests",
} as const;

function refusal(outcome: Refusal): Response {
  const code = REFUSAL_CODE[outcome.reason as keyof typeof REFUSAL_CODE] ?? "refused";
  return errorResponse(code, outcome.message, {
    reason: outcome.reason,
    ...(outcome.field ? { fields: { [outcome.field]: outcome.message } } : {}),
    ...(outcome.link ? { link: outcome.link } : {}),
    ...(outcome.retryAfter === undefined ? {} : { retryAfter: outcome.retryAfter }),
  });
}

async function refusedForm<C extends Caller, P extends z.ZodType, I extends z.ZodType, T>(
  definition: Endpoint<C, P, I, T>,
  request: Request,
  raw: unknown,
  params: unknown,
  { reason, message, retryAfter }: { reason: string; message?: string; retryAfter?: number },
): Promise<Response> {
  const to = returnPath(definition, request, raw, params);
  const kept = {
    ...(definition.keepsForm ? Object(raw) : {}),
    ...(definition.keepsMessage && message ? { message } : {}),
  };
  if (definition.keepsForm || definition.keepsMessage) {
    await keepForm(new URL(to, request.url).pathname, kept, ownOrigin(request));
  }
  return sendBack(to, reason, retryAfter);
}

function returnPath<C extends Caller, P extends z.ZodType, I extends z.ZodType, T>(
  definition: Endpoint<C, P, I, T>,
  request: Request,
  raw: unknown,
  params: unknown,
): string {
  const referer = request.headers.get("referer");
  const from = referer ? new URL(referer) : undefined;
  if (definition.formReturnsTo) return definition.formReturnsTo(raw, params as z.output<P>, from);
  return from?.pathname ?? "/";
}

/** Back to the form, whose page finds the words for what its address says. */
function sendBack(path: string, problem: string, wait?: number): Response {
  const told = new URLSearchParams({ problem, ...(wait === undefined ? {} : { wait: `${wait}` }) });
  return seeOther(`${path}${path.includes("?") ? "&" : "?"}${told}`);
}

/** 303 with a relative address, so that it is right behind any proxy. */
function seeOther(to: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: to, "cache-control": "no-store" },
  });
}
