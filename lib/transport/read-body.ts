import { AppError } from "@/lib/shared/app-error";

/** Five parts of 20,000 characters at up to 4 bytes each, JSON-escaped, fit well inside. */
const MAX_BYTES = 1024 * 1024;

export type BodyKind = "json" | "form" | "none";

export function bodyKind(request: Request): BodyKind {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/json") return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (!type) return "none";
  throw new AppError(
    "unsupported_type",
    "Send the request as application/json or as a form. Nothing was changed.",
  );
}

/**
 * The request's body as an object. Form fields come as strings; the field of a repeated name is its last value.
 * @throws AppError too_large, bad_request
 */
export async function readBody(request: Request, kind: BodyKind): Promise<unknown> {
  if (kind === "none" && !request.body) return {};
  const text = await readText(request);
  if (kind === "form") return Object.fromEntries(new URLSearchParams(text));
  if (text === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("bad_request", "The request is not valid JSON. Nothing was changed.");
  }
}

async function readText(request: Request): Promise<string> {
  const tooLarge = () =>
    new AppError(
      "too_large",
      "That is more than one megabyte of text. Nothing was changed; shorten it and try again.",
    );
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new AppError("bad_request", "The request is not valid UTF-8 text. Nothing was changed.");
  }
}
