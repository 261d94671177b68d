/**
 * Stands between a browser and the server, and fails as networks do: on the next saves of a draft it does what it is told,
 * everything else passes. Bytes are the server's own: nothing is made up.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Failure =
  /** Cut off before the server has heard of it. */
  | "before"
  /** Half of the body arrives. */
  | "during"
  /** All of it arrives, and nobody waits for the answer. */
  | "after"
  /** The server answers; the answer does not arrive. */
  | "acknowledgement"
  /** Arrives twice, the second before the first is answered. */
  | "twice"
  /** The answer waits until `release` is called. */
  | "held";

export interface FailingProxy {
  origin: string;
  /** What happens to the next saves, one after the other; those that come later pass. */
  fail(...failures: Failure[]): void;
  /** Resolves when all that was told has happened. A held one has happened when the server has answered it. */
  failed(): Promise<void>;
  /** Lets the held answers go, and those that come. */
  release(): void;
  /** Saves that have come, failed or not. */
  saves(): number;
  /** Another server at the same address. */
  pointTo(target: string): void;
  close(): Promise<void>;
}

const SAVE = /^\/api\/v1\/drafts\//;

/** @param target the server's origin, such as http://localhost:3000 */
export async function startFailingProxy(target: string): Promise<FailingProxy> {
  let upstream = new URL(target);
  const told: Failure[] = [];
  let pending = 0;
  let waiting: (() => void)[] = [];
  let held: (() => void)[] = [];
  let saves = 0;
  const happened = () => {
    pending -= 1;
    if (pending > 0) return;
    for (const go of waiting) go();
    waiting = [];
  };

  const server = createServer(async (asked, answer) => {
    const isSave = asked.method === "PUT" && SAVE.test(asked.url ?? "");
    if (isSave) saves += 1;
    const failure = isSave ? told.shift() : undefined;
    if (failure === "before") {
      asked.socket.destroy();
      happened();
      return;
    }
    const body = await bodyOf(asked).catch(() => null);
    if (body === null) return;
    if (failure === undefined) {
      pass(await ask(upstream, asked, body), answer);
      return;
    }
    if (failure === "during") {
      await askHalf(upstream, asked, body);
      asked.socket.destroy();
    } else if (failure === "after") {
      const sent = ask(upstream, asked, body);
      asked.socket.destroy();
      await sent;
    } else if (failure === "acknowledgement") {
      await ask(upstream, asked, body);
      asked.socket.destroy();
    } else if (failure === "twice") {
      const [first] = await Promise.all([ask(upstream, asked, body), ask(upstream, asked, body)]);
      pass(first, answer);
    } else {
      const heard = await ask(upstream, asked, body);
      held.push(() => pass(heard, answer));
    }
    happened();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    fail: (...failures) => {
      told.push(...failures);
      pending += failures.length;
    },
    failed: () =>
      pending === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve)),
    release: () => {
      for (const go of held) go();
      held = [];
    },
    saves: () => saves,
    pointTo: (next) => {
      upstream = new URL(next);
    },
    close: async () => {
      for (const go of held) go();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** @returns null where the server is not there, or cuts off */
async function ask(to: URL, asked: IncomingMessage, body: Buffer): Promise<Answer | null> {
  try {
    const sending = request({
      host: "127.0.0.1",
      port: to.port,
      method: asked.method,
      path: asked.url,
      headers: asked.headers,
    });
    sending.end(body);
    const [answer] = (await once(sending, "response")) as [IncomingMessage];
    const { statusCode: status = 502, headers } = answer;
    return { status, headers, body: await bodyOf(answer) };
  } catch {
    return null;
  }
}

async function askHalf(to: URL, asked: IncomingMessage, body: Buffer): Promise<void> {
  const sending = request({
    host: "127.0.0.1",
    port: to.port,
    method: asked.method,
    path: asked.url,
    headers: { ...asked.headers, "content-length": body.length },
  });
  sending.on("error", () => undefined);
  await new Promise((resolve) => sending.write(body.subarray(0, body.length / 2), resolve));
  sending.destroy();
}

function pass(heard: Answer | null, answer: ServerResponse): void {
  if (!heard) {
    answer.destroy();
    return;
  }
  // It is whole here, however it came.
  const { "transfer-encoding": _, ...headers } = heard.headers;
  answer.writeHead(heard.status, { ...headers, "content-length": heard.body.length });
  answer.end(heard.body);
}

/** Every way to fail that ends by itself. */
export const CUTS: readonly Failure[] = ["before", "during", "after", "acknowledgement", "twice"];
