import "server-only";
import { env } from "@/lib/env/env";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The origin to build a mailed link on; undefined where no link may be mailed. A request names its own host, so whoever
 * asks in somebody else's name could have the link point at a server of theirs: without PUBLIC_URL only this very
 * machine's name is believed.
 * @param asked the origin that the request was sent to
 */
export function mailedLinkOrigin(asked: string): string | undefined {
  const { SMTP_URL, PUBLIC_URL } = env();
  if (!SMTP_URL) return undefined;
  if (PUBLIC_URL) return new URL(PUBLIC_URL).origin;
  return LOOPBACK.has(new URL(asked).hostname) ? asked : undefined;
}
