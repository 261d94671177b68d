import "server-only";
import { cookies } from "next/headers";
import { NextResponse } from "next/server";

/** The cookies of the request being answered, by name. */
export async function cookiesOfRequest(): Promise<Record<string, string>> {
  const jar = await cookies();
  return Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value]));
}

/** Puts Set-Cookie values, as next-auth wrote them, on the answer to the request being answered. */
export async function setCookies(values: string[]): Promise<void> {
  const jar = await cookies();
  const parsed = new NextResponse(null, {
    headers: values.map((value): [string, string] => ["set-cookie", value]),
  });
  for (const cookie of parsed.cookies.getAll()) {
    // Reading drops an empty value and a Max-Age of 0, which is how next-auth clears a cookie.
    jar.set(cookie.value ? cookie : { ...cookie, value: "", maxAge: 0, expires: new Date(0) });
  }
}
