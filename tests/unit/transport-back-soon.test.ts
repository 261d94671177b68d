import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { exchange } from "@/lib/transport/back-soon";

const WORDS = Buffer.from("<p>Back soon — bientôt.</p>");
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-length": WORDS.byteLength,
  "retry-after": 2,
};

/** What a client gets of an answer that `write` gives. */
async function answerOf(
  applies: boolean,
  write: (response: ServerResponse) => void,
  method = "GET",
): Promise<Response & { words: string }> {
  const server = createServer((_request, response) => {
    exchange(response, () => applies, HEADERS, WORDS);
    write(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://localhost:${port}/`, { method });
  const words = await response.text();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return Object.assign(response, { words });
}

/** The ways in which an answer may begin. */
const WAYS: Record<string, (response: ServerResponse) => void> = {
  "headers first, then pieces": (response) => {
    response.flushHeaders();
    response.write("<html id=");
    response.write("'__next_error__'>");
    response.end();
  },
  "pieces that bring the headers": (response) => {
    response.write("<html>");
    response.end("</html>");
  },
  "all at once": (response) => {
    response.setHeader("content-length", 6);
    response.end("<html>");
  },
  "by name": (response) => {
    response.writeHead(response.statusCode, { "x-more": "1" }).end("<html>");
  },
};

for (const [name, write] of Object.entries(WAYS)) {
  const failed = (response: ServerResponse) => {
    response.statusCode = 500;
    response.setHeader("content-type", "text/plain");
    response.setHeader("etag", "of-what-is-not-sent");
    write(response);
  };

  test(`a failed answer is exchanged whole: ${name}`, async () => {
    const response = await answerOf(true, failed);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("2");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("etag")).toBeNull();
    expect(response.words).toBe(WORDS.toString());
    expect((await answerOf(true, failed, "HEAD")).status).toBe(503);
  });

  test(`any other answer is left as it is: ${name}`, async () => {
    const otherFailure = await answerOf(false, failed);
    expect(otherFailure.status).toBe(500);
    expect(otherFailure.words).toContain("<html");
    const fine = await answerOf(true, write);
    expect(fine.status).toBe(200);
    expect(fine.headers.get("retry-after")).toBeNull();
    expect(fine.words).toContain("<html");
  });
}
