import { buttonClasses } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { CATEGORY_NAMES } from "@/lib/features/catalog/rules/names";
import type { BankQuestion } from "@/lib/features/catalog/types/listings";
import type { QuestionView } from "@/lib/features/catalog/types/questions";
import { AnchorTables } from "./anchor-tables";
import { bankAddress } from "./bank-address";
import { InRole, Part, Texts } from "./question-parts";
import { SourceList } from "./source-list";
import { numberSources } from "./source-notes";
import { StarGuidance } from "./star-guidance";
import { withArticle } from "./words";

/** One question with everything that helps to prepare it. */
export function QuestionPage({
  question,
  related,
}: {
  question: QuestionView;
  related: BankQuestion[];
}) {
  return (
    <article className="page-width">
      <QuestionHead question={question} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 border-t border-line-strong pt-10 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <aside className="lg:order-last lg:border-l lg:border-line lg:pl-8">
          <div className="grid gap-8 sm:grid-cols-2 lg:grid-cols-1">
            {question.roles.map((asked) => (
              <InRole key={asked.role.slug} asked={asked} />
            ))}
          </div>
        </aside>
        <div className="min-w-0">
          <Part title="What it assesses" first>
            <p className="measure text-lg">{question.assesses}</p>
            {question.roles.map(({ role, whyAsked }) => (
              <p key={role.slug} className="measure mt-4">
                <strong className="font-semibold">
                  Why {withArticle(role.name)} is asked this.
                </strong>{" "}
                {whyAsked}
              </p>
            ))}
          </Part>
          <Part
            title="What a strong answer holds"
            lead={
              question.structure
                ? `This one is not about a past event. Answer it as ${question.structure.name.toLowerCase()}. The steps stand in for the four parts.`
                : undefined
            }
          >
            <StarGuidance question={question} />
          </Part>
          <Part title="What they may ask next">
            <Texts texts={question.probes} />
          </Part>
          <Part title="Common mistakes">
            <Texts texts={question.mistakes} />
          </Part>
          {question.roles.map((asked) => (
            <Part
              key={asked.role.slug}
              title={
                question.roles.length === 1
                  ? "How answers are rated"
                  : `How answers of ${withArticle(asked.role.name)} are rated`
              }
              lead="Written for this question at this role’s scope. Levels 2 and 4 lie between."
            >
              <AnchorTables asked={asked} />
            </Part>
          ))}
          <Part title="Sources">
            <SourceList notes={numberSources(question.sources)} />
          </Part>
          <RelatedQuestions questions={related} />
        </div>
      </div>
    </article>
  );
}

function QuestionHead({ question }: { question: QuestionView }) {
  return (
    <header className="pt-10 pb-12 sm:pt-14">
      <p className="eyebrow mb-4 flex flex-wrap gap-x-4">
        <span>{CATEGORY_NAMES[question.category]} question</span>
        {question.roles.map(({ role }) => (
          <a
            key={role.slug}
            href={bankAddress(role.slug)}
            className="text-link inline-flex min-h-6 items-center"
          >
            {role.name}
          </a>
        ))}
      </p>
      <h1 className="max-w-[26ch] text-3xl leading-[1.12] font-semibold tracking-[-0.025em] text-pretty sm:max-w-[34ch] sm:text-[2.75rem]">
        {question.prompt}
      </h1>
      {question.retired && (
        <Notice role="note" className="mt-8 max-w-2xl" title="This question is retired">
          It is no longer in a bank. Answers to it are kept, with the wording that they answered.
        </Notice>
      )}
      {!question.retired && (
        <p data-no-print="" className="mt-8 flex flex-wrap gap-3">
          {question.roles.map(({ role }, index) => (
            <a
              key={role.slug}
              href={`/practice/${question.slug}?role=${role.slug}`}
              className={buttonClasses(index === 0 ? "primary" : "secondary")}
            >
              {question.roles.length === 1 ? "Practise this question" : `Practise as ${role.name}`}
            </a>
          ))}
        </p>
      )}
    </header>
  );
}

function RelatedQuestions({ questions }: { questions: BankQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <section
      data-no-print=""
      aria-labelledby="related"
      className="mt-16 border-t border-line-strong pt-8"
    >
      <h2 id="related" className="text-2xl">
        On the same competency
      </h2>
      <ul className="measure mt-4 [&>li]:border-t [&>li]:border-line [&>li:first-child]:border-t-0">
        {questions.map(({ slug, prompt }) => (
          <li key={slug}>
            <a href={`/questions/${slug}`} className="block py-3.5 font-medium hover:text-accent">
              {prompt}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
