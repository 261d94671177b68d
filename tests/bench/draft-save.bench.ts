/**
 * Saving a draft: the command, with its history and the name of each save, against a bare UPDATE of the same text over the
 * same pool, by turns, and the whole request beside it.
 */
import { randomUUID } from "node:crypto";
import type { Person } from "@/lib/auth/actor";
import { type Bench, type BenchResult, judged, percentile } from "@/scripts/bench/bench";
import { withTestServer } from "@/scripts/support/test-server";
import { TEST_SECRET } from "../support/database";
import { makePerson, type TestPerson, withDatabase } from "../support/people";

const QUESTION = "engineer-falling-short";
const WARM_UP = 300;
const SAVES = 2000;
const REQUESTS = 500;
const MOST_RATIO = 4;

/** An answer on target: about 280 words. */
const SENTENCE = "I moved the rota to four people because one tired expert was a greater risk. ";

/** Of twenty saves seventeen type on; one puts a word in before, one mends a word, and one deletes all of it again. */
const ROUNDS = 20;
const TYPING = 17;
const isTyping = (round: number) => round % ROUNDS > 0 && round % ROUNDS <= TYPING;

const textOf = (round: number) => {
  const at = round % ROUNDS;
  const words = Array.from({ length: Math.min(at, TYPING) }, (_, word) => `word${word}`);
  if (at > TYPING) words.unshift("So");
  if (at > TYPING + 1) words[4] = "mended";
  return {
    situation: SENTENCE.repeat(3),
    task: SENTENCE.repeat(2),
    action: SENTENCE.repeat(11) + words.join(" "),
    result: SENTENCE.repeat(3),
    reflection: "",
  };
};

const bench: Bench = { name: "draft-save", run: measure };
export default bench;

async function measure(): Promise<BenchResult> {
  return withTestServer("bench_draft", async ({ origin, databaseUrl }) => {
    process.env.DATABASE_URL = databaseUrl;
    process.env.AUTH_SECRET = TEST_SECRET;
    const { pool } = await import("@/lib/db/pool");
    try {
      const person = await withDatabase((client) => makePerson(client), databaseUrl);
      const { bare, command, typing, editing } = await byTurns(person);
      const requests = await wholeRequests(origin, person);
      const ms = (values: number[], share: number) => percentile(values, share);
      return judged(
        {
          "bare UPDATE, p50 ms": ms(bare, 0.5),
          "bare UPDATE, p95 ms": ms(bare, 0.95),
          "command, p50 ms": ms(command, 0.5),
          "command, p95 ms": ms(command, 0.95),
          "typing on, p50 ms": ms(typing, 0.5),
          "typing on, p95 ms": ms(typing, 0.95),
          "anything else, p50 ms": ms(editing, 0.5),
          "anything else, p95 ms": ms(editing, 0.95),
          "whole request, p50 ms": ms(requests, 0.5),
          "whole request, p95 ms": ms(requests, 0.95),
        },
        ms(command, 0.95) / ms(bare, 0.95),
        { atMost: MOST_RATIO },
      );
    } finally {
      await pool().end();
    }
  });
}

async function timed<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const value = await work();
  into.push(performance.now() - began);
  return value;
}

/** Each on a draft of its own. */
async function byTurns(person: TestPerson) {
  const { pool } = await import("@/lib/db/pool");
  const { saveDraft } = await import("@/lib/features/practice/commands/save-draft");
  const actor = person as unknown as Person;
  const save = async (question: string, baseVersion: number, round: number) => {
    const outcome = await saveDraft(actor, question, {
      baseVersion,
      take: 1,
      basedOnRevisionId: null,
      saveId: randomUUID(),
      parts: textOf(round),
    });
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.value;
  };
  const { answerId } = await save("dispute-with-another-department", 0, 0);
  let { version } = await save(QUESTION, 0, 0);
  const bare: number[] = [];
  const command: number[] = [];
  for (let round = 1; round <= WARM_UP + SAVES; round += 1) {
    const { situation, task, action, result, reflection } = textOf(round);
    await timed(bare, () =>
      pool().query(
        `UPDATE drafts SET situation = $2, task = $3, action = $4, result = $5, reflection = $6,
           version = version + 1, saved_at = now()
         WHERE answer_id = $1::uuid`,
        [answerId, situation, task, action, result, reflection],
      ),
    );
    ({ version } = await timed(command, () => save(QUESTION, version, round)));
  }
  const isTypedOn = (_: number, index: number) => isTyping(index + WARM_UP + 1);
  const measured = command.slice(WARM_UP);
  return {
    bare: bare.slice(WARM_UP),
    command: measured,
    typing: measured.filter(isTypedOn),
    editing: measured.filter((took, index) => !isTypedOn(took, index)),
  };
}

/** From the call to the parsed acknowledgement, one after the other as an editor sends them. */
async function wholeRequests(origin: string, person: TestPerson): Promise<number[]> {
  const all: number[] = [];
  let baseVersion = 0;
  for (let round = 0; round < REQUESTS + WARM_UP; round += 1) {
    const saveId = randomUUID();
    const body = JSON.stringify({ baseVersion, take: 1, saveId, parts: textOf(round) });
    const saved = await timed(all, async () => {
      const response = await fetch(`${origin}/api/v1/drafts/tired-team-long-migration`, {
        method: "PUT",
        headers: { cookie: person.cookie, origin, "content-type": "application/json" },
        body,
      });
      if (!response.ok) throw new Error(`A save was answered with ${response.status}`);
      return (await response.json()) as { version: number };
    });
    baseVersion = saved.version;
  }
  return all.slice(WARM_UP);
}
