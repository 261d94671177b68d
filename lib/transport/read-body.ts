import { AppError } from "@/lib/shared/app-error";

/** Five parts of 20,000 characters at up to 4 bytes each, JSON-escaped, fit well inside. */
const MAX_BYTES = 1024 * 1024;

/** What a form with a file says beside the file: its other fields, and the lines between them. */
const AROUND_FILE = 256 * 1024;

export type BodyKind = "json" | "form" | "upload" | "none";

/** What the field of a file holds. */
export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

/** What an endpoint that takes files allows. */
export interface FileLimit {
  maxBytes: number;
}

/** @param files for an endpoint that takes files, which come as multipart/form-data */
export function bodyKind(request: Request, files?: FileLimit): BodyKind {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/json") return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type === "multipart/form-data" && files) return "upload";
  if (!type) return "none";
  throw new AppError(
    "unsupported_type",
    "Send the request as application/json or as a form. Nothing was changed.",
  );
}

/**
 * The request's body as an object. Form fields come as strings, files as an UploadedFile; the field of a repeated name is
 * its last value, and a file field that nothing was chosen for is left out.
 * @throws AppError too_large, bad_request
 */
export async function readBody(
  request: Request,
  kind: BodyKind,
  files?: FileLimit,
): Promise<unknown> {
  if (kind === "none" && !request.body) return {};
  if (kind === "upload" && files) return readUpload(request, files);
  const text = decodeUtf8(await readBytes(request, MAX_BYTES));
  if (kind === "form") return Object.fromEntries(new URLSearchParams(text));
  if (text === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError("bad_request", "The request is not valid JSON. Nothing was changed.");
  }
}

async function readUpload(request: Request, { maxBytes }: FileLimit): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes + AROUND_FILE);
  const type = request.headers.get("content-type") ?? "";
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    throw new AppError("bad_request", "The request is not a valid form. Nothing was changed.");
  }
  const fields: Record<string, string | UploadedFile> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") fields[name] = value;
    else if (value.size > maxBytes) throw tooLarge(maxBytes);
    else if (value.name !== "" || value.size > 0) {
      fields[name] = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    }
  }
  return fields;
}

/** Stops as soon as it is too much: what is not read takes no memory. */
async function readBytes(request: Request, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): AppError {
  if (maxBytes <= MAX_BYTES) {
    return new AppError(
      "too_large",
      "That is more than one megabyte of text. Nothing was changed; shorten it and try again.",
    );
  }
  const megabytes = Math.floor(maxBytes / 1024 / 1024);
  return new AppError(
    "too_large",
    `That is more than ${megabytes} megabytes. Nothing was changed; send it in parts.`,
  );
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new AppError("bad_request", "The request is not valid UTF-8 text. Nothing was changed.");
  }
}
