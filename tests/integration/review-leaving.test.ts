import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { eraseAccount } from "@/lib/features/portability/commands/account-erase";
import { exportAccount } from "@/lib/features/portability/queries/account-export";
import type { AccountExport } from "@/lib/features/portability/types/account-export";
import { addPendingComment } from "@/lib/features/review/commands/pending-comments";
import { savePendingRatings } from "@/lib/features/review/commands/pending-ratings";
import { rateOwnRevision } from "@/lib/features/review/commands/rate-own-revision";
import { sendReview } from "@/lib/features/review/commands/send-review";
import { listStandingRatings } from "@/lib/features/review/queries/standing-ratings";
import { PASSWORD, signedUp } from "./accounts-fixtures";
import { linked } from "./coaching-fixtures";
import { handedIn, MAIN } from "./practice-fixtures";
import { asked, claimed, commenting, reviewsOf, value } from "./review-fixtures";

const ROLE = "it-manager";
const CANARY = `canary-${randomUUID()}`;

let candidate: Person;
let coach: Person;
let answerId: string;
let revisionId: string;
let reviewId: string;

/** A coach is writing: a comment and a mark are pending. */
beforeEach(async () => {
  [{ person: candidate }, { person: coach }] = await Promise.all([
    signedUp({ email: `${randomUUID()}@example.org`, name: "Linh" }),
    signedUp({ email: `${randomUUID()}@example.org`, name: "Minh" }),
  ]);
  ({ answerId, revisionId } = await handedIn(candidate, "I restored it in two hours."));
  const { slots } = await asked(candidate, answerId, [await linked(candidate, coach)]);
  ({ reviewId } = await claimed(coach, slots[0]?.id ?? ""));
  await value(addPendingComment(coach, reviewId, commenting({ body: CANARY })));
  const ratings = [{ competency: MAIN, level: 4 as const, quote: "two hours" }];
  await value(savePendingRatings(coach, reviewId, { role: ROLE, ratings }));
});

const exported = async (person: Person): Promise<{ text: string; file: AccountExport }> => {
  const text = await new Response(await exportAccount(person)).text();
  return { text, file: JSON.parse(text) };
};
const send = () =>
  value(sendReview(coach, reviewId, { summary: "Good.", verdict: "another_take" }));
const erase = (person: Person) =>
  value(eraseAccount(person, { confirmation: "erase my account", password: PASSWORD }));

test("what is pending is in its author's file alone, and what was sent in both", async () => {
  const before = await exported(candidate);
  expect(before.text).not.toContain(CANARY);
  expect(before.file.reviews).toMatchObject({ requests: [{ state: "open" }], received: [] });
  const own = await exported(coach);
  expect(own.file.reviews.written).toMatchObject([
    { sentAt: null, pendingComments: [{ body: CANARY }], pendingMarks: [{ level: 4 }] },
  ]);
  // The candidate's words are not the coach's to take away.
  expect(own.text).not.toContain("two hours");

  await send();
  const after = await exported(candidate);
  expect(after.file.reviews).toMatchObject({
    received: [{ by: "Minh", summary: "Good." }],
    threads: [{ comments: [{ by: "Minh", body: CANARY }] }],
  });
  // The mark is sealed until the candidate has given their own.
  const marks = ({ file }: { file: AccountExport }) =>
    file.answers[0]?.revisions[0]?.ratings.map((mark) => mark.rater);
  expect(marks(after)).toEqual([]);
  const level = 2 as const;
  await value(
    rateOwnRevision(candidate, revisionId, { role: ROLE, ratings: [{ competency: MAIN, level }] }),
  );
  expect(marks(await exported(candidate))).toEqual(["coach", "self"]);
  expect((await exported(coach)).file.reviews.comments).toMatchObject([{ body: CANARY }]);
  expect((await exported(coach)).text).not.toContain("two hours");
});

test("a coach who leaves takes along what was not sent, and leaves the rest without the name", async () => {
  await erase(coach);
  expect(await db().pendingComment.count({ where: { reviewId } })).toBe(0);
  expect((await reviewsOf(candidate, answerId)).request).toMatchObject({ standing: "lapsed" });
});

test("what a coach has sent stays with the candidate when the coach leaves", async () => {
  await send();
  const level = 2 as const;
  await value(
    rateOwnRevision(candidate, revisionId, { role: ROLE, ratings: [{ competency: MAIN, level }] }),
  );
  await erase(coach);
  const { reviews, threads } = await reviewsOf(candidate, answerId);
  expect(reviews).toMatchObject([{ by: null, summary: "Good." }]);
  expect(threads).toMatchObject([{ comments: [{ by: null, body: CANARY }] }]);
  expect(await listStandingRatings(candidate, [revisionId])).toMatchObject([
    { rater: "self" },
    { rater: "coach", by: "a coach who has left", level: 4 },
  ]);
});

test("a candidate who leaves takes their answers' reviews along", async () => {
  await send();
  await erase(candidate);
  expect(await db().review.count({ where: { id: reviewId } })).toBe(0);
  expect(await db().comment.count({ where: { body: CANARY, authorId: coach.accountId } })).toBe(0);
});
