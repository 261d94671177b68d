import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { makePerson, withDatabase } from "../support/people";

/** Prerendered: one HTML for everybody, with the policy that the build stamped on it. */
const PRERENDERED = [
  "/",
  "/roles",
  "/ladder",
  "/questions",
  "/roles/it-manager",
  "/roles/it-operations-manager",
  "/roles/it-director",
  "/roles/cto",
  "/roles/cto/questions",
  "/questions/supplier-missed-the-service-level",
  "/questions/rebuild-refactor-or-buy",
];

const UNKNOWN = [
  "/roles/nobody",
  "/roles/nobody/questions",
  "/roles/nobody/questions?category=technical",
  "/roles/nobody/questions/sheet",
  "/questions/nothing",
  "/questions/%00",
  "/no/such/page",
];

const FILTERED = [
  "/roles/cto/questions?category=technical&difficulty=2",
  "/roles/cto/questions?category=background&text=zeppelin",
  "/roles/cto/questions/sheet?category=technical&difficulty=3&with=anchors",
];

for (const path of ["/ladder", "/roles/it-manager", "/roles/it-director", ...FILTERED]) {
  test(`what is folded away on ${path} is accessible too @phone`, async ({ keptPage: page }) => {
    await page.goto(path);
    for (const fold of await page.locator("main details").all()) {
      await fold.evaluate((details) => details.setAttribute("open", ""));
    }
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test("nothing scrolls sideways on the narrowest phone", async ({ keptPage: page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [...PRERENDERED, ...FILTERED]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
});

test("public pages are the same for everyone, to the letter", async ({ request }) => {
  const person = await withDatabase((client) => makePerson(client));
  for (const path of PRERENDERED) {
    const [anonymous, signedIn] = await Promise.all([
      request.get(path),
      request.get(path, { headers: { cookie: person.cookie, "accept-language": "vi" } }),
    ]);
    expect(anonymous.status()).toBe(200);
    expect(await signedIn.text(), path).toBe(await anonymous.text());
    expect(signedIn.headers()["set-cookie"]).toBeUndefined();
  }
});

test("every public page carries one script policy, strict, and the other security headers", async ({
  request,
}) => {
  for (const path of [...PRERENDERED, ...FILTERED, ...UNKNOWN]) {
    const response = await request.get(path);
    const headers = response.headers();
    const policies = response
      .headersArray()
      .filter(({ name }) => name.toLowerCase() === "content-security-policy");
    expect(policies, path).toHaveLength(1);
    const policy = policies[0]?.value ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+'| 'nonce-[^']+')*$/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["x-powered-by"]).toBeUndefined();
  }
});

test("an unknown address says so, also where no script runs", async ({
  newBrowserContext,
  expectConsoleError,
}) => {
  expectConsoleError(/404 \(Not Found\)/);
  const context = await newBrowserContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of UNKNOWN) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("with scripts, an unknown address breaks no policy", async ({
  keptPage: page,
  expectConsoleError,
}) => {
  expectConsoleError(/404 \(Not Found\)/);
  for (const path of UNKNOWN) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
  }
});

test("the sitemap names every public page and the robots file leads to it", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  const [, sitemapAddress = ""] = robots.match(/^Sitemap: (.+)$/m) ?? [];
  const sitemap = await request.get(sitemapAddress);
  expect(sitemap.headers()["content-type"]).toContain("xml");
  const addresses = [...(await sitemap.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => address ?? "",
  );
  expect(addresses.length).toBeGreaterThan(10 + 200);
  expect(new Set(addresses).size, "each page once").toBe(addresses.length);
  const paths = addresses.map((address) => new URL(address).pathname);
  for (const path of PRERENDERED) expect(paths).toContain(path);
  const disallowed = [...robots.matchAll(/^Disallow: (.+)$/gm)].map(([, start]) => start ?? "");
  for (const path of paths) {
    expect(disallowed.filter((start) => path.startsWith(start), path)).toEqual([]);
  }
});

test("each public page describes itself once, as data that runs nowhere", async ({ page }) => {
  for (const path of PRERENDERED) {
    await page.goto(path);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks, path).toHaveLength(1);
    const thing = JSON.parse(blocks[0] ?? "");
    expect(thing["@context"]).toBe("https://schema.org");
    expect(thing.url).toBe(path);
  }
});

test("titles, descriptions and canonical addresses are each page's own", async ({
  keptPage: page,
}) => {
  const titles = new Set<string>();
  for (const path of PRERENDERED) {
    await page.goto(path);
    titles.add(await page.title());
    expect(await page.locator('meta[name="description"]').getAttribute("content")).toBeTruthy();
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
    expect(new URL(canonical ?? "", "http://localhost").pathname).toBe(path);
    expect(await page.locator('meta[property="og:title"]').getAttribute("content")).toBeTruthy();
  }
  expect(titles.size).toBe(PRERENDERED.length);
});
