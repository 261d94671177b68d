/** Second opinions, against a server that speaks the protocol and fails at it in every way. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { completeChat } from "@/lib/ai/complete-chat";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { deleteAnswer } from "@/lib/features/practice/commands/bin";
import {
  agreeToOpinions,
  takeBackOpinions,
} from "@/lib/features/practice/commands/opinion-consent";
import {
  askSecondOpinion,
  deleteSecondOpinion,
  MOST_AN_HOUR,
} from "@/lib/features/practice/commands/second-opinion";
import {
  getOpinionConsent,
  getSecondOpinion,
} from "@/lib/features/practice/queries/second-opinion";
import { MOST_SENT_CHARACTERS } from "@/lib/features/practice/rules/opinion-request";
import {
  OPINION_KEY,
  OPINION_MODEL,
  type OpinionEndpoint,
  startOpinionEndpoint,
} from "../support/opinion-endpoint";
import { handedIn, newPerson, text } from "./practice-fixtures";

let endpoint: OpinionEndpoint;

beforeAll(async () => {
  endpoint = await startOpinionEndpoint();
  // Read once, with the first use of it.
  Object.assign(process.env, {
    AI_BASE_URL: endpoint.baseUrl,
    AI_MODEL: OPINION_MODEL,
    AI_API_KEY: OPINION_KEY,
    AI_TIMEOUT_MS: "3000",
  });
});

afterAll(() => endpoint.stop());

async function willing(): Promise<Person> {
  const person = await newPerson();
  expect(await agreeToOpinions(person, endpoint.host)).toMatchObject({ ok: true });
  return person;
}

/** A revision that makes the endpoint go this way. */
const going = (person: Person, way: string) =>
  handedIn(person, `I moved the report to the night. [machine: ${way}]`);

const opinionOf = async (person: Person, revisionId: string) =>
  (await getSecondOpinion(person, revisionId))?.opinion;

describe("a second opinion", () => {
  test("quotes the revision, and stays beside it until it is deleted", async () => {
    const person = await willing();
    const { answerId, revisionId } = await handedIn(person, "", {
      parts: text("I moved the report to the night.", { reflection: "Mine alone." }),
    });
    const before = endpoint.asked.length;
    expect(await askSecondOpinion(person, revisionId)).toEqual({
      ok: true,
      value: { answer: answerId, revision: 1 },
    });
    expect(await getSecondOpinion(person, revisionId)).toMatchObject({
      host: endpoint.host,
      isAllowed: true,
      opinion: {
        host: endpoint.host,
        model: OPINION_MODEL,
        leftOut: 0,
        remarks: [{ quote: "I moved the report to", next: "Say how long it took." }],
      },
    });
    const [sent] = endpoint.asked.slice(before);
    expect(sent).toMatchObject({
      path: "/v1/chat/completions",
      key: `Bearer ${OPINION_KEY}`,
      body: { model: OPINION_MODEL },
    });
    // The question and the four parts, and nothing else of the person.
    const revision = await db().revision.findUniqueOrThrow({
      where: { id: revisionId },
      select: { questionVersion: { select: { prompt: true } } },
    });
    expect(JSON.parse(sent?.body.messages[1]?.content ?? "")).toEqual({
      question: revision.questionVersion.prompt,
      answer: { situation: "", task: "", action: "I moved the report to the night.", result: "" },
    });
    for (const own of [person.name, person.email, person.accountId, "Mine alone"]) {
      expect(JSON.stringify(sent?.body)).not.toContain(own);
    }

    expect(await deleteSecondOpinion(person, revisionId)).toMatchObject({ ok: true });
    expect(await opinionOf(person, revisionId)).toBeNull();
    expect(await deleteSecondOpinion(person, revisionId)).toMatchObject({ ok: true });
  });

  test("in a block of code is read too, and asking again replaces it", async () => {
    const person = await willing();
    const { revisionId } = await going(person, "fenced");
    await askSecondOpinion(person, revisionId);
    const first = await opinionOf(person, revisionId);
    await askSecondOpinion(person, revisionId);
    const second = await opinionOf(person, revisionId);
    expect(second?.remarks).toEqual(first?.remarks);
    expect(second?.createdAt.getTime()).toBeGreaterThan(first?.createdAt.getTime() ?? 0);
  });

  test("shows no remark whose words do not stand in the revision, and counts those", async () => {
    const person = await willing();
    const { revisionId } = await going(person, "strange quotes");
    await askSecondOpinion(person, revisionId);
    expect(await opinionOf(person, revisionId)).toMatchObject({
      leftOut: 2,
      remarks: [{ quote: "I moved the report to" }],
    });
  });

  test.each([
    ["unauthorised", "refused"],
    ["busy", "busy"],
    ["broken", "failed"],
    ["slow", "timeout"],
    ["slow body", "timeout"],
    ["cut off", "cut_off"],
    ["at its limit", "cut_off"],
    ["not json", "malformed"],
    ["other shape", "malformed"],
    ["other output", "malformed"],
    ["prose", "malformed"],
    ["huge", "too_long"],
    ["redirect", "refused"],
  ])("of an endpoint that is %s is refused as %s, and nothing is stored", async (way, reason) => {
    const person = await willing();
    const { revisionId } = await going(person, way);
    const before = endpoint.asked.length;
    const outcome = await askSecondOpinion(person, revisionId);
    expect(outcome).toMatchObject({ ok: false, reason, message: expect.stringMatching(/\w/) });
    expect(outcome).toMatchObject(way === "busy" ? { retryAfter: 7 } : {});
    expect(await opinionOf(person, revisionId)).toBeNull();
    // A redirect is not followed, and nothing is tried twice.
    expect(endpoint.asked.slice(before).map(({ path }) => path)).toEqual(["/v1/chat/completions"]);
  });

  test("can be given up: the endpoint is left alone, and nothing is stored", async () => {
    const person = await willing();
    const { revisionId } = await going(person, "slow");
    const cancel = new AbortController();
    const before = endpoint.asked.length;
    const brokenBefore = endpoint.broken();
    const asking = askSecondOpinion(person, revisionId, cancel.signal);
    await expect.poll(() => endpoint.asked.length).toBe(before + 1);
    cancel.abort();
    expect(await asking).toMatchObject({ reason: "cancelled" });
    await expect.poll(endpoint.broken).toBe(brokenBefore + 1);
    expect(await opinionOf(person, revisionId)).toBeNull();
  });

  test("is not sent for more than an hour of speech", async () => {
    const person = await willing();
    const long = "word ".repeat(MOST_SENT_CHARACTERS / 5 / 2);
    const { revisionId } = await handedIn(person, "", {
      parts: text(long, { situation: long, result: "More." }),
    });
    const before = endpoint.asked.length;
    expect(await askSecondOpinion(person, revisionId)).toMatchObject({
      reason: "too_long_to_send",
    });
    expect(endpoint.asked).toHaveLength(before);
  });
});

describe("consent", () => {
  test("comes first, holds for one host, and can be taken back", async () => {
    const person = await newPerson();
    const { revisionId } = await handedIn(person, "I moved it.");
    const before = endpoint.asked.length;
    expect(await getOpinionConsent(person)).toEqual({ host: endpoint.host, givenAt: null });
    expect(await askSecondOpinion(person, revisionId)).toMatchObject({ reason: "consent_needed" });
    expect(await agreeToOpinions(person, "elsewhere.example")).toMatchObject({
      reason: "host_changed",
    });
    expect(await askSecondOpinion(person, revisionId)).toMatchObject({ reason: "consent_needed" });

    await agreeToOpinions(person, endpoint.host);
    expect(await askSecondOpinion(person, revisionId)).toMatchObject({ ok: true });
    await takeBackOpinions(person);
    expect(await getSecondOpinion(person, revisionId)).toMatchObject({
      isAllowed: false,
      opinion: { leftOut: 0 },
    });
    expect(await askSecondOpinion(person, revisionId)).toMatchObject({ reason: "consent_needed" });

    // The host was set to another one since.
    await agreeToOpinions(person, endpoint.host);
    await db().secondOpinionConsent.update({
      where: { accountId: person.accountId },
      data: { host: "before.example" },
    });
    expect((await getOpinionConsent(person))?.givenAt).toBeNull();
    expect(await askSecondOpinion(person, revisionId)).toMatchObject({ reason: "consent_needed" });
    expect(endpoint.asked).toHaveLength(before + 1);
  });

  test("taken back, or the answer deleted, while the endpoint thinks: nothing is stored", async () => {
    const person = await willing();
    const first = await handedIn(person, "I moved it.");
    const asking = askSecondOpinion(person, first.revisionId);
    // Whichever is first: either it was stored before, or not at all.
    const [outcome] = await Promise.all([asking, takeBackOpinions(person)]);
    const stored = await db().secondOpinion.count({ where: { revisionId: first.revisionId } });
    expect(stored).toBe(outcome.ok ? 1 : 0);
    await deleteAnswer(person, first.answerId);
    expect(await getSecondOpinion(person, first.revisionId)).toMatchObject({ opinion: null });
    await expect(askSecondOpinion(person, first.revisionId)).rejects.toThrow("no such revision");
  });

  test("allows so many an hour, also at once, and taking it back does not begin anew", async () => {
    const person = await willing();
    const { revisionId } = await going(person, "broken");
    const ask = () => askSecondOpinion(person, revisionId);
    const outcomes = await Promise.all(Array.from({ length: MOST_AN_HOUR + 3 }, ask));
    const reasons = outcomes.map((one) => !one.ok && one.reason);
    expect(reasons.filter((reason) => reason === "failed")).toHaveLength(MOST_AN_HOUR);
    await takeBackOpinions(person);
    await agreeToOpinions(person, endpoint.host);
    const refused = await ask();
    expect(refused).toMatchObject({ ok: false, reason: "too_many_requests" });
    expect(!refused.ok && refused.retryAfter).toBeGreaterThan(3500);

    await db().secondOpinionConsent.update({
      where: { accountId: person.accountId },
      data: { countedFrom: new Date(Date.now() - 61 * 60 * 1000) },
    });
    expect(await ask()).toMatchObject({ reason: "failed" });
  });
});

test("an endpoint that is not there cannot be reached", async () => {
  const gone = await startOpinionEndpoint();
  await gone.stop();
  const there = { url: `${gone.baseUrl}chat/completions`, host: gone.host, model: "none" };
  expect(await completeChat({ ...there, key: undefined, timeoutMs: 3000 }, [])).toEqual({
    ok: false,
    why: "unreachable",
  });
});

test("somebody else's revision does not exist", async () => {
  const owner = await willing();
  const other = await willing();
  const { revisionId } = await handedIn(owner, "I moved it.");
  await askSecondOpinion(owner, revisionId);
  expect(await opinionOf(other, revisionId)).toBeNull();
  await expect(askSecondOpinion(other, revisionId)).rejects.toThrow("no such revision");
  await expect(deleteSecondOpinion(other, revisionId)).rejects.toThrow("no such revision");
  expect(await opinionOf(owner, revisionId)).not.toBeNull();
});
