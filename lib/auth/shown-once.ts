import "server-only";
import { cookies } from "next/headers";

const NAME = "starboard-shown-once";

/** Long enough for the page to come, short enough that whoever sits down there next does not find it. */
const SECONDS = 60;

/**
 * Hands a secret to the page that is shown next, without scripts and without writing it into an address: in a cookie that
 * is sent to that page alone and is soon gone.
 * @param page the one path that may read it
 */
export async function showOnce(page: string, secret: string, origin: string): Promise<void> {
  const jar = await cookies();
  jar.set(NAME, secret, {
    httpOnly: true,
    sameSite: "strict",
    secure: origin.startsWith("https:"),
    path: page,
    maxAge: SECONDS,
  });
}

/** What `showOnce` left for the page being rendered. */
export async function shownOnce(): Promise<string | undefined> {
  const jar = await cookies();
  return jar.get(NAME)?.value;
}
