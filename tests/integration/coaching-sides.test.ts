import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import {
  assign,
  declineAssignment,
  withdrawAssignment,
} from "@/lib/features/coaching/commands/assignments";
import { changeCohort, makeCohort } from "@/lib/features/coaching/commands/cohorts";
import { addNote, changeNote, deleteNote } from "@/lib/features/coaching/commands/notes";
import { openAnswer } from "@/lib/features/coaching/commands/open-answer";
import { changeSharing, endRelationship } from "@/lib/features/coaching/commands/relationships";
import { getAccessLog } from "@/lib/features/coaching/queries/access-log";
import { listAssigned, listAssignments } from "@/lib/features/coaching/queries/assignments";
import {
  getCandidate,
  listCandidates,
  listFormerCandidates,
} from "@/lib/features/coaching/queries/candidates";
import { getCoach, listCoaches } from "@/lib/features/coaching/queries/coaches";
import { listCohorts } from "@/lib/features/coaching/queries/cohorts";
import type { AssignmentInput } from "@/lib/features/coaching/schema/input";
import { deleteAnswer } from "@/lib/features/practice/commands/bin";
import { linked, logOf, readable } from "./coaching-fixtures";
import {
  handedIn,
  MAIN,
  newPerson,
  OTHER_QUESTION,
  QUESTION,
  save,
  saved,
} from "./practice-fixtures";

const CANARY = "canary-lighthouse";

let candidate: Person;
let coach: Person;

beforeEach(async () => {
  [candidate, coach] = await Promise.all([newPerson("Linh"), newPerson("Minh")]);
});

function asked(to: string, more: Partial<AssignmentInput> = {}): AssignmentInput {
  return { to, role: "it-manager", questions: [QUESTION], note: "", ...more };
}

async function assigned(input: AssignmentInput): Promise<string> {
  const outcome = await assign(coach, input);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.id;
}

const statesOf = async () =>
  (await listAssignments(coach)).flatMap((one) =>
    one.recipients.flatMap((to) => to.things.map((thing) => thing.state)),
  );

describe("a coach reads", () => {
  test("a revision with its prompt, and the log says so", async () => {
    const first = await handedIn(candidate, "First.");
    await handedIn(candidate, "Second.", { basedOnRevisionId: first.revisionId });
    await linked(candidate, coach);
    const newest = await openAnswer(coach, first.answerId, undefined);
    expect(newest).toMatchObject({ candidate: { name: "Linh" }, revision: { number: 2 } });
    expect((await openAnswer(coach, first.answerId, 1))?.revision.parts.action).toBe("First.");
    const log = await getAccessLog(candidate, { page: 1 });
    expect(log.lines.reduce((sum, line) => sum + line.reads, 0)).toBe(2);
    expect(log.lines[0]).toMatchObject({
      coach: { name: "Minh" },
      answer: { id: first.answerId, isBinned: false },
    });
  });

  test("no revision that there is not, and nothing is logged of it", async () => {
    const { answerId } = await handedIn(candidate, "First.");
    await linked(candidate, coach);
    expect(await openAnswer(coach, answerId, 7)).toBe(null);
    const draft = await saved(candidate, save("Only a draft."), OTHER_QUESTION);
    expect(await openAnswer(coach, draft.answerId, undefined)).toBe(null);
    expect(await logOf(candidate)).toEqual([]);
  });

  test("nothing of what is not shared, in anything that a coach gets", async () => {
    const shared = await handedIn(candidate, "Shared.");
    await handedIn(candidate, CANARY, {}, OTHER_QUESTION);
    await saved(
      candidate,
      save(CANARY, { basedOnRevisionId: shared.revisionId, baseVersion: 0 }),
      QUESTION,
    );
    const id = await linked(candidate, coach, { scope: "answers", answers: [shared.answerId] });
    await assigned(asked(`candidate:${id}`, { questions: [QUESTION, OTHER_QUESTION] }));
    await makeCohort(coach, { name: "Autumn", members: [id] });
    const now = new Date();
    const got = JSON.stringify([
      await listCandidates(coach, now),
      await getCandidate(coach, id),
      await listAssignments(coach),
      await listCohorts(coach, now),
      await openAnswer(coach, shared.answerId, undefined),
    ]);
    expect(got).toContain("Shared.");
    expect(got).not.toContain(CANARY);
    const detail = await getCandidate(coach, id);
    expect(detail?.answers.map((one) => one.id)).toEqual([shared.answerId]);
  });

  test("what the scope covers after it was changed, from the next query on", async () => {
    const first = await handedIn(candidate, "First.");
    const second = await handedIn(candidate, "Second.", {}, OTHER_QUESTION);
    const id = await linked(candidate, coach);
    await changeSharing(candidate, id, { scope: "answers", answers: [second.answerId] });
    expect(await readable(coach)).toEqual([second.answerId]);
    expect(await openAnswer(coach, first.answerId, undefined)).toBe(null);
    await changeSharing(candidate, id, { scope: "role", role: "it-manager", answers: [] });
    expect(await readable(coach)).toContain(first.answerId);
    expect(await getCoach(candidate, id)).toMatchObject({ sharing: { scope: "role" }, picked: [] });
  });

  test("somebody else's answer is never picked", async () => {
    const other = await handedIn(await newPerson(), CANARY);
    const id = await linked(candidate, coach, { scope: "answers" });
    await changeSharing(candidate, id, { scope: "answers", answers: [other.answerId] });
    expect(await readable(coach)).toEqual([]);
  });

  test("the scope is the candidate's to change, while it runs", async () => {
    const id = await linked(candidate, coach, { scope: "answers" });
    const all = { scope: "everything" as const, answers: [] };
    await expect(changeSharing(coach, id, all)).rejects.toThrow(/no such coach/);
    await endRelationship(candidate, id);
    expect(await changeSharing(candidate, id, all)).toMatchObject({ reason: "ended" });
  });
});

describe("the access log", () => {
  test("keeps its line when the answer is deleted, and is filtered", async () => {
    const first = await handedIn(candidate, "First.");
    const second = await handedIn(candidate, "Second.", {}, OTHER_QUESTION);
    const id = await linked(candidate, coach);
    const other = await newPerson("Other Coach");
    await linked(candidate, other);
    await openAnswer(coach, first.answerId, undefined);
    await openAnswer(other, second.answerId, undefined);
    await deleteAnswer(candidate, first.answerId);
    const log = await getAccessLog(candidate, { coach: id, page: 1 });
    expect(log.lines).toMatchObject([{ answer: { isBinned: true } }]);
    expect(log.coaches.map((one) => one.name).sort()).toEqual(["Minh", "Other Coach"]);
    await db().answer.delete({ where: { id: first.answerId }, select: { id: true } });
    const after = await getAccessLog(candidate, { coach: id, page: 1 });
    expect(after.lines).toMatchObject([{ answer: null }]);
    const ofSecond = await getAccessLog(candidate, { answer: second.answerId, page: 1 });
    expect(ofSecond.lines).toHaveLength(1);
    expect((await getAccessLog(coach, { page: 1 })).total).toBe(0);
  });

  test("says when each coach read last", async () => {
    const { answerId } = await handedIn(candidate, "First.");
    await linked(candidate, coach);
    expect((await listCoaches(candidate))[0]?.lastReadAt).toBe(null);
    await openAnswer(coach, answerId, undefined);
    expect((await listCoaches(candidate))[0]?.lastReadAt).not.toBe(null);
  });
});

describe("private notes", () => {
  test("are the coach's, and outlive the relationship", async () => {
    const id = await linked(candidate, coach);
    const added = await addNote(coach, id, "Ask for figures.");
    if (!added.ok) throw new Error(added.message);
    await expect(addNote(candidate, id, "Mine?")).rejects.toThrow(/no such candidate/);
    await expect(changeNote(candidate, added.value.id, "x")).rejects.toThrow(/no such note/);
    await changeNote(coach, added.value.id, "Ask for two figures.");
    expect(JSON.stringify(await getCoach(candidate, id))).not.toContain("figures");
    await endRelationship(candidate, id);
    expect(await listFormerCandidates(coach)).toMatchObject([{ candidate: { name: "Linh" } }]);
    expect(await getCandidate(coach, id)).toMatchObject({
      answers: [],
      notes: [{ text: "Ask for two figures." }],
    });
    await deleteNote(coach, added.value.id);
    expect(await getCandidate(coach, id)).toBe(null);
  });
});

describe("cohorts", () => {
  test("hold the coach's own candidates, and say who waits", async () => {
    const id = await linked(candidate, coach);
    const foreign = await linked(candidate, await newPerson());
    const made = await makeCohort(coach, { name: "Autumn", members: [id, foreign] });
    if (!made.ok) throw new Error(made.message);
    await assigned(asked(`cohort:${made.value.id}`, { dueOn: "2026-01-01" }));
    expect(await listCohorts(coach, new Date())).toMatchObject([
      { members: [{ name: "Linh", waiting: { forCandidate: 1, overdue: 1 } }] },
    ]);
    expect(await makeCohort(coach, { name: "Autumn", members: [] })).toMatchObject({
      reason: "name_taken",
    });
    await changeCohort(coach, made.value.id, { name: "Winter", members: [] });
    expect(await listCohorts(coach, new Date())).toMatchObject([{ name: "Winter", members: [] }]);
    await expect(
      changeCohort(candidate, made.value.id, { name: "Mine", members: [] }),
    ).rejects.toThrow(/no such cohort/);
  });
});

describe("assignments", () => {
  test("show how far they are, as far as it is shared", async () => {
    const id = await linked(candidate, coach);
    await assigned(asked(`candidate:${id}`, { gap: MAIN }));
    expect(await statesOf()).toEqual(["not-begun", "not-begun"]);
    await saved(candidate, save("Begun."), QUESTION);
    expect(await statesOf()).toEqual(["draft", "draft"]);
    const draft = await db().draft.findFirstOrThrow({
      where: { answer: { is: { accountId: candidate.accountId } } },
    });
    await saved(candidate, save("More.", { baseVersion: draft.version }), QUESTION);
    await db().draft.deleteMany({ where: { answerId: draft.answerId } });
    await handedIn(candidate, "Done.");
    expect(await statesOf()).toEqual(["handed-in", "handed-in"]);
    await changeSharing(candidate, id, { scope: "role", role: "cto", answers: [] });
    expect(await statesOf()).toEqual(["not-shared", "not-shared"]);
  });

  test("of an answer from before say when, and count as not begun", async () => {
    await handedIn(candidate, "Before.");
    const id = await linked(candidate, coach);
    await assigned(asked(`candidate:${id}`));
    const [assignment] = await listAssignments(coach);
    expect(assignment?.recipients[0]?.things[0]).toMatchObject({ state: "not-begun" });
    expect(assignment?.recipients[0]?.things[0]?.lastHandedInAt).not.toBe(null);
  });

  test("reach the candidate until they are declined or withdrawn", async () => {
    const id = await linked(candidate, coach);
    const first = await assigned(asked(`candidate:${id}`, { dueOn: "2026-12-31" }));
    expect(await listAssigned(candidate)).toMatchObject([
      { dueOn: "2026-12-31", recipients: [{ name: "Minh" }] },
    ]);
    await expect(declineAssignment(await newPerson(), first)).rejects.toThrow(/no such/);
    await declineAssignment(candidate, first);
    expect(await listAssigned(candidate)).toEqual([]);
    expect(await listAssigned(candidate, { withDeclined: true })).toHaveLength(1);
    const second = await assigned(asked(`candidate:${id}`));
    await expect(withdrawAssignment(candidate, second)).rejects.toThrow(/no such/);
    await withdrawAssignment(coach, second);
    expect(await listAssigned(candidate)).toEqual([]);
  });

  test("end with the relationship, for both", async () => {
    const id = await linked(candidate, coach);
    await assigned(asked(`candidate:${id}`));
    await endRelationship(candidate, id);
    expect(await listAssignments(coach)).toEqual([]);
    expect(await listAssigned(candidate)).toEqual([]);
    await expect(assign(coach, asked(`candidate:${id}`))).rejects.toThrow(/no such candidate/);
  });

  test("ask only what the role's bank asks", async () => {
    const id = await linked(candidate, coach);
    const to = `candidate:${id}`;
    expect(await assign(coach, asked(to, { questions: ["no-such-question"] }))).toMatchObject({
      reason: "not_asked",
    });
    expect(await assign(coach, asked(to, { gap: "no-such-area" }))).toMatchObject({
      reason: "not_asked",
    });
    const empty = await makeCohort(coach, { name: "Empty", members: [] });
    if (!empty.ok) throw new Error(empty.message);
    expect(await assign(coach, asked(`cohort:${empty.value.id}`))).toMatchObject({
      reason: "nobody",
    });
  });
});
