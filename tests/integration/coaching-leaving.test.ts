import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addNote } from "@/lib/features/coaching/commands/notes";
import { openAnswer } from "@/lib/features/coaching/commands/open-answer";
import { getAccessLog } from "@/lib/features/coaching/queries/access-log";
import { getCandidate, listFormerCandidates } from "@/lib/features/coaching/queries/candidates";
import { listCoaches } from "@/lib/features/coaching/queries/coaches";
import { eraseAccount } from "@/lib/features/portability/commands/account-erase";
import { exportAccount } from "@/lib/features/portability/queries/account-export";
import { PASSWORD, signedUp } from "./accounts-fixtures";
import { FOR_COACH, invited, linked } from "./coaching-fixtures";
import { handedIn } from "./practice-fixtures";

const SURE = { confirmation: "erase my account", password: PASSWORD };

async function pair() {
  const { person: candidate } = await signedUp({ name: "Linh Leaves" });
  const { person: coach } = await signedUp({ name: "Minh Coaches" });
  const { answerId } = await handedIn(candidate, "Mine.");
  const relationshipId = await linked(candidate, coach);
  await addNote(coach, relationshipId, "Ask for figures.");
  await openAnswer(coach, answerId, undefined);
  await invited(coach, { as: "candidate", email: candidate.email.replace("@", "+x@") });
  return { candidate, coach, answerId, relationshipId };
}

const exported = async (person: Parameters<typeof exportAccount>[0]) =>
  JSON.parse(await new Response(await exportAccount(person)).text()).coaching;

test("each side's export holds its own side", async () => {
  const { candidate, coach, answerId, relationshipId } = await pair();
  expect(await exported(candidate)).toMatchObject({
    coaches: [{ coach: "Minh Coaches", scope: "everything" }],
    candidates: [],
    accessLog: [{ answerId, relationshipId, reads: 1 }],
    notes: [],
    invitations: [],
  });
  const coachs = await exported(coach);
  expect(coachs).toMatchObject({
    coaches: [],
    candidates: [{ candidate: "Linh Leaves" }],
    notes: [{ relationshipId, text: "Ask for figures." }],
    accessLog: [],
  });
  expect(coachs.invitations).toHaveLength(1);
  expect(JSON.stringify(coachs)).not.toContain(answerId);
});

test("a candidate who erases the account leaves the coach's notes, without the name", async () => {
  const { candidate, coach, relationshipId } = await pair();
  const toThem = await invited(coach, { as: "candidate" });
  await db().coachingInvitation.update({
    where: { id: toThem.id },
    data: { email: candidate.email },
  });
  expect(await eraseAccount(candidate, SURE)).toMatchObject({ ok: true });
  expect(await listFormerCandidates(coach)).toMatchObject([{ candidate: null, notes: 1 }]);
  const left = await getCandidate(coach, relationshipId);
  expect(left).toMatchObject({
    candidate: null,
    answers: [],
    notes: [{ text: "Ask for figures." }],
  });
  const row = await db().coachingRelationship.findUniqueOrThrow({ where: { id: relationshipId } });
  expect(row.endedAt).not.toBe(null);
  expect(JSON.stringify([await exported(coach), left])).not.toContain("Linh Leaves");
  expect(await db().coachingInvitation.count({ where: { email: candidate.email } })).toBe(0);
  // When the coach goes too, nothing of the two is left.
  expect(await eraseAccount(coach, SURE)).toMatchObject({ ok: true });
  expect(await db().coachingRelationship.count({ where: { id: relationshipId } })).toBe(0);
  expect(await db().coachingNote.count({ where: { relationshipId } })).toBe(0);
});

test("a coach who erases the account leaves the candidate's log, as a coach who has left", async () => {
  const { candidate, coach, answerId, relationshipId } = await pair();
  await invited(candidate, FOR_COACH);
  expect(await eraseAccount(coach, SURE)).toMatchObject({ ok: true });
  const log = await getAccessLog(candidate, { page: 1 });
  expect(log.lines).toMatchObject([{ coach: null, answer: { id: answerId } }]);
  expect(log.coaches).toEqual([{ id: relationshipId, name: "A coach who has left" }]);
  expect(await listCoaches(candidate)).toMatchObject([{ coach: null, endedBy: "coach" }]);
  expect(await db().coachingNote.count({ where: { relationshipId } })).toBe(0);
});
