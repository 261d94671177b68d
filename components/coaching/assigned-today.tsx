import Link from "next/link";
import type { AssignmentView } from "@/lib/features/coaching/types";
import { AssignedList } from "./assigned-list";

const MOST = 3;

/** On Today: what coaches asked for and is not done. Nothing where nothing is. */
export function AssignedToday({
  assignments,
  today,
}: {
  assignments: readonly AssignmentView[];
  today: string;
}) {
  const open = assignments.filter((one) =>
    one.recipients.some((to) => to.things.some((thing) => thing.state !== "handed-in")),
  );
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="assigned" className="mt-6">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="assigned" className="text-xl">
          Asked by your coach
        </h2>
        <Link href="/assignments" className="text-link inline-flex min-h-8 items-center">
          {open.length > MOST ? `All ${open.length}` : "All of it"}
        </Link>
      </div>
      <AssignedList
        assignments={open.slice(0, MOST)}
        today={today}
        mayDecline={false}
        headingLevel="h3"
      />
    </section>
  );
}
