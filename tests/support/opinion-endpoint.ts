/**
 * A server that speaks the protocol of OpenAI-compatible endpoints, and every way of failing at it. Which one it takes
 * stands in the answer that it is sent: `[machine: slow]` and so on; without it, it answers well.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export const OPINION_KEY = "key-of-the-test-endpoint";
export const OPINION_MODEL = "test-model";

interface Question {
  model: string;
  messages: { role: string; content: string }[];
}

export interface OpinionEndpoint {
  /** For AI_BASE_URL. */
  baseUrl: string;
  host: string;
  /** What was asked since the start, in order. */
  asked: { path: string; key: string | undefined; body: Question }[];
  /** How many conversations were broken off before they had their answer. */
  broken(): number;
  stop(): Promise<void>;
}

type Way = (answer: Record<string, string>, response: ServerResponse) => void;

const complete = (response: ServerResponse, content: unknown, finish_reason = "stop") => {
  const message = { role: "assistant", content };
  json(response, 200, {
    id: "1",
    object: "chat.completion",
    choices: [{ message, finish_reason }],
  });
};

function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

const remark = (quote: string) => ({
  quote,
  remark: "A listener hears at once what was done. <b>Not bold</b>",
  next: "Say how long it took.",
});
const firstWords = (text = "") => text.split(/\s+/).slice(0, 5).join(" ");
const good = ({ action }: Record<string, string>) => ({ remarks: [remark(firstWords(action))] });

const WAYS: Record<string, Way> = {
  good: (answer, response) => complete(response, JSON.stringify(good(answer))),
  fenced: (answer, response) =>
    complete(response, `\`\`\`json\n${JSON.stringify(good(answer))}\n\`\`\``),
  unauthorised: (_, response) => json(response, 401, { error: { message: "no such key" } }),
  busy: (_, response) => json(response, 429, { error: {} }, { "retry-after": "7" }),
  broken: (_, response) => json(response, 500, { error: { message: "stack trace" } }),
  slow: () => undefined,
  "slow body": (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"choices":');
  },
  "cut off": (_, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
    response.write('{"choices":[{"message":', () => response.destroy());
  },
  "at its limit": (_, response) => complete(response, '{"remarks":[', "length"),
  "not json": (_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<html>Sign in to the hotel's network</html>");
  },
  "other shape": (_, response) => json(response, 200, { message: "hello" }),
  "other output": (answer, response) =>
    complete(response, JSON.stringify({ ...good(answer), score: 9 })),
  prose: (_, response) => complete(response, "What a lovely answer!"),
  "strange quotes": (answer, response) =>
    complete(
      response,
      JSON.stringify({
        remarks: [...good(answer).remarks, remark("I never said that"), remark("nor that")],
      }),
    ),
  huge: (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const megabyte = "x".repeat(1024 * 1024);
    let sent = 0;
    const more = () => {
      for (; sent < 10; sent += 1) {
        if (!response.write(megabyte)) {
          response.once("drain", more);
          sent += 1;
          return;
        }
      }
      response.end();
    };
    more();
  },
  redirect: (_, response) => {
    response.writeHead(307, { location: "/elsewhere" });
    response.end();
  },
};

export async function startOpinionEndpoint(): Promise<OpinionEndpoint> {
  const asked: OpinionEndpoint["asked"] = [];
  let broken = 0;
  const server = createServer((request, response) => {
    response.on("close", () => {
      if (!response.writableFinished) broken += 1;
    });
    void readBody(request).then((body) => {
      asked.push({ path: request.url ?? "", key: request.headers.authorization, body });
      const { answer } = JSON.parse(body.messages.at(-1)?.content ?? "{}");
      const way = /\[machine: ([a-z ]+)\]/.exec(Object.values(answer).join(" "))?.[1] ?? "good";
      (WAYS[way] ?? WAYS.broken)?.(answer, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl: `http://${host}/v1/`,
    host,
    asked,
    broken: () => broken,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<Question> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}
