import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { difficultyName } from "@/lib/features/catalog/rules/names";
import { whenInWords } from "@/lib/features/progress/rules/when-in-words";
import type { CellDetail, CellQuestion } from "@/lib/features/progress/types";

/** Questions about this competency: those never answered first. */
export function CellQuestions({ detail, now }: { detail: CellDetail; now: Date }) {
  const [first, ...others] = detail.next;
  return (
    <section aria-labelledby="practise" className="mt-14 print:hidden">
      <h2 id="practise" className="scroll-mt-8 text-2xl">
        Practise next
      </h2>
      {!first && (
        <p className="mt-3 text-muted">No question of the bank is about this competency today.</p>
      )}
      {first && (
        <div className="mt-5 border-t border-line pt-5 pb-6">
          <Prompt question={first} now={now} />
          <ButtonLink href={`/practice/${first.slug}`} className="mt-4">
            Practise this question
          </ButtonLink>
        </div>
      )}
      <ul className="border-t border-line">
        {others.map((question) => (
          <li key={question.slug} className="border-b border-line py-4">
            <Prompt question={question} now={now} />
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link
          href={`/roles/${detail.role.slug}/questions?competency=${detail.cell.slug}`}
          className="text-link py-1"
        >
          All questions about {detail.cell.name}
        </Link>
      </p>
    </section>
  );
}

function Prompt({ question, now }: { question: CellQuestion; now: Date }) {
  return (
    <>
      <Link
        href={`/practice/${question.slug}`}
        className="font-semibold decoration-accent decoration-2 underline-offset-4 hover:underline"
      >
        {question.prompt}
      </Link>
      <p className="mt-1 text-sm text-muted">
        {difficultyName(question.difficulty)} ·{" "}
        {question.lastPractised
          ? `answered ${whenInWords(question.lastPractised, now)}`
          : "not answered yet"}
        {!question.isMain && " · touches on this competency"}
        {question.isOwn && " · your own question"}
      </p>
    </>
  );
}
