/** What happens in the random histories of review-model.test.ts. */
import fc from "fast-check";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { askForReview } from "@/lib/features/review/commands/ask";
import { claimSlot, declineSlot, releaseSlot } from "@/lib/features/review/commands/claim";
import {
  askAgain,
  finishRequest,
  withdrawRequest,
} from "@/lib/features/review/commands/close-request";
import { addPendingComment } from "@/lib/features/review/commands/pending-comments";
import { savePendingRatings } from "@/lib/features/review/commands/pending-ratings";
import { rateOwnRevision } from "@/lib/features/review/commands/rate-own-revision";
import { sendReview } from "@/lib/features/review/commands/send-review";
import { getCoachQueue } from "@/lib/features/review/queries/coach-queue";
import { AppError } from "@/lib/shared/app-error";
import { linked } from "./coaching-fixtures";
import { handedIn, MAIN, newPerson } from "./practice-fixtures";
import { asking, commenting, reviewsOf } from "./review-fixtures";

const ROLE = "it-manager";
const QUOTES = ["first", "second", "third", "no such words"] as const;

const coach = fc.constantFrom(0, 1);
/** Something that somebody does, or time that passes. */
export const deed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("ask"), whom: fc.constantFrom("one", "both", "any") }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("claim"), coach }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("claim both at once") }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("comment"), coach }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("rate"), coach, quote: fc.constantFrom(...QUOTES) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("send"), coach }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("release"), coach }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("decline"), coach }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom("revise", "ask again", "rate oneself") }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("withdraw", "finish") }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("end"), coach }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("wait"),
      minutes: fc.constantFrom(10, 31, 8 * 1440, 29 * 1440),
    }),
  },
) as fc.Arbitrary<Deed>;

export interface Deed {
  do: string;
  coach?: number;
  whom?: "one" | "both" | "any";
  quote?: string;
  minutes?: number;
}

export interface World {
  candidate: Person;
  coaches: [Person, Person];
  relationships: [string, string];
  answerId: string;
  revisions: string[];
  now: Date;
  /** Told in each pending comment, and in no other text. */
  secrets: number;
}

/** A candidate with an answer and two coaches. */
export async function newWorld(): Promise<World> {
  const [candidate, ...coaches] = await Promise.all([newPerson(), newPerson(), newPerson()]);
  const { answerId, revisionId } = await handedIn(candidate, "The first words.");
  const [one, two] = coaches as [Person, Person];
  return {
    candidate,
    coaches: [one, two],
    relationships: [await linked(candidate, one), await linked(candidate, two)],
    answerId,
    revisions: [revisionId],
    now: new Date(),
    secrets: 0,
  };
}

const who = (world: World, { coach: at = 0 }: Deed) => world.coaches[at] as Person;

/** The coach's slots of the newest request, by what the queue shows them. */
export async function slotsOf(world: World, person: Person): Promise<string[]> {
  const tabs = ["needs-me", "waiting", "done"] as const;
  const queues = await Promise.all(tabs.map((tab) => getCoachQueue(person, tab, 1, world.now)));
  return queues.flatMap((queue) => queue.lines.map((line) => line.slotId));
}

async function reviewOf(person: Person): Promise<string | undefined> {
  const review = await db().review.findFirst({
    where: { authorId: person.accountId, sentAt: null },
    orderBy: { startedAt: "desc" },
    select: { id: true },
  });
  return review?.id;
}

const DEEDS: Record<string, (world: World, deed: Deed) => Promise<unknown>> = {
  ask: (world, { whom }) =>
    askForReview(
      world.candidate,
      world.answerId,
      whom === "any"
        ? asking({ any: "on" })
        : asking({ coaches: world.relationships.slice(0, whom === "one" ? 1 : 2) }),
      world.now,
    ),
  claim: async (world, at) => {
    const [slot] = await slotsOf(world, who(world, at));
    if (slot) await claimSlot(who(world, at), slot, world.now);
  },
  "claim both at once": async (world) => {
    const [slot] = await slotsOf(world, world.coaches[0]);
    const both = world.coaches.map((person) => slot && claimSlot(person, slot, world.now));
    await Promise.allSettled(both);
  },
  comment: async (world, at) => {
    const review = await reviewOf(who(world, at));
    world.secrets += 1;
    const body = `Secret ${world.secrets} of ${who(world, at).accountId}`;
    if (review) await addPendingComment(who(world, at), review, commenting({ body }), world.now);
  },
  rate: async (world, at) => {
    const review = await reviewOf(who(world, at));
    const ratings = [{ competency: MAIN, level: 3 as const, quote: at.quote ?? "" }];
    if (review)
      await savePendingRatings(who(world, at), review, { role: ROLE, ratings }, world.now);
  },
  send: async (world, at) => {
    const review = await reviewOf(who(world, at));
    const input = { summary: "Sent.", verdict: "another_take" as const };
    if (review) await sendReview(who(world, at), review, input, world.now);
  },
  release: async (world, at) => {
    const [slot] = await slotsOf(world, who(world, at));
    if (slot) await releaseSlot(who(world, at), slot, world.now);
  },
  decline: async (world, at) => {
    const [slot] = await slotsOf(world, who(world, at));
    if (slot) await declineSlot(who(world, at), slot, world.now);
  },
  revise: async (world) => {
    const word = ["second", "third"][world.revisions.length - 1];
    if (!word) return;
    const basedOnRevisionId = world.revisions.at(-1) ?? null;
    const made = await handedIn(world.candidate, `The ${word} words.`, { basedOnRevisionId });
    world.revisions.push(made.revisionId);
  },
  "ask again": (world) => onRequest(world, (id) => askAgain(world.candidate, id, world.now)),
  withdraw: (world) => onRequest(world, (id) => withdrawRequest(world.candidate, id, world.now)),
  finish: (world) =>
    onRequest(world, (id) => finishRequest(world.candidate, id, { thanks: "" }, world.now)),
  "rate oneself": (world) =>
    rateOwnRevision(world.candidate, world.revisions.at(-1) ?? "", {
      role: ROLE,
      ratings: [{ competency: MAIN, level: 2 }],
    }),
  end: async (world, { coach: at = 0 }) => {
    await db().coachingRelationship.updateMany({
      where: { id: world.relationships[at] ?? "", endedAt: null },
      data: { endedAt: world.now, endedBy: "candidate" },
    });
  },
  wait: async (world, { minutes = 0 }) => {
    world.now = new Date(world.now.getTime() + minutes * 60_000);
  },
};

async function onRequest(world: World, work: (id: string) => Promise<unknown>): Promise<void> {
  const { request } = await reviewsOf(world.candidate, world.answerId, world.now);
  if (request) await work(request.id);
}

/** Does it; what is refused changes nothing. */
export async function act(world: World, one: Deed): Promise<void> {
  try {
    await DEEDS[one.do]?.(world, one);
  } catch (thrown) {
    // What is not there for somebody is "not found"; anything else is a fault.
    if (!(thrown instanceof AppError && thrown.code === "not_found")) throw thrown;
  }
}

/** Takes a world out of the database again, so that hundreds of them need no more room than one. */
export async function forgetWorld({ candidate, coaches }: World): Promise<void> {
  for (const { accountId } of [candidate, ...coaches]) {
    await db().account.delete({ where: { id: accountId }, select: { id: true } });
  }
}
