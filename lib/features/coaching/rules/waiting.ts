import type { AssignmentView, RecipientView, Waiting } from "../types";
import { isOverdue } from "./assigned-state";

/** Whether an assignment still waits for this recipient: declined ones do not, nor what the coach cannot see the end of. */
export function isOpenFor(assignment: AssignmentView, to: RecipientView): boolean {
  return (
    assignment.withdrawnAt === null &&
    to.declinedAt === null &&
    to.things.some((thing) => thing.state === "not-begun" || thing.state === "draft")
  );
}

/** @param today YYYY-MM-DD */
export function waitingOf(
  assignments: readonly AssignmentView[],
  relationshipId: string,
  today: string,
): Waiting {
  const open = assignments.filter((assignment) =>
    assignment.recipients.some(
      (to) => to.relationshipId === relationshipId && isOpenFor(assignment, to),
    ),
  );
  return {
    forCandidate: open.length,
    overdue: open.filter((assignment) => isOverdue(assignment.dueOn, today)).length,
  };
}
