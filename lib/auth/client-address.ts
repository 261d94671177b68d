/**
 * The network address that a request came from: the last one that was put on X-Forwarded-For, by the proxy in front or,
 * without a proxy, by Next itself. A client can write the earlier ones as it likes, and without a proxy this one too, so
 * it serves only for limits that stand beside one that does not need it.
 */
export function clientAddress(headers: Headers): string | undefined {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 64) || undefined;
}
