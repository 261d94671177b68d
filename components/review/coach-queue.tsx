import Link from "next/link";
import { LocalTime } from "@/components/practice/local-time";
import { Badge } from "@/components/ui/badge";
import { TabLinks } from "@/components/ui/tab-links";
import type { CoachQueue, QueueLine, QueueTab } from "@/lib/features/review/types/reviews";
import { VERDICTS } from "./turn-words";

const TABS: Record<QueueTab, { label: string; empty: string }> = {
  "needs-me": {
    label: "Needs me",
    empty: "Nothing waits for you. When a candidate asks you for review, it is here.",
  },
  waiting: { label: "Waiting", empty: "Nothing waits for a candidate or another coach." },
  done: { label: "Done", empty: "Nothing is done yet." },
};

/** Reviews by whose turn it is; those that have waited longest first. */
export function CoachQueueSection({ queue }: { queue: CoachQueue }) {
  const { tab, counts, lines, page, pages } = queue;
  const href = (to: QueueTab, at = 1) => `/coach?reviews=${to}${at > 1 ? `&page=${at}` : ""}`;
  return (
    <section aria-labelledby="reviews">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <h2 id="reviews" className="text-xl">
          Reviews
        </h2>
        <Link href="/coach/calibration" className="text-link inline-flex min-h-8 items-center">
          Calibrate your marks
        </Link>
      </div>
      <TabLinks
        label="Reviews"
        links={(Object.keys(TABS) as QueueTab[]).map((name) => ({
          href: href(name),
          label: `${TABS[name].label} (${counts[name]})`,
          isCurrent: name === tab,
        }))}
      />
      {lines.length === 0 ? (
        <p className="mt-5 text-muted">{TABS[tab].empty}</p>
      ) : (
        <ol className="border-b border-line">
          {lines.map((line) => (
            <Line key={line.slotId} line={line} />
          ))}
        </ol>
      )}
      {pages > 1 && (
        <nav aria-label="Pages of reviews" className="mt-4 flex items-center gap-4">
          {page > 1 && (
            <Link href={href(tab, page - 1)} className="text-link py-2">
              Before
            </Link>
          )}
          <span className="text-sm text-muted">
            Page {page} of {pages}
          </span>
          {page < pages && (
            <Link href={href(tab, page + 1)} className="text-link py-2">
              Next
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}

function Line({ line }: { line: QueueLine }) {
  const { slotId, candidate, prompt, note, since, turn } = line;
  return (
    <li className="border-t border-line py-4">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
        <span className="font-semibold text-ink">{candidate ?? "Not shared any more"}</span>
        <span>
          since <LocalTime at={since} as="day" />
        </span>
        {turn.whose !== "nobody" && turn.nudge > 0 && (
          <Badge tone="warn">{turn.nudge} days without a move</Badge>
        )}
        {state(line).map((word) => (
          <Badge key={word}>{word}</Badge>
        ))}
      </p>
      <h3 className="mt-1 text-base leading-normal font-semibold tracking-normal text-pretty">
        <Link
          prefetch={false}
          href={`/coach/reviews/${slotId}`}
          className="decoration-accent decoration-2 underline-offset-4 hover:underline"
        >
          {prompt ?? "What you wrote, not delivered"}
        </Link>
      </h3>
      {note && <p className="mt-1 line-clamp-2 text-muted">{note}</p>}
    </li>
  );
}

function state({ claim, isBegun, forAny, turn, verdict, requestState }: QueueLine): string[] {
  const words: string[] = [];
  if (forAny && claim === null && turn.whose === "coach") words.push("Open to any coach");
  if (claim === "me") words.push("Claimed by you");
  if (claim === "other") words.push("Another coach is reading it");
  if (isBegun) words.push("Begun");
  if (verdict) words.push(VERDICTS[verdict]);
  if (turn.whose === "nobody") {
    if (turn.why === "declined") words.push("Given back");
    if (turn.why === "timed_out") words.push("Run out");
    if (turn.why === "closed") words.push(requestState === "withdrawn" ? "Withdrawn" : "Finished");
  }
  return words;
}
