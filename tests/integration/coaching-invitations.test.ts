import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { NOBODY } from "@/lib/auth/current-actor";
import { db, transaction } from "@/lib/db/client";
import { declineInvitation } from "@/lib/features/coaching/commands/accept";
import { invite, revokeInvitation } from "@/lib/features/coaching/commands/invite";
import {
  blockOther,
  endRelationship,
  unblock,
} from "@/lib/features/coaching/commands/relationships";
import { listBlocked } from "@/lib/features/coaching/queries/coaches";
import {
  getInvitation,
  listReceivedInvitations,
  listSentInvitations,
} from "@/lib/features/coaching/queries/invitations";
import { hasCoachSide } from "@/lib/features/coaching/queries/sides";
import { accepting, FOR_COACH, invited, linked, ORIGIN, readable } from "./coaching-fixtures";
import { handedIn, newPerson } from "./practice-fixtures";

let candidate: Person;
let coach: Person;

beforeEach(async () => {
  [candidate, coach] = await Promise.all([newPerson("Linh"), newPerson("Minh")]);
});

const reasonOf = (outcome: { ok: boolean; reason?: string }) =>
  outcome.ok ? "ok" : outcome.reason;

describe("inviting", () => {
  test("the token is told once, and stored by its hash alone", async () => {
    const { token } = await invited(candidate, FOR_COACH);
    expect(token).toHaveLength(43);
    const row = await db().coachingInvitation.findFirstOrThrow({
      where: { inviterId: candidate.accountId },
    });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBeGreaterThan(13.9 * 86_400_000);
  });

  test("by mail it stands in the outbox without what would let its reader in", async () => {
    const { token } = await invited(candidate, { ...FOR_COACH, email: coach.email });
    const mail = await db().mailOutbox.findFirstOrThrow({ where: { recipient: coach.email } });
    expect(mail.subject).toBe("Linh asks you to coach them");
    expect(mail.body).not.toContain(token);
    expect(await listReceivedInvitations(coach, new Date())).toMatchObject([
      { inviter: { name: "Linh" }, invitedAs: "coach" },
    ]);
    expect(await hasCoachSide(coach)).toBe(true);
    expect(await hasCoachSide(candidate)).toBe(false);
  });

  test("the same address twice, also at once, is one invitation", async () => {
    const input = { ...FOR_COACH, email: coach.email };
    const outcomes = await Promise.all([1, 2, 3].map(() => invite(candidate, input, ORIGIN)));
    expect(outcomes.map(reasonOf).sort()).toEqual(["already_invited", "already_invited", "ok"]);
    expect(await listSentInvitations(candidate, "coach", new Date())).toHaveLength(1);
    expect(await db().mailOutbox.count({ where: { recipient: coach.email } })).toBe(1);
  });

  test("an invitation that ran out makes room for another to the same address", async () => {
    const { id } = await invited(candidate, { ...FOR_COACH, email: coach.email });
    await db().coachingInvitation.update({ where: { id }, data: { expiresAt: new Date() } });
    expect(reasonOf(await invite(candidate, { ...FOR_COACH, email: coach.email }, ORIGIN))).toBe(
      "ok",
    );
  });

  test("oneself, and whom one is linked with, are not invited", async () => {
    const to = (email: string) => invite(candidate, { ...FOR_COACH, email }, ORIGIN).then(reasonOf);
    expect(await to(candidate.email)).toBe("own_address");
    await linked(candidate, coach);
    expect(await to(coach.email)).toBe("already_linked");
  });

  test("picked answers are the candidate's own, or it is refused", async () => {
    const other = await handedIn(coach, "Not yours.");
    const input = { as: "coach", scope: "answers", answers: [other.answerId] } as const;
    expect(
      reasonOf(await invite(candidate, { ...input, answers: [...input.answers] }, ORIGIN)),
    ).toBe("no_answers");
  });
});

describe("accepting", () => {
  test("lets the coach in to what the invitation said", async () => {
    const { answerId } = await handedIn(candidate, "Mine.");
    const { token } = await invited(candidate, {
      as: "coach",
      scope: "answers",
      answers: [answerId],
    });
    expect(await getInvitation(NOBODY, token, new Date())).toMatchObject({
      state: "open",
      inviter: { name: "Linh" },
      sharing: { scope: "answers", answers: 1 },
    });
    expect(await accepting(coach, token)).toBe("accepted");
    expect(await readable(coach)).toEqual([answerId]);
    expect(await getInvitation(NOBODY, token, new Date())).toMatchObject({ state: "used" });
  });

  test("a coach's invitation leaves the scope to whoever accepts", async () => {
    const { answerId } = await handedIn(candidate, "Mine.");
    const { token } = await invited(coach, { as: "candidate" });
    expect(await accepting(candidate, token)).toBe("no_answers");
    expect(await accepting(candidate, token, { scope: "everything" })).toBe("accepted");
    expect(await readable(coach)).toEqual([answerId]);
  });

  test("of two who accept at once one gets in", async () => {
    await handedIn(candidate, "Mine.");
    const others = await Promise.all([newPerson(), newPerson(), newPerson()]);
    const { token } = await invited(candidate, FOR_COACH);
    const came = await Promise.all(others.map((other) => accepting(other, token)));
    expect(came.sort()).toEqual(["accepted", "used", "used"]);
    const inside = await Promise.all(others.map((other) => readable(other)));
    expect(inside.flat()).toHaveLength(1);
  });

  test("twice by the same person is once, also at once and over two links", async () => {
    const links = [await invited(candidate, FOR_COACH), await invited(candidate, FOR_COACH)];
    const came = await Promise.all(links.map(({ token }) => accepting(coach, token)));
    expect(came.sort()).toEqual(["accepted", "already_linked"]);
    const [first = { token: "" }] = links;
    expect(["already_accepted", "already_linked"]).toContain(await accepting(coach, first.token));
    expect(
      await db().coachingRelationship.count({ where: { candidateId: candidate.accountId } }),
    ).toBe(1);
  });

  test("against a revoke: whichever is first holds", async () => {
    for (let round = 0; round < 8; round += 1) {
      const other = await newPerson();
      const { id, token } = await invited(candidate, FOR_COACH);
      const [accepted, revoked] = await Promise.all([
        accepting(other, token),
        revokeInvitation(candidate, id),
      ]);
      const isLinked =
        (await db().coachingRelationship.count({
          where: { coachId: other.accountId },
        })) === 1;
      expect([accepted, reasonOf(revoked)]).toEqual(
        isLinked ? ["accepted", "used"] : ["revoked", "ok"],
      );
    }
  });

  test("one's own, an old, a revoked, a declined and an unknown link each say what happened", async () => {
    const old = await invited(candidate, FOR_COACH);
    await db().coachingInvitation.update({
      where: { id: old.id },
      data: { expiresAt: new Date() },
    });
    const revoked = await invited(candidate, FOR_COACH);
    await revokeInvitation(candidate, revoked.id);
    const declined = await invited(candidate, FOR_COACH);
    await declineInvitation(coach, { token: declined.token });
    const open = await invited(candidate, FOR_COACH);
    expect(await accepting(candidate, open.token)).toBe("own_link");
    // Making another closed the one that had run out.
    expect(await accepting(coach, old.token)).toBe("revoked");
    expect(await accepting(coach, revoked.token)).toBe("revoked");
    expect(await accepting(coach, declined.token)).toBe("declined");
    expect(await accepting(coach, "x".repeat(43))).toBe("no_invitation");
    const last = await invited(candidate, FOR_COACH);
    await db().coachingInvitation.update({
      where: { id: last.id },
      data: { expiresAt: new Date() },
    });
    expect(await accepting(coach, last.token)).toBe("expired");
    expect(await accepting(coach, open.token)).toBe("accepted");
  });

  test("somebody else's invitation cannot be revoked", async () => {
    const { id } = await invited(candidate, FOR_COACH);
    await expect(revokeInvitation(coach, id)).rejects.toThrow(/no such invitation/);
  });
});

describe("blocking", () => {
  test("declining and blocking ends what that person can send", async () => {
    const { token } = await invited(candidate, FOR_COACH);
    await declineInvitation(coach, { token, block: "1" });
    const next = await invite(candidate, { ...FOR_COACH, email: coach.email }, ORIGIN);
    // The inviter is not told, and nothing is sent or shown.
    expect(reasonOf(next)).toBe("ok");
    expect(await db().mailOutbox.count({ where: { recipient: coach.email } })).toBe(0);
    expect(await listReceivedInvitations(coach, new Date())).toEqual([]);
    const { token: another } = await invited(candidate, FOR_COACH);
    expect(await accepting(coach, another)).toBe("blocked");
    expect(await listBlocked(coach)).toMatchObject([{ name: "Linh" }]);
    await unblock(coach, candidate.accountId);
    expect(await accepting(coach, another)).toBe("accepted");
  });

  test("blocking one's coach ends it too", async () => {
    await handedIn(candidate, "Mine.");
    const id = await linked(candidate, coach);
    expect(await readable(coach)).toHaveLength(1);
    await blockOther(candidate, id);
    expect(await readable(coach)).toEqual([]);
  });
});

describe("ending", () => {
  test("either side ends it once, and nobody else", async () => {
    const id = await linked(candidate, coach);
    await expect(endRelationship(await newPerson(), id)).rejects.toThrow(/no such coaching/);
    await endRelationship(coach, id);
    await endRelationship(candidate, id);
    const row = await transaction((tx) =>
      tx.coachingRelationship.findUniqueOrThrow({ where: { id } }),
    );
    expect(row.endedBy).toBe("coach");
  });

  test("whoever was let in before can be let in anew", async () => {
    await endRelationship(candidate, await linked(candidate, coach));
    const { token } = await invited(candidate, FOR_COACH);
    expect(await accepting(coach, token)).toBe("accepted");
  });
});
