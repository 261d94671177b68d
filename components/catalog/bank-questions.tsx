import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { buttonClasses } from "@/components/ui/button";
import { CATEGORY_NAMES } from "@/lib/features/catalog/rules/names";
import { questionPath } from "@/lib/features/catalog/rules/own-question-paths";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import type { BankQuestion, CatalogQuestionLine } from "@/lib/features/catalog/types/listings";
import { BankChoice } from "./bank-choice";
import { Difficulty } from "./difficulty";
import { TextPieces } from "./text-pieces";

/** The questions of a bank, one below the other: what is asked first, what it is about below. */
export function BankQuestions({ role, questions }: { role: RoleSlug; questions: BankQuestion[] }) {
  return (
    <QuestionList
      questions={questions}
      practiceOf={(question) => `/practice/${question.slug}?role=${role}`}
      isChoosable
      about={(question) => <Difficulty value={question.difficulty} />}
      below={(question) =>
        question.rounds.length > 0 && (
          <>
            {question.rounds.length === 1 ? "Round: " : "Rounds: "}
            {question.rounds.map(({ name }) => name).join(" · ")}
          </>
        )
      }
    />
  );
}

/** The questions of all banks, each with the roles that are asked it. */
export function CatalogQuestions({ questions }: { questions: CatalogQuestionLine[] }) {
  return (
    <QuestionList
      questions={questions}
      practiceOf={(question) => `/practice/${question.slug}?role=${question.roles[0]?.slug}`}
      about={(question) =>
        question.roles.map(({ slug, name, difficulty }) => (
          <span key={slug} className="inline-flex flex-wrap gap-x-2">
            {name} <Difficulty value={difficulty} />
          </span>
        ))
      }
    />
  );
}

type Line = BankQuestion | CatalogQuestionLine;

function QuestionList<Question extends Line>({
  questions,
  practiceOf,
  about,
  below,
  isChoosable = false,
}: {
  questions: Question[];
  practiceOf: (question: Question) => string;
  about: (question: Question) => ReactNode;
  below?: (question: Question) => ReactNode;
  /** Each can be ticked, for BankTools around the list. */
  isChoosable?: boolean;
}) {
  return (
    <ol className="[&>li]:border-t [&>li]:border-line [&>li]:py-6 [&>li:first-child]:border-t-0 [&>li:first-child]:pt-0">
      {questions.map((question) => (
        <li key={question.slug} className="grid gap-x-8 gap-y-3 sm:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <p className="mb-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
              {isChoosable && <BankChoice slug={question.slug} prompt={question.prompt} />}
              <span>{CATEGORY_NAMES[question.category]}</span>
              {about(question)}
              {question.isOwn && <Badge>Yours</Badge>}
              {question.practised && <Badge tone="good">Practised</Badge>}
            </p>
            <h3 className="measure text-lg leading-snug font-semibold text-pretty">
              <a
                data-list-link=""
                href={questionPath(question)}
                className="rounded-control hover:text-accent"
              >
                {question.hits ? <TextPieces pieces={question.hits.prompt} /> : question.prompt}
              </a>
            </h3>
            {question.hits?.elsewhere && (
              <p className="measure mt-1.5 text-sm">
                <TextPieces pieces={question.hits.elsewhere} />
              </p>
            )}
            <p className="measure mt-2 text-sm text-muted">
              <strong className="font-semibold text-ink">
                {question.competencies.map(({ name }) => name).join(" · ")}
              </strong>
              {below && (
                <>
                  <br />
                  {below(question)}
                </>
              )}
            </p>
          </div>
          <a
            data-no-print=""
            href={practiceOf(question)}
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
