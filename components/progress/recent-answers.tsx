import Link from "next/link";
import { whenInWords } from "@/lib/features/progress/rules/when-in-words";
import type { RecentAnswer } from "@/lib/features/progress/types";

/** The last answers, newest first, with what is still to do on them. */
export function RecentAnswers({ answers, now }: { answers: readonly RecentAnswer[]; now: Date }) {
  return (
    <section aria-labelledby="recent-answers">
      <h2 id="recent-answers" className="text-xl">
        Last answers
      </h2>
      <ol className="mt-4 border-t border-line">
        {answers.map((answer) => (
          <li key={answer.id} className="border-b border-line py-3.5">
            <Link
              href={`/answers/${answer.id}`}
              className="line-clamp-2 font-medium decoration-accent decoration-2 underline-offset-4 hover:underline"
            >
              {answer.prompt}
            </Link>
            <p className="mt-1 text-sm text-muted">
              {whenInWords(answer.handedInAt, now)} · {answer.revisions}{" "}
              {answer.revisions === 1 ? "revision" : "revisions"}
              {!answer.newestIsRated && " · newest not rated yet"}
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm">
        <Link href="/answers" className="text-link py-1">
          All answers
        </Link>
      </p>
    </section>
  );
}
