import { verify } from "@node-rs/argon2";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { actorOfToken, hashToken, NOBODY } from "@/lib/auth/current-actor";
import { askNextAuth } from "@/lib/auth/next-auth-handler";
import { db } from "@/lib/db/client";
import { signIn } from "@/lib/features/accounts/commands/sign-in";
import { signUp } from "@/lib/features/accounts/commands/sign-up";
import {
  call,
  newAddress,
  PASSWORD,
  personOf,
  signedUp,
  statementsOf,
  tokenOf,
  trySignIn,
} from "./accounts-fixtures";

vi.mock("@node-rs/argon2", async (actual) => {
  const library = await actual<typeof import("@node-rs/argon2")>();
  return { ...library, verify: vi.fn(library.verify) };
});

beforeEach(() => {
  vi.mocked(verify).mockClear();
});

describe("signing up", () => {
  test("makes an account and signs in with a cookie whose hash alone is stored", async () => {
    const email = newAddress();
    const outcome = await signUp(NOBODY, { name: "Mira", email, password: PASSWORD }, call());
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.value.goTo).toBe("/today");
    const token = tokenOf(outcome.value.setCookies);
    const person = await personOf(token);
    expect(person).toMatchObject({ email, name: "Mira", isAdministrator: false });
    expect(outcome.value.setCookies).toContainEqual(
      expect.stringMatching(/^next-auth\.session-token=.+HttpOnly; SameSite=Lax$/),
    );
    expect(outcome.value.setCookies).toContainEqual(
      expect.stringMatching(/^starboard-signed-in=1; Path=\/; Max-Age=2592000; SameSite=Lax$/),
    );
    const row = await db().session.findUniqueOrThrow({ where: { id: person.sessionId } });
    expect(row.tokenHash).toBe(hashToken(token));
    const account = await db().account.findUniqueOrThrow({ where: { email } });
    expect(account.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("behind https the cookies are secure", async () => {
    const outcome = await signUp(
      NOBODY,
      { name: "Mira", email: newAddress(), password: PASSWORD },
      call({ secure: true }),
    );
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.value.setCookies).toHaveLength(2);
    for (const cookie of outcome.value.setCookies) expect(cookie).toContain("Secure");
    expect(outcome.value.setCookies[0]).toMatch(/^__Secure-next-auth\.session-token=/);
  });

  test("a taken address is refused in words, and a client that asks for many is stopped", async () => {
    const { email } = await signedUp();
    const again = () =>
      signUp(NOBODY, { name: "Other", email, password: PASSWORD }, call({ client: "192.0.2.1" }));
    expect(await again()).toMatchObject({ ok: false, reason: "email_taken", field: "email" });
    for (let told = 1; told < 20; told += 1) await again();
    expect(await again()).toMatchObject({ ok: false, reason: "too_many_requests" });
    const fresh = { name: "Other", email: newAddress(), password: PASSWORD };
    expect(await signUp(NOBODY, fresh, call({ client: "192.0.2.1" }))).toMatchObject({ ok: false });
    expect(await signUp(NOBODY, fresh, call({ client: "192.0.2.2" }))).toMatchObject({ ok: true });
  });

  test("of two that take one address at once, one gets it", async () => {
    const input = { name: "Twin", email: newAddress(), password: PASSWORD };
    const outcomes = await Promise.all([1, 2, 3].map(() => signUp(NOBODY, input, call())));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db().account.count({ where: { email: input.email } })).toBe(1);
  });

  test("an easily guessed password makes no account", async () => {
    const input = { name: "Mira", email: newAddress(), password: "password123" };
    expect(await signUp(NOBODY, input, call())).toMatchObject({
      ok: false,
      reason: "easily_guessed",
      field: "password",
    });
    expect(await db().account.count({ where: { email: input.email } })).toBe(0);
  });
});

describe("signing in", () => {
  test("takes the address however it is typed, and ends the session that this browser had", async () => {
    const { email, person, token } = await signedUp();
    const outcome = await signIn(
      person,
      { email: ` ${email.toUpperCase()} `, password: PASSWORD, next: "/board" },
      call(),
    );
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.value.goTo).toBe("/board");
    expect((await personOf(tokenOf(outcome.value.setCookies))).email).toBe(email);
    expect(await actorOfToken(token)).toBe(NOBODY);
  });

  test("answers a wrong password and an unknown address alike, after the same work", async () => {
    const { email } = await signedUp();
    vi.mocked(verify).mockClear();
    const wrong = await signIn(NOBODY, { email, password: "not the one" }, call());
    const unknown = await signIn(NOBODY, { email: newAddress(), password: "not the one" }, call());
    expect(wrong).toMatchObject({ ok: false, reason: "wrong_credentials" });
    expect(unknown).toEqual(wrong);
    const costs = vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split("$").slice(1, 4));
    expect(costs).toEqual([
      ["argon2id", "v=19", "m=19456,t=2,p=1"],
      ["argon2id", "v=19", "m=19456,t=2,p=1"],
    ]);
    const asked = (address: string) =>
      statementsOf(() => signIn(NOBODY, { email: address, password: "not the one" }, call()));
    expect(await asked(newAddress())).toEqual(await asked((await signedUp()).email));
  });

  test("the 11th guess in 15 minutes is refused with the right password too, known address or not", async () => {
    const { email } = await signedUp();
    for (const address of [email, newAddress()]) {
      for (let guess = 1; guess <= 10; guess += 1) {
        expect(await trySignIn(address, `guess number ${guess}`)).toBe("wrong_credentials");
      }
      vi.mocked(verify).mockClear();
      expect(await trySignIn(address, PASSWORD)).toBe("too_many_requests");
      expect(await trySignIn(address.toUpperCase(), PASSWORD)).toBe("too_many_requests");
      expect(verify).not.toHaveBeenCalled();
      const refused = await signIn(NOBODY, { email: address, password: PASSWORD }, call());
      if (refused.ok) throw new Error("It was let in");
      expect(refused.retryAfter).toBeGreaterThan(14 * 60);
      expect(refused.retryAfter).toBeLessThanOrEqual(15 * 60);
      expect(refused.message).toContain("Try again in 15 minutes");
    }
  });

  test("the window slides: when the oldest guess is 15 minutes old, one more is free", async () => {
    const { email } = await signedUp();
    for (let guess = 1; guess <= 10; guess += 1) await trySignIn(email, "wrong");
    const { key } = await db().rateLimit.findFirstOrThrow({
      where: { key: { startsWith: "guess:", endsWith: ":0" } },
      orderBy: { expire: "desc" },
      select: { key: true },
    });
    await db().rateLimit.update({ where: { key }, data: { expire: Date.now() - 1 } });
    expect(await trySignIn(email, "wrong once more")).toBe("wrong_credentials");
    expect(await trySignIn(email, PASSWORD)).toBe("too_many_requests");
  });

  test("guesses that are sent at once are counted one by one", async () => {
    const { email } = await signedUp();
    const outcomes = await Promise.all(
      Array.from({ length: 25 }, (_, guess) => trySignIn(email, `guess ${guess}`)),
    );
    expect(outcomes.filter((outcome) => outcome === "wrong_credentials")).toHaveLength(10);
    expect(await trySignIn(email, PASSWORD)).toBe("too_many_requests");
  });

  test("the right password uses nothing up", async () => {
    const { email } = await signedUp();
    for (let time = 1; time <= 15; time += 1) {
      expect(await trySignIn(email, PASSWORD, { client: "192.0.2.9" })).toBe("in");
    }
  });

  test("a client that tries many addresses is stopped", async () => {
    for (let guess = 1; guess <= 200; guess += 1) {
      vi.mocked(verify).mockResolvedValueOnce(false);
      await trySignIn(newAddress(), "wrong", { client: "192.0.2.3" });
    }
    const { email } = await signedUp();
    expect(await trySignIn(email, PASSWORD, { client: "192.0.2.3" })).toBe("too_many_requests");
    expect(await trySignIn(email, PASSWORD, { client: "192.0.2.4" })).toBe("in");
  });

  test("odd input is wrong, not a fault", async () => {
    for (const email of ["", "\0", "a\0b@example.org", "x".repeat(5000), "' OR 1=1 --"]) {
      expect(await trySignIn(email, PASSWORD)).toBe("wrong_credentials");
    }
  });

  test("next-auth's own addresses obey the same limit and the same sessions", async () => {
    const { email, token } = await signedUp();
    const ask = async (password: string) => {
      const csrf = await askNextAuth(
        { method: "GET", path: ["csrf"], body: {}, cookies: {} },
        call(),
      );
      const cookie = decodeURIComponent(csrf.setCookies[0]?.split(";")[0]?.split("=")[1] ?? "");
      return askNextAuth(
        {
          method: "POST",
          path: ["callback", "credentials"],
          body: { ...(csrf.body as object), email, password, callbackUrl: "https://evil.example" },
          cookies: { "next-auth.csrf-token": cookie },
        },
        call(),
      );
    };
    const right = await ask(PASSWORD);
    expect(right.redirect).toBe("/");
    expect((await personOf(tokenOf(right.setCookies))).email).toBe(email);
    for (let guess = 1; guess <= 10; guess += 1) {
      expect((await ask("wrong")).redirect).toContain("CredentialsSignin");
    }
    expect((await ask(PASSWORD)).setCookies).toEqual([]);
    const session = await askNextAuth(
      { method: "GET", path: ["session"], body: {}, cookies: { "next-auth.session-token": token } },
      call(),
    );
    expect(session.body).toMatchObject({ user: { email } });
    expect(tokenOf(session.setCookies)).toBe(token);
  });
});
