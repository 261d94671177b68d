import type { ReactNode } from "react";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import { ButtonLink, buttonClasses } from "@/components/ui/button";
import { ListKeys } from "@/components/ui/list-keys";
import { Notice } from "@/components/ui/notice";
import { TabLinks } from "@/components/ui/tab-links";
import { CATEGORY_NAMES } from "@/lib/features/catalog/rules/names";
import {
  newQuestionPath,
  ownQuestionPath,
  ownQuestionsPath,
} from "@/lib/features/catalog/rules/own-question-paths";
import type { OwnListFilter } from "@/lib/features/catalog/schema/own-question";
import type { OwnQuestionLine, OwnQuestionList } from "@/lib/features/catalog/types/own-questions";
import type { QuestionWork } from "@/lib/features/practice/types";
import { Difficulty } from "./difficulty";
import { QuestionAction } from "./own-question-page";
import { countOf, sentenceCase } from "./words";

export interface OwnQuestionListProps {
  list: OwnQuestionList;
  filter: OwnListFilter;
  /** What the person has written, by question. */
  work: ReadonlyMap<string, QuestionWork>;
  /** A removed question was just deleted. */
  isDeleted: boolean;
}

/** All of a person's own questions, by role. */
export function OwnQuestionListPage(props: OwnQuestionListProps) {
  const { list, filter, isDeleted } = props;
  const isBin = filter.state === "removed";
  const total = list.roles.reduce((sum, role) => sum + role.count, 0);
  const isEmpty = !isBin && total === 0;
  return (
    <>
      <PageHeader
        title={isBin ? "Removed questions" : "Your own questions"}
        lead={
          isBin
            ? "In no list and not suggested. Answers to them are kept."
            : "From your interviews, adverts and notes. Only you see them; you practise and rate them like all others."
        }
        actions={
          isBin ? (
            <ButtonLink href={ownQuestionsPath()} variant="secondary">
              Back to your questions
            </ButtonLink>
          ) : (
            !isEmpty && (
              <>
                <ButtonLink href={newQuestionPath(filter.role)}>Add a question</ButtonLink>
                <a href={IMPORT} className={buttonClasses("secondary")}>
                  Add many
                </a>
              </>
            )
          )
        }
      />
      {isDeleted && (
        <Notice tone="good" className="mb-8 max-w-2xl">
          The question is deleted for good.
        </Notice>
      )}
      {isEmpty ? <NoneYet /> : <Filled {...props} total={total} />}
      {!isBin && list.removed > 0 && (
        <p className="mt-8 text-sm">
          <a
            href={ownQuestionsPath({ state: "removed" })}
            className="text-link inline-flex min-h-8 items-center"
          >
            {sentenceCase(countOf(list.removed, "removed question"))}
          </a>
        </p>
      )}
    </>
  );
}

/** Lists and adverts are added there. */
const IMPORT = "/own-questions/import";

/** What an empty list teaches: what these questions are for, and the three ways to add them. */
function NoneYet() {
  return (
    <EmptyState
      title="No question of your own yet"
      text={
        <>
          <p>
            Were you asked something that no bank holds, or does an advert ask for it between the
            lines? Add it, choose the competency that it is about, and practise it. There are three
            ways.
          </p>
          <dl className="mt-5 grid gap-4 [&_dt]:font-semibold [&_dt]:text-ink">
            <div>
              <dt>One question</dt>
              <dd>Type it as the interviewer said it.</dd>
            </div>
            <div>
              <dt>A list</dt>
              <dd>A table as CSV or a list in Markdown, to look over before it is added.</dd>
            </div>
            <div>
              <dt>An advert</dt>
              <dd>Paste the text of a post, and choose among the questions that it suggests.</dd>
            </div>
          </dl>
        </>
      }
      action={
        <>
          <ButtonLink href={newQuestionPath()}>Add your first question</ButtonLink>
          <a href={IMPORT} className={buttonClasses("secondary")}>
            Add a list or an advert
          </a>
        </>
      }
    />
  );
}

function Filled({ list, filter, work, total }: OwnQuestionListProps & { total: number }) {
  const isBin = filter.state === "removed";
  const byRole = Map.groupBy(list.lines, (line) => line.role.slug);
  return (
    <>
      {!isBin && list.roles.length > 1 && (
        <TabLinks
          label="Role"
          links={[
            {
              href: ownQuestionsPath(),
              label: `All ${total}`,
              isCurrent: filter.role === undefined,
            },
            ...list.roles.map(({ slug, name, count }) => ({
              href: ownQuestionsPath({ role: slug }),
              label: `${name} ${count}`,
              isCurrent: filter.role === slug,
            })),
          ]}
        />
      )}
      {list.lines.length === 0 && <NothingHere isBin={isBin} />}
      {[...byRole].map(([slug, lines]) => (
        <section key={slug} aria-labelledby={`role-${slug}`} className="mt-10 first:mt-0">
          <h2 id={`role-${slug}`} className="border-b border-line-strong pb-3 text-xl">
            {lines[0]?.role.name}
          </h2>
          <ol className="[&>li]:border-t [&>li]:border-line [&>li]:py-6 [&>li:first-child]:border-t-0">
            {lines.map((line) => (
              <Line key={line.slug} line={line} work={work.get(line.slug)} />
            ))}
          </ol>
        </section>
      ))}
      <Pages list={list} filter={filter} />
      {list.lines.length > 0 && <ListKeys hasSearch={false} />}
    </>
  );
}

function NothingHere({ isBin }: { isBin: boolean }) {
  return (
    <EmptyState
      title="Nothing here"
      text={isBin ? "No question is waiting to be brought back." : "No question is on this page."}
      action={
        <ButtonLink href={ownQuestionsPath()} variant="secondary">
          All your questions
        </ButtonLink>
      }
    />
  );
}

function Line({ line, work }: { line: OwnQuestionLine; work: QuestionWork | undefined }) {
  return (
    <li className="grid gap-x-8 gap-y-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="mb-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
          <span>{CATEGORY_NAMES[line.category]}</span>
          <Difficulty value={line.difficulty} />
          <WorkBadges work={work} />
        </p>
        <h3 className="measure text-lg leading-snug font-semibold text-pretty">
          <a
            data-list-link=""
            href={ownQuestionPath(line.slug)}
            className="rounded-control hover:text-accent"
          >
            {line.prompt}
          </a>
        </h3>
        <p className="measure mt-2 text-sm text-muted">
          <strong className="font-semibold text-ink">
            {line.competencies.map(({ name }) => name).join(" · ")}
          </strong>
        </p>
        {line.note !== "" && (
          <p className="measure mt-1 line-clamp-2 text-sm text-muted">{line.note}</p>
        )}
      </div>
      <div data-no-print="" className="flex flex-wrap gap-2 self-start justify-self-start">
        {line.removedAt ? (
          <QuestionAction
            slug={line.slug}
            action="restore"
            label="Bring it back"
            variant="secondary"
            about={line.prompt}
          />
        ) : (
          <a href={`/practice/${line.slug}`} className={buttonClasses("secondary", "sm")}>
            Practise
            <span className="sr-only">: {line.prompt}</span>
          </a>
        )}
      </div>
    </li>
  );
}

function WorkBadges({ work }: { work: QuestionWork | undefined }): ReactNode {
  if (!work) return null;
  return (
    <>
      {work.draftSavedAt && <Badge tone="accent">Draft</Badge>}
      {work.revisionCount > 0 && <Badge tone="good">Practised</Badge>}
    </>
  );
}

function Pages({
  list: { page, pages },
  filter,
}: {
  list: OwnQuestionList;
  filter: OwnListFilter;
}) {
  if (pages < 2) return null;
  const to = (target: number) => ownQuestionsPath({ ...filter, page: target });
  return (
    <nav
      aria-label="Pages"
      data-no-print=""
      className="mt-8 flex flex-wrap items-center gap-4 border-t border-line-strong pt-6"
    >
      {page > 1 && (
        <ButtonLink href={to(page - 1)} rel="prev" variant="secondary" size="sm">
          Previous page
        </ButtonLink>
      )}
      <span className="text-sm text-muted">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <ButtonLink href={to(page + 1)} rel="next" variant="secondary" size="sm">
          Next page
        </ButtonLink>
      )}
    </nav>
  );
}
