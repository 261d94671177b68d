import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { dataBlock } from "@/lib/shared/data-block";
import { isNextScript, policyForHtml, policyWithNonce } from "@/lib/transport/content-policy";
import { keepOnePolicy } from "@/lib/transport/one-policy";

const FLIGHT = 'self.__next_f.push([1,"0:{\\"P\\":null}\\n"])';
const FIRST = "(self.__next_f=self.__next_f||[]).push([0])";

const page = (...scripts: string[]) =>
  `<!DOCTYPE html><html><body>${scripts.map((body) => `<script>${body}</script>`).join("")}</body></html>`;
const hash = (body: string) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`;
const scriptSource = (policy: string) => policy.match(/script-src ([^;]*)/)?.[1]?.split(" ");

test("Next's own inline scripts are named by their hashes, and nothing else may run inline", () => {
  const policy = policyForHtml(page(FIRST, FLIGHT, FLIGHT));
  expect(scriptSource(policy)).toEqual(["'self'", hash(FIRST), hash(FLIGHT)]);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
});

test("files are no inline scripts", () => {
  expect(scriptSource(policyForHtml('<script src="/preferences.js"></script>'))).toEqual([
    "'self'",
  ]);
});

test.each([
  "alert(1)",
  `${FLIGHT};alert(1)`,
  "self.__next_f.push([1,alert(1)])",
  'self.__next_f.push([1,"x"]),alert([1])',
  'self.__next_f.push((()=>{fetch("/x")})())',
  "self.__next_f.push([1,`x`])",
  "// self.__next_f.push([1])",
])("an injected script stops the build: %s", (body) => {
  expect(isNextScript(body)).toBe(false);
  expect(() => policyForHtml(page(FLIGHT, body))).toThrow("not Next's own");
});

test("a script with an attribute that only looks like a source is judged by its text", () => {
  expect(() => policyForHtml('<script data-src="/x.js">alert(1)</script>')).toThrow();
});

const data = (body: string, attributes = ' type="application/ld+json"') =>
  `<script${attributes}>${body}</script>`;

test("a block of data needs no hash, because it is not run", () => {
  const block = data(dataBlock({ name: "</script><script>alert(1)</script>" }));
  expect(scriptSource(policyForHtml(page(FLIGHT) + block))).toEqual(["'self'", hash(FLIGHT)]);
});

test.each([
  data("alert(1)"),
  data('{"a":1};alert(1)'),
  data(""),
  data('{"a":"<!--<script>"}'),
  data('{"a":1}', ' type="application/json"'),
  data('{"a":1}', ' type="text/javascript"'),
  data('{"a":1}', ' type="module"'),
  data("alert(1)", ' type="module" data-type="application/ld+json"'),
  data('{"a":1}', ' type="application/ld+json" id="x"'),
  data('{"a":1}', ""),
])("what only looks like a block of data stops the build: %s", (block) => {
  expect(() => policyForHtml(page(FLIGHT) + block)).toThrow();
});

test("a nonce is for one response", () => {
  expect(scriptSource(policyWithNonce("abc"))).toEqual(["'self'", "'nonce-abc'"]);
});

test("of two policies on a response the page's own, which comes last, is kept", async () => {
  keepOnePolicy();
  const server = createServer((_request, response) => {
    response.setHeader("content-security-policy", [
      "script-src 'nonce-a'",
      "script-src 'sha256-b'",
    ]);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}/`);
  expect(response.headers.get("content-security-policy")).toBe("script-src 'sha256-b'");
  await new Promise((resolve) => server.close(resolve));
});
