/** Bad requests: every route refuses them in the one error shape, and none answers 500. */
import { request as httpRequest } from "node:http";
import { expect, test } from "../support/journey";
import { makePerson, type TestPerson, withDatabase } from "../support/people";
import { everyRoute } from "../support/routes";

const ID = "018f0000-0000-7000-8000-000000000000";

/** An address of the route's pattern; nothing is behind it. */
function addressOf(pattern: string): string {
  return pattern
    .replace(/\[(id|comment)\]/g, ID)
    .replace("[number]", "1")
    .replace(/\[(questionSlug|slug)\]/, "no-such-question");
}

const writes = everyRoute()
  .map((route) => route.split(" ") as [string, string])
  .filter(([method, path]) => path.startsWith("/api/") && method !== "GET");

let person: TestPerson;
test.beforeAll(async () => {
  person = await withDatabase((client) => makePerson(client, { isAdministrator: true }));
});

async function expectRefusal(response: Response, status: number, code: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toContain("application/json");
  expect(await response.json()).toMatchObject({
    error: { code, message: expect.stringMatching(/\.$/) },
  });
}

for (const [method, pattern] of writes) {
  test(`bad requests: ${method} ${pattern}`, async ({ baseURL }) => {
    const origin = baseURL ?? "";
    const address = new URL(addressOf(pattern), origin);
    const send = (headers: Record<string, string>, body: string) =>
      fetch(address, {
        method,
        redirect: "manual",
        headers: { cookie: person.cookie, ...headers },
        body,
      });
    const json = { "content-type": "application/json", origin };

    await expectRefusal(
      await send({ ...json, origin: "https://elsewhere.example" }, "{}"),
      403,
      "forbidden",
    );
    await expectRefusal(await send({ ...json, origin: "null" }, "{}"), 403, "forbidden");
    await expectRefusal(await send(json, '{"a":'), 400, "bad_request");
    await expectRefusal(await send(json, '{"nobodyKnowsThisField":1}'), 400, "bad_request");
    await expectRefusal(await send(json, "[]"), 400, "bad_request");
    await expectRefusal(
      await send({ ...json, "content-type": "text/plain" }, "{}"),
      415,
      "unsupported_type",
    );
    await expectRefusal(
      await send(json, JSON.stringify({ a: "x".repeat(1_100_000) })),
      413,
      "too_large",
    );
  });
}

for (const pattern of new Set(everyRoute().map((route) => route.split(" ")[1] ?? ""))) {
  test(`wrong method: ${pattern}`, async ({ baseURL }) => {
    const address = new URL(addressOf(pattern).replace(/\[[^/]+\]/g, "x"), baseURL);
    for (const method of ["TRACE", "PROPFIND"]) {
      const response = await rawRequest(method, address);
      expect(response.status, method).toBe(405);
      expect(JSON.parse(response.body)).toMatchObject({ error: { code: "method_not_allowed" } });
    }
    if (!pattern.startsWith("/api/")) {
      const response = await fetch(address, { method: "POST", body: "{}" });
      await expectRefusal(response, 405, "method_not_allowed");
    }
  });
}

/** fetch refuses to send TRACE. */
function rawRequest(method: string, address: URL): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    httpRequest(address, { method }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on("error", reject)
      .end();
  });
}

test("what is not there is 404, whatever the address holds", async ({ baseURL }) => {
  const addresses = [
    "/roles/ceo",
    "/roles/ceo/questions",
    "/roles/ceo/questions?category=technical",
    "/roles/ceo/questions/sheet",
    "/api/v1/roles/ceo/questions/export?format=csv",
    "/questions/no-such-question",
    "/practice/no-such-question",
    "/practice/%00",
    "/answers/not-an-id",
    `/answers/${ID}`,
    `/answers/${ID}/compare`,
    "/board/ceo",
    "/board/it-manager/no-such-competency",
    "/admin/people/not-an-id",
    "/roles/it-manager/no/such/page",
    "/api/v1/no-such-route",
  ];
  for (const address of addresses) {
    const response = await fetch(new URL(address, baseURL), { headers: { cookie: person.cookie } });
    expect(response.status, address).toBe(404);
  }
});

test("a limit says when it opens again: in a header, and to a form in words", async ({
  baseURL,
  page,
}) => {
  const origin = baseURL ?? "";
  const email = `guessed-${crypto.randomUUID()}@example.org`;
  const guess = (type: string, body: string) =>
    fetch(new URL("/api/v1/session", origin), {
      method: "POST",
      redirect: "manual",
      headers: { origin, "content-type": type },
      body,
    });
  const asJson = () => guess("application/json", JSON.stringify({ email, password: "wrong" }));
  for (let time = 1; time <= 10; time += 1) expect((await asJson()).status).toBe(422);

  const refused = await asJson();
  const wait = Number(refused.headers.get("retry-after"));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(15 * 60);
  await expectRefusal(refused, 429, "too_many_requests");

  const form = await guess(
    "application/x-www-form-urlencoded",
    `${new URLSearchParams({ email, password: "wrong" })}`,
  );
  expect(form.status).toBe(303);
  await page.goto(form.headers.get("location") ?? "");
  await expect(page.getByText(/tried too often.+Try again in (a|\d+) minutes?\./)).toBeVisible();
});

test("next-auth's own address says so too", async ({ baseURL }) => {
  const origin = baseURL ?? "";
  const email = `guessed-${crypto.randomUUID()}@example.org`;
  const csrf = await fetch(new URL("/api/auth/csrf", origin));
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const cookie = csrf.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const guess = () =>
    fetch(new URL("/api/auth/callback/credentials", origin), {
      method: "POST",
      redirect: "manual",
      headers: { origin, cookie, "content-type": "application/json" },
      body: JSON.stringify({ email, password: "wrong", csrfToken }),
    });
  for (let time = 1; time <= 10; time += 1) expect((await guess()).status).toBe(303);
  const refused = await guess();
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  await expectRefusal(refused, 429, "too_many_requests");
});

test("filters and queries that make no sense do not fail a page", async ({ baseURL }) => {
  const addresses = [
    "/roles/it-manager/questions?category=nonsense&round=%00&text=%27%3B--&difficulty=99",
    `/roles/it-manager/questions?text=${"x".repeat(5000)}`,
    "/roles/it-manager/questions?text=%26%7C%21%28%29%3A%2A&category=technical&category=strategic",
    "/roles/it-manager/questions/sheet?question=%00&question=%3Cb%3E&with=all&with=no&layout=99",
    "/roles/it-manager/questions/sheet?__proto__=x&text=%27%3B--&category=nonsense",
    "/api/v1/roles/it-manager/questions/export?format=anki&__proto__=x&text=%00&category=nonsense",
    "/answers?role=ceo&state=nonsense&after=nonsense&category=x",
    "/admin?page=-1&text=%00",
    "/admin/outbox?page=nonsense",
    "/sign-in?next=https://elsewhere.example&problem=nonsense",
  ];
  for (const address of addresses) {
    const response = await fetch(new URL(address, baseURL), {
      headers: { cookie: person.cookie },
      redirect: "manual",
    });
    expect(response.status, address).toBeLessThan(400);
    expect(response.headers.get("location") ?? "", address).not.toContain("elsewhere");
  }
});

test("every answer carries the security headers", async ({ baseURL }) => {
  for (const address of [
    "/",
    "/roles/cto",
    "/today",
    "/no/such/page",
    "/api/health",
    "/api/v1/account",
    "/icon.svg",
  ]) {
    const { headers } = await fetch(new URL(address, baseURL), {
      headers: { cookie: person.cookie },
    });
    expect(headers.get("x-content-type-options"), address).toBe("nosniff");
    expect(headers.get("referrer-policy"), address).toBeTruthy();
    expect(headers.get("x-powered-by"), address).toBeNull();
    if (address === "/icon.svg") continue;
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).not.toMatch(/unsafe-inline|unsafe-eval/);
  }
});
