import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { levelInWords } from "@/lib/features/catalog/rules/names";
import { ANSWERS_COUNTED } from "@/lib/features/progress/rules/current-level";
import type { CellDetail, Evidence, Mark } from "@/lib/features/progress/types";
import { DayOf } from "./day-of";

/** The answers behind a cell, newest first: when, which revision, who marked it and how. */
export function CellEvidence({ detail }: { detail: CellDetail }) {
  const { evidence, cell } = detail;
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence" className="text-2xl">
        Answers behind it
      </h2>
      {evidence.length === 0 ? (
        <p className="measure mt-3 text-muted">
          None yet. Hand in an answer to one of the questions below and rate it: the level that you
          show appears here, with the answer that shows it.
        </p>
      ) : (
        <>
          <p className="measure mt-2 text-muted">
            {cell.rated > ANSWERS_COUNTED
              ? `The level is taken from the ${ANSWERS_COUNTED} most recent rated answers.`
              : "Every rated answer counts, the most recent three once there are more."}
          </p>
          <ol className="mt-5 border-t border-line">
            {evidence.map((one) => (
              <EvidenceItem key={one.answerId} evidence={one} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const { question, revision, marks } = evidence;
  return (
    <li className="border-b border-line py-5">
      <h3 className="text-base leading-normal font-semibold tracking-normal text-pretty">
        <Link
          href={`/answers/${evidence.answerId}`}
          className="decoration-accent decoration-2 underline-offset-4 hover:underline"
        >
          {question.prompt}
        </Link>
      </h3>
      <p className="mt-1.5 text-sm text-muted">
        {revision ? (
          <>
            Revision {revision.number}
            {evidence.revisions > 1 && ` of ${evidence.revisions}`}, take {revision.take},{" "}
            <DayOf moment={revision.handedInAt} />
          </>
        ) : (
          <>
            Handed in on <DayOf moment={evidence.lastHandedInAt} />
          </>
        )}
        {!evidence.isMain && " · touches on this competency"}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        {marks.map((mark) => (
          <MarkLine key={`${mark.rater}-${mark.ratedAt.getTime()}`} mark={mark} />
        ))}
        {marks.length === 0 && (
          <Link href={`/answers/${evidence.answerId}`} className="text-link py-1 text-sm">
            Not rated on this yet: rate it
          </Link>
        )}
        {evidence.counts && <Badge tone="accent">Counts</Badge>}
      </div>
    </li>
  );
}

function MarkLine({ mark }: { mark: Mark }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <Pips level={mark.level} solid={mark.rater === "coach"} />
      <span>
        <span className="font-semibold">{levelInWords(mark.level)}</span>
        <span className="text-sm text-muted">
          {" "}
          {mark.rater === "self" ? "by yourself" : `by ${mark.by}, coach`}
        </span>
      </span>
    </span>
  );
}

/** Five pips, filled to a level; the words stand beside it. */
function Pips({ level, solid }: { level: number; solid: boolean }) {
  return (
    <svg aria-hidden="true" width="62" height="12">
      {[0, 1, 2, 3, 4].map((index) => (
        <rect
          key={index}
          x={index * 13 + 0.75}
          y="0.75"
          width="9"
          height="10.5"
          rx="2"
          strokeWidth="1.5"
          className={
            index < level
              ? solid
                ? "fill-accent stroke-accent"
                : "fill-accent-soft stroke-accent"
              : "fill-none stroke-line"
          }
        />
      ))}
    </svg>
  );
}
