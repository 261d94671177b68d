import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { type RequestDeed, type RequestRefusal, requestRefusal } from "../rules/deeds";
import { refuseFor } from "../rules/problems";
import { type HeldRequest, holdRequest } from "../writes/hold-request";

type Changed = Promise<Result<{ id: string; answerId: string }, RequestRefusal>>;

/** Takes a request back before a review has come. What a coach has begun stays with them, undelivered. */
export function withdrawRequest(actor: Person, requestId: string, now = new Date()): Changed {
  return change(actor, requestId, "withdraw", (tx, { id }) =>
    close(tx, id, { state: "withdrawn", closedAt: now }),
  );
}

/** Is done with a request that brought a review, with a word of thanks or none. */
export function finishRequest(
  actor: Person,
  requestId: string,
  { thanks }: { thanks: string },
  now = new Date(),
): Changed {
  return change(actor, requestId, "finish", (tx, { id }) =>
    close(tx, id, { state: "finished", closedAt: now, thanks: thanks.trim() }),
  );
}

/** Asks those who have answered to look at the new revision: it is their turn again. */
export function askAgain(actor: Person, requestId: string, now = new Date()): Changed {
  return change(actor, requestId, "ask_again", async (tx, { id }) => {
    await tx.reviewSlot.updateMany({
      where: { requestId: id, state: "answered" },
      data: { state: "waiting", turnSince: now, claimedById: null, claimedUntil: null },
    });
  });
}

function change(
  actor: Person,
  requestId: string,
  deed: RequestDeed,
  write: (tx: Tx, request: HeldRequest) => Promise<void>,
): Changed {
  return transaction(async (tx) => {
    const request = await holdRequest(tx, actor, requestId);
    if (!request) throw notFound("request");
    const problem = requestRefusal(deed, request);
    if (problem) return refuseFor(problem);
    await write(tx, request);
    return ok({ id: request.id, answerId: request.answerId });
  });
}

async function close(
  tx: Tx,
  id: string,
  data: { state: "withdrawn" | "finished"; closedAt: Date; thanks?: string },
): Promise<void> {
  await tx.reviewRequest.update({ where: { id, state: "open" }, data, select: { id: true } });
}
