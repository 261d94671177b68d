import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isToken } from "@/lib/features/accounts/rules/links";
import {
  backTo,
  HOME,
  linkPage,
  nextOf,
  safeNextPath,
  signInPath,
} from "@/lib/features/accounts/rules/next-path";
import { noticeWords } from "@/lib/features/accounts/rules/notices";
import { isEasilyGuessed } from "@/lib/features/accounts/rules/password-strength";
import { PROBLEMS, problemWords } from "@/lib/features/accounts/rules/problems";
import { agoWords, momentWords } from "@/lib/features/accounts/rules/time-words";
import { describeUserAgent } from "@/lib/features/accounts/rules/user-agent";
import { peoplePageQuery, signInInput, signUpInput } from "@/lib/features/accounts/schema";
import { redactSecretLinks } from "@/lib/shared/secret-links";

describe("where to go after signing in", () => {
  test.each([
    "/board",
    "/roles/cto/questions?category=technical&text=a%20b",
    "/answers/1#revision-2",
  ])("%s is a page of ours", (path) => {
    expect(safeNextPath(path)).toBe(path);
  });

  test.each([
    undefined,
    "",
    "board",
    "//evil.example/x",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n//evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/api/v1/account/export",
    "/x/../api/v1/session",
    `/${"x".repeat(3000)}`,
    "/.//evil.example",
  ])("%j is not, so it is Today", (path) => {
    expect(safeNextPath(path)).toBe(HOME);
  });

  test("whatever is asked for, the browser stays on this site and lands on no API", () => {
    const tricky = fc.stringMatching(/^[/\\.\t\n@:a-z%?#-]{0,20}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), tricky), (asked) => {
        const url = new URL(safeNextPath(asked), "https://starboard.test");
        return url.origin === "https://starboard.test" && !url.pathname.startsWith("/api/");
      }),
      { numRuns: 2000 },
    );
  });

  test("a refusal goes back to the form, with where it was to lead", () => {
    expect(backTo("/sign-in", { next: "/board" })).toBe("/sign-in?next=%2Fboard");
    expect(backTo("/sign-in", { next: "//evil.example" })).toBe("/sign-in");
    expect(backTo("/sign-in", "nonsense")).toBe("/sign-in");
    expect(nextOf({ next: ["/a", "/b"] })).toBeUndefined();
    expect(signInPath("/settings?form=name")).toBe("/sign-in?next=%2Fsettings%3Fform%3Dname");
    expect(linkPage({ token: "../../x" }, (token) => `/reset-password/${token}`)).toBe(
      "/reset-password/unknown",
    );
  });
});

describe("passwords that somebody would try first", () => {
  const person = { email: "mira.holt@example.org", name: "Mira Holt" };

  test.each([
    "password123",
    "PASSWORD123",
    "1234567890",
    "aaaaaaaaaaaa",
    "abababababab",
    "mira.holt@example.org",
    "Mira   Holt",
  ])("%s is refused", (password) => {
    expect(isEasilyGuessed(password, person)).toBe(true);
  });

  test("a short sentence is not", () => {
    expect(isEasilyGuessed("three wet oilskins", person)).toBe(false);
  });
});

describe("a browser in words", () => {
  test.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
      "Firefox on Windows",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
      "Safari on macOS",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
      "Edge on Windows",
    ],
    [
      "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
      "Chrome on Android",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1",
      "Chrome on iPhone",
    ],
    ["", "An unknown browser"],
  ])("%s", (userAgent, words) => {
    expect(describeUserAgent(userAgent)).toBe(words);
  });
});

test("a body in the outbox keeps its words and loses its secret", () => {
  const token = "a".repeat(43);
  const body = `Go to https://starboard.test/reset-password/${token} or /administrator/${token}.`;
  expect(redactSecretLinks(body)).toBe(
    "Go to https://starboard.test/reset-password/[removed] or /administrator/[removed].",
  );
});

test("a reason in an address becomes words, whatever stands there", () => {
  expect(problemWords(undefined)).toBeUndefined();
  expect(problemWords("wrong_credentials")).toBe(PROBLEMS.wrong_credentials);
  for (const odd of ["constructor", "__proto__", "", ["a", "b"]]) {
    expect(problemWords(odd)).toMatch(/^That did not work/);
  }
  expect(problemWords("too_many_requests", "61")).toMatch(/Try again in 2 minutes\.$/);
  expect(problemWords("too_many_requests", "1")).toMatch(/Try again in a minute\.$/);
  for (const odd of [undefined, "", "soon", "-5", "1e9", "Infinity", ["1", "2"]]) {
    expect(problemWords("too_many_requests", odd)).toMatch(/Try again in 60 minutes\.$/);
  }
  expect(noticeWords("toString")).toBeUndefined();
  expect(noticeWords("password_set")).toMatch(/new password is set/);
});

test("a token is 43 letters of base64url", () => {
  expect(isToken("A_-9".repeat(10).concat("abc"))).toBe(true);
  for (const odd of [
    "",
    "a".repeat(42),
    "a".repeat(44),
    `${"a".repeat(42)}/`,
    `${"a".repeat(42)}\n`,
  ]) {
    expect(isToken(odd)).toBe(false);
  }
});

test("time is told as far as it is easier to read than a date", () => {
  const now = new Date("2026-11-21T12:00:00Z");
  const before = (ms: number) => agoWords(new Date(now.getTime() - ms), now);
  expect(before(30_000)).toBe("just now");
  expect(before(5 * 60_000)).toBe("5 minutes ago");
  expect(before(60 * 60_000)).toBe("1 hour ago");
  expect(before(3 * 86_400_000)).toBe("3 days ago");
  expect(before(20 * 86_400_000)).toBe("1 Nov 2026");
  expect(momentWords(now)).toBe("21 Nov 2026, 12:00 UTC");
});

describe("input", () => {
  const good = { name: " Mira ", email: " Mira@Example.ORG ", password: "three wet oilskins" };

  test("an address is one, however it is typed", () => {
    expect(signUpInput.parse(good)).toEqual({
      name: "Mira",
      email: "mira@example.org",
      password: "three wet oilskins",
    });
  });

  test.each([
    ["an unknown field", { ...good, isAdministrator: "true" }],
    ["a short password", { ...good, password: "123456789" }],
    ["an endless password", { ...good, password: "x".repeat(201) }],
    ["no name", { ...good, name: "   " }],
    ["a name that breaks lines", { ...good, name: "Mira\u0000" }],
    ["no address", { ...good, email: "mira" }],
    ["an endless address", { ...good, email: `${"a".repeat(300)}@example.org` }],
    ["a list", { ...good, email: ["a@example.org"] }],
  ])("%s is refused", (_what, input) => {
    expect(signUpInput.safeParse(input).success).toBe(false);
  });

  test("signing in tells nothing of what an address looks like", () => {
    expect(signInInput.safeParse({ email: "no address", password: "x" }).success).toBe(true);
  });

  test("the administrator's search falls back rather than failing", () => {
    expect(peoplePageQuery.parse({ text: "a\u0000b", page: "x", waiting: "yes" })).toEqual({
      text: "ab",
      page: 1,
      waiting: undefined,
    });
    expect(peoplePageQuery.parse({ text: ["a", "b"], page: "-3" })).toMatchObject({
      text: "",
      page: 1,
    });
  });
});
