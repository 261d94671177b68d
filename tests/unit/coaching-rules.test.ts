import { describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { mayAccept, sideOf } from "@/lib/features/coaching/policy";
import {
  dueWords,
  gapState,
  isOverdue,
  questionState,
} from "@/lib/features/coaching/rules/assigned-state";
import { expiryOf, invitationState } from "@/lib/features/coaching/rules/invitations";
import { invitationMail } from "@/lib/features/coaching/rules/mails";
import { coachingNotice, coachingProblem } from "@/lib/features/coaching/rules/problems";
import { sharingWords } from "@/lib/features/coaching/rules/sharing-words";
import { waitingOf } from "@/lib/features/coaching/rules/waiting";
import { readFilter } from "@/lib/features/coaching/schema/filters";
import {
  acceptInput,
  assignmentInput,
  cohortInput,
  invitationInput,
  sharingInput,
} from "@/lib/features/coaching/schema/input";
import type { AssignedState, AssignmentView } from "@/lib/features/coaching/types";
import { redactSecretLinks } from "@/lib/shared/secret-links";

const ada = { accountId: "ada" } as Person;
const ID = "0192f0c1-2b3c-7d4e-8f50-000000000001";
const NOW = new Date("2026-12-01T12:00:00Z");
const BEFORE = new Date("2026-11-30T12:00:00Z");
const AFTER = new Date("2026-12-02T12:00:00Z");

describe("policy", () => {
  test("nobody accepts what they sent themself", () => {
    expect(mayAccept(ada, { inviterId: "ada" })).toBe(false);
    expect(mayAccept(ada, { inviterId: "ben" })).toBe(true);
  });

  test("a relationship has two sides, and nobody else one", () => {
    expect(sideOf(ada, { candidateId: "ada", coachId: "ben" })).toBe("candidate");
    expect(sideOf(ada, { candidateId: "ben", coachId: "ada" })).toBe("coach");
    expect(sideOf(ada, { candidateId: "ben", coachId: null })).toBe(null);
  });
});

describe("an invitation", () => {
  const open = { usedAt: null, revokedAt: null, declinedAt: null, expiresAt: AFTER };

  test("is open until something is decided, or fourteen days are over", () => {
    expect(invitationState(open, NOW)).toBe("open");
    expect(invitationState({ ...open, expiresAt: NOW }, NOW)).toBe("expired");
    expect(expiryOf(NOW).toISOString()).toBe("2026-12-15T12:00:00.000Z");
  });

  test("says what became of it even when it is old", () => {
    const old = { ...open, expiresAt: BEFORE };
    expect(invitationState({ ...old, usedAt: BEFORE }, NOW)).toBe("used");
    expect(invitationState({ ...old, revokedAt: BEFORE }, NOW)).toBe("revoked");
    expect(invitationState({ ...old, declinedAt: BEFORE }, NOW)).toBe("declined");
  });

  test("tells in its mail what would be read, and is redacted in the outbox", () => {
    const link = `https://example.org/invitations/${"x".repeat(43)}`;
    const sharing = { scope: "answers", role: null, answers: 1 } as const;
    const { subject, body } = invitationMail("Linh", "coach", sharing, link);
    expect(subject).toBe("Linh asks you to coach them");
    expect(body).toContain("You would read: one answer.");
    expect(redactSecretLinks(body)).not.toContain("xxx");
    expect(invitationMail("Minh", "candidate", null, null).body).toContain("Minh has a link");
  });
});

test("a scope in words", () => {
  const role = { slug: "cto", name: "CTO" } as const;
  expect(sharingWords({ scope: "everything", role: null, answers: 2 })).toBe(
    "every answer that is handed in",
  );
  expect(sharingWords({ scope: "answers", role: null, answers: 0 })).toBe("no answer for now");
  expect(sharingWords({ scope: "answers", role: null, answers: 3 })).toBe("3 answers");
  expect(sharingWords({ scope: "role", role, answers: 0 })).toBe(
    "handed-in answers to CTO questions",
  );
  expect(sharingWords({ scope: "role", role, answers: 1 })).toContain("and one answer beside");
  expect(sharingWords({ scope: "role", role: null, answers: 0 })).toContain("left the catalog");
});

describe("what became of an assigned question", () => {
  const work = (lastHandedInAt: Date | null, draftSavedAt: Date | null = null) => ({
    answerId: ID,
    lastHandedInAt,
    draftSavedAt,
  });
  const state = (...given: Parameters<typeof questionState>) => questionState(...given).state;

  test("counts what was done since", () => {
    expect(state(work(AFTER), true, NOW)).toBe("handed-in");
    expect(state(work(BEFORE), true, NOW)).toBe("not-begun");
    expect(state(work(BEFORE, AFTER), true, NOW)).toBe("draft");
    expect(state(work(null, BEFORE), true, NOW)).toBe("not-begun");
    expect(questionState(work(BEFORE), true, NOW).lastHandedInAt).toEqual(BEFORE);
  });

  test("tells nothing of what is not shared", () => {
    expect(state(undefined, false, NOW)).toBe("not-shared");
    expect(state(undefined, true, NOW)).toBe("not-begun");
  });

  test("leads to no answer without a hand-in", () => {
    expect(questionState(work(null, AFTER), true, NOW).answerId).toBe(null);
    expect(questionState(work(AFTER), true, NOW).answerId).toBe(ID);
  });

  test("a story is as far as the furthest answer about the competency", () => {
    expect(gapState([work(null, AFTER), work(AFTER)], true, NOW).state).toBe("handed-in");
    expect(gapState([work(BEFORE), work(null, AFTER)], true, NOW).state).toBe("draft");
    expect(gapState([work(BEFORE)], true, NOW).state).toBe("not-begun");
    expect(gapState([], false, NOW).state).toBe("not-shared");
  });

  test("is past its day only after the day", () => {
    expect(isOverdue("2026-12-01", "2026-12-01")).toBe(false);
    expect(isOverdue("2026-11-30", "2026-12-01")).toBe(true);
    expect(isOverdue(null, "2026-12-01")).toBe(false);
    expect(dueWords("2026-12-03")).toBe("3 December 2026");
  });
});

test("who waits for what: what is open and seen, and nothing that was declined or withdrawn", () => {
  const assignment = (
    state: AssignedState,
    more: Partial<AssignmentView> = {},
  ): AssignmentView => ({
    id: ID,
    note: "",
    dueOn: "2026-11-30",
    createdAt: BEFORE,
    withdrawnAt: null,
    cohort: null,
    recipients: [
      {
        relationshipId: "one",
        name: "Linh",
        declinedAt: null,
        things: [
          {
            kind: "question",
            slug: "q",
            words: "Q?",
            role: null,
            state,
            lastHandedInAt: null,
            answerId: null,
          },
        ],
      },
    ],
    ...more,
  });
  const all = [
    assignment("not-begun"),
    assignment("draft", { dueOn: null }),
    assignment("handed-in"),
    assignment("not-shared"),
    assignment("not-begun", { withdrawnAt: NOW }),
  ];
  expect(waitingOf(all, "one", "2026-12-01")).toEqual({ forCandidate: 2, overdue: 1 });
  expect(waitingOf(all, "another", "2026-12-01")).toEqual({ forCandidate: 0, overdue: 0 });
});

describe("input", () => {
  test("a form's boxes are a list, and empty fields are left out", () => {
    expect(sharingInput.parse({ scope: "answers", role: "", [`answer:${ID}`]: "on" })).toEqual({
      scope: "answers",
      answers: [ID],
    });
    expect(cohortInput.parse({ name: " Autumn ", [`member:${ID}`]: "on" })).toEqual({
      name: "Autumn",
      members: [ID],
    });
  });

  test("a scope names what it shares", () => {
    const wrong = (given: unknown) =>
      sharingInput.safeParse(given).error?.issues.map((issue) => issue.path[0]);
    expect(wrong({ scope: "answers" })).toEqual(["scope"]);
    expect(wrong({ scope: "role" })).toEqual(["role"]);
    expect(wrong({ scope: "everything" })).toBe(undefined);
    expect(wrong({})).toEqual(["scope"]);
    expect(wrong({ scope: "everything", more: "1" })).toBeDefined();
  });

  test("an address is compared as it is stored", () => {
    const given = { as: "candidate", email: " Linh@Example.org " };
    expect(invitationInput.parse(given)).toEqual({ as: "candidate", email: "linh@example.org" });
    expect(invitationInput.parse({ ...given, email: "" })).toEqual({ as: "candidate" });
    expect(invitationInput.safeParse({ ...given, email: "x" }).success).toBe(false);
    expect(invitationInput.safeParse({ ...given, scope: "everything" }).success).toBe(false);
  });

  test("a token is whole or refused", () => {
    expect(acceptInput.safeParse({ token: "x".repeat(43) }).success).toBe(true);
    expect(acceptInput.safeParse({ token: "x" }).success).toBe(false);
  });

  test("an assignment asks for something, by a day that there is", () => {
    const to = `candidate:${ID}`;
    const ask = (more: object) =>
      assignmentInput.safeParse({ to, role: "cto", "question:one": "on", ...more }).success;
    expect(ask({})).toBe(true);
    expect(ask({ dueOn: "2026-12-31", note: "Twice." })).toBe(true);
    expect(ask({ dueOn: "2026-13-01" })).toBe(false);
    expect(ask({ dueOn: "tomorrow" })).toBe(false);
    expect(ask({ to: "everybody" })).toBe(false);
    expect(assignmentInput.safeParse({ to, role: "cto" }).success).toBe(false);
    expect(assignmentInput.safeParse({ to, role: "cto", gap: "one" }).success).toBe(true);
  });

  test("a log's address falls back rather than failing", () => {
    expect(readFilter.parse({ coach: "x", answer: ID, page: "-1" })).toEqual({
      coach: undefined,
      answer: ID,
      page: 1,
    });
  });

  test("words in an address are ours or none", () => {
    expect(coachingProblem(undefined)).toBe(undefined);
    expect(coachingProblem("constructor")).toContain("did not work");
    expect(coachingNotice("ended")).toContain("ended");
    expect(coachingNotice("toString")).toBe(undefined);
  });
});
