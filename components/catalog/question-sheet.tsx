import { EmptyState } from "@/components/layout/empty-state";
import { buttonClasses } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { SheetChoice, SheetPrint } from "@/lib/features/catalog/schema/sheet";
import type { ArticleReference } from "@/lib/features/catalog/types/basics";
import type { Sheet } from "@/lib/features/catalog/types/sheets";
import { bankAddress } from "./bank-address";
import { SheetEntry } from "./sheet-entry";
import { SheetOptions } from "./sheet-options";
import { leftOutSentence, sheetSentence } from "./sheet-sentences";
import "./sheet.css";

/** The questions of a bank as they will be on paper, beside what can be chosen about that. */
export function QuestionSheet({
  sheet,
  choice,
  print,
}: {
  sheet: Sheet;
  choice: SheetChoice;
  print: SheetPrint;
}) {
  const { role } = sheet.bank;
  const back = bankAddress(role.slug, choice.filter);
  const isChosen = choice.questions.length > 0;
  const isEmpty = sheet.questions.length === 0;
  return (
    <div className="sheet page-width">
      <header className="sheet-top pt-10 pb-8 sm:pt-14">
        <p data-no-print="" className="eyebrow mb-3">
          <a href={back} className="text-link inline-flex min-h-6 items-center">
            Back to the {role.name} questions
          </a>
        </p>
        <h1 className="text-4xl font-bold tracking-[-0.03em] sm:text-5xl">
          {role.name} interview questions
        </h1>
        {!(isChosen && isEmpty) && (
          <p className="measure mt-4 text-lg text-muted">{sheetSentence(sheet, choice)}</p>
        )}
        {sheet.leftOut > 0 && !isEmpty && (
          <Notice role="note" tone="warn" className="mt-6 max-w-2xl print:hidden">
            {leftOutSentence(sheet.leftOut)}
          </Notice>
        )}
      </header>
      {isEmpty ? (
        <NothingToPrint wasChosen={isChosen} back={back} />
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-14 print:block">
          <SheetOptions role={role.slug} choice={choice} print={print} />
          <section aria-label="The sheet">
            <ol className={print.layout === "page" ? "sheet-paged" : "sheet-run-on"}>
              {sheet.questions.map((question, index) => (
                <SheetEntry
                  key={question.slug}
                  question={question}
                  number={index + 1}
                  print={print}
                />
              ))}
            </ol>
            <SheetArticles sheet={sheet} />
          </section>
        </div>
      )}
    </div>
  );
}

/** The articles that the questions' sources name, with their addresses, which paper has to spell out. */
function SheetArticles({ sheet }: { sheet: Sheet }) {
  const articles = new Map<string, ArticleReference>(
    sheet.questions.flatMap(({ sources }) =>
      sources.map(({ article }) => [article.slug, article] as const),
    ),
  );
  if (articles.size === 0) return null;
  return (
    <footer className="sheet-articles">
      <h2 className="text-sm tracking-normal text-ink">Where the questions come from</h2>
      <ul>
        {[...articles.values()].map(({ slug, title, url }) => (
          <li key={slug}>
            {title}, 9cv9: {url}
          </li>
        ))}
      </ul>
      <p>
        Stated means that the section holds it, in other words; derived means that it was concluded
        from there.
      </p>
    </footer>
  );
}

function NothingToPrint({ wasChosen, back }: { wasChosen: boolean; back: string }) {
  return (
    <EmptyState
      title={wasChosen ? "None of these questions is in this bank" : "No question fits all of this"}
      text={
        wasChosen
          ? "They may have been retired since, or belong to another role. Go back to the bank and choose again."
          : "There is nothing to print. Go back to the bank and take a filter away."
      }
      action={
        <a href={back} className={buttonClasses("secondary")}>
          Back to the bank
        </a>
      }
    />
  );
}
