/** With a mail server: resets go by mail, and the outbox tells what became of them. */
import { createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { askReset, redeemReset } from "@/lib/features/accounts/commands/password-resets";
import { canMailLinks } from "@/lib/features/accounts/queries/links";
import { listOutbox } from "@/lib/features/accounts/queries/outbox";
import { sendQueuedMail } from "@/lib/mail/sender";
import { call, newAddress, signedUp, trySignIn } from "./accounts-fixtures";

const LOCAL = "http://localhost:3000";

let server: Server;
/** What the server took, and whether it refuses what comes. */
const taken: string[] = [];
let isRefusing = false;

/** As much of SMTP as nodemailer speaks to a plain server. */
function serve(socket: Socket): void {
  let body: string | undefined;
  let rest = "";
  socket.write("220 test\r\n");
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => {
    const lines = (rest + chunk).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (body !== undefined) {
        if (line !== ".") {
          body += `${line}\n`;
          continue;
        }
        taken.push(body);
        body = undefined;
        socket.write("250 taken\r\n");
      } else if (line.startsWith("DATA")) {
        body = "";
        socket.write("354 go on\r\n");
      } else if (isRefusing && line.startsWith("RCPT")) {
        socket.write("451 not now\r\n");
      } else if (line.startsWith("QUIT")) {
        socket.end("221 bye\r\n");
      } else {
        socket.write("250 fine\r\n");
      }
    }
  });
}

beforeAll(async () => {
  server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The mail server has no port");
  process.env.SMTP_URL = `smtp://127.0.0.1:${address.port}`;
  process.env.MAIL_FROM = "Starboard <desk@starboard.test>";
});

afterAll(() => {
  server.close();
});

beforeEach(async () => {
  taken.length = 0;
  isRefusing = false;
  await db().mailOutbox.deleteMany({});
});

async function administrator(): Promise<Person> {
  const { person } = await signedUp({ name: "Administrator" });
  return { ...person, isAdministrator: true };
}

/** As the mail's reader sees it: long lines are folded on their way. */
function received(): string {
  return (taken[0] ?? "").replace(/=\n/g, "").replace(/=3D/g, "=");
}

test("a reset goes by mail, with a link that works, and the outbox forgets the link", async () => {
  const { email } = await signedUp({ name: "Forgetful" });
  expect(canMailLinks(LOCAL)).toBe(true);
  await askReset({ email }, call(), LOCAL);
  await sendQueuedMail();
  expect(taken).toHaveLength(1);
  expect(received()).toContain(`To: ${email}`);
  expect(received()).toContain("From: Starboard <desk@starboard.test>");
  const token = received().match(/http:\/\/localhost:3000\/reset-password\/([\w-]{43})/)?.[1] ?? "";
  const { mails } = await listOutbox(await administrator(), { page: 1 });
  expect(mails).toMatchObject([{ recipient: email, state: "sent", attempts: 1 }]);
  expect(mails[0]?.body).toContain("/reset-password/[removed]");
  expect((await db().mailOutbox.findFirstOrThrow()).body).not.toContain(token);
  expect(await redeemReset({ token, password: "four dry jerseys" })).toMatchObject({ ok: true });
  expect(await trySignIn(email, "four dry jerseys")).toBe("in");
});

test("an unknown address gets no mail", async () => {
  await askReset({ email: newAddress() }, call(), LOCAL);
  await sendQueuedMail();
  expect(taken).toEqual([]);
  expect(await db().mailOutbox.count()).toBe(0);
});

test("a link is never built on a host that the request made up", async () => {
  const { email, person } = await signedUp();
  expect(canMailLinks("https://evil.example")).toBe(false);
  await askReset({ email }, call(), "https://evil.example");
  await sendQueuedMail();
  expect(received()).not.toContain("evil.example");
  expect(received()).not.toContain("/reset-password/");
  expect(
    await db().passwordReset.findFirst({ where: { accountId: person.accountId } }),
  ).toMatchObject({ tokenHash: null });
});

test("what the server refuses stays queued without showing its link, is tried again and given up at last", async () => {
  const { email } = await signedUp();
  isRefusing = true;
  await askReset({ email }, call(), LOCAL);
  await sendQueuedMail();
  const admin = await administrator();
  const [first] = (await listOutbox(admin, { page: 1 })).mails;
  expect(first).toMatchObject({ state: "queued", attempts: 1 });
  expect(first?.lastError).toContain("451 not now");
  expect(first?.body).toContain("/reset-password/[removed]");

  await sendQueuedMail();
  expect((await db().mailOutbox.findFirstOrThrow()).attempts).toBe(1);

  const hourAgo = new Date(Date.now() - 3_600_000);
  await db().mailOutbox.updateMany({ data: { createdAt: hourAgo } });
  await sendQueuedMail();
  const last = await db().mailOutbox.findFirstOrThrow();
  expect(last).toMatchObject({ state: "failed", attempts: 5 });
  expect(last.body).toContain("/reset-password/[removed]");
});

test("a mail that waited goes when the server is back", async () => {
  const { email } = await signedUp();
  isRefusing = true;
  await askReset({ email }, call(), LOCAL);
  await sendQueuedMail();
  isRefusing = false;
  await db().mailOutbox.updateMany({ data: { createdAt: new Date(Date.now() - 61_000) } });
  await sendQueuedMail();
  expect(await db().mailOutbox.findFirstOrThrow()).toMatchObject({ state: "sent", attempts: 2 });
  expect(received()).toMatch(/reset-password\/[\w-]{43}/);
});
