import { buttonClasses } from "@/components/ui/button";
import { CATEGORY_NAMES } from "@/lib/features/catalog/rules/names";
import type { BankQuestion, RoleSlug } from "@/lib/features/catalog/types";
import { BankChoice } from "./bank-choice";
import { Difficulty } from "./difficulty";

/** The questions of a bank, one below the other: what is asked first, what it is about below. */
export function BankQuestions({ role, questions }: { role: RoleSlug; questions: BankQuestion[] }) {
  return (
    <ol className="[&>li]:border-t [&>li]:border-line [&>li]:py-6 [&>li:first-child]:border-t-0 [&>li:first-child]:pt-0">
      {questions.map((question) => (
        <li key={question.slug} className="grid gap-x-8 gap-y-3 sm:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <p className="mb-1.5 flex flex-wrap items-center gap-x-4 text-sm text-muted">
              <BankChoice slug={question.slug} prompt={question.prompt} />
              <span>{CATEGORY_NAMES[question.category]}</span>
              <Difficulty value={question.difficulty} />
            </p>
            <h3 className="measure text-lg leading-snug font-semibold text-pretty">
              <a href={`/questions/${question.slug}`} className="rounded-control hover:text-accent">
                {question.prompt}
              </a>
            </h3>
            <p className="measure mt-2 text-sm text-muted">
              <strong className="font-semibold text-ink">
                {question.competencies.map(({ name }) => name).join(" · ")}
              </strong>
              <br />
              {question.rounds.length === 1 ? "Round: " : "Rounds: "}
              {question.rounds.map(({ name }) => name).join(" · ")}
            </p>
          </div>
          <a
            data-no-print=""
            href={`/practice/${question.slug}?role=${role}`}
            className={`${buttonClasses("secondary", "sm")} self-start justify-self-start`}
          >
            Practise
            <span className="sr-only">: {question.prompt}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
