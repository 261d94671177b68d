import Link from "next/link";
import { countOf, sentenceCase } from "@/components/catalog/words";
import { BinForm } from "@/components/form/bin-form";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Named } from "@/lib/features/catalog/types/basics";
import type { StoryUse } from "@/lib/features/practice/rules/story-links";
import { DAYS_IN_BIN } from "@/lib/features/stories/rules/bin";
import { IMPORT_STORIES, NEW_STORY, storiesPath } from "@/lib/features/stories/rules/story-paths";
import type { StoryFilter, StoryLine, StoryList } from "@/lib/features/stories/types";
import { StoriesTabs } from "./stories-tabs";
import { StoryFilters } from "./story-filters";
import { StoryLineFacts } from "./story-line-facts";

export interface StoriesPageProps {
  list: StoryList;
  /** By the story's id. */
  uses: ReadonlyMap<string, readonly StoryUse[]>;
  filter: StoryFilter;
  competencies: readonly Named[];
  /** The story that was just deleted by a plain form. */
  undo: string | undefined;
}

/** Every story that a person keeps. */
export function StoriesPage(props: StoriesPageProps) {
  const { list, filter, undo } = props;
  const isBin = filter.state === "deleted";
  return (
    <>
      <PageHeader
        title={isBin ? "Deleted stories" : "Stories"}
        lead={lead(list, isBin)}
        actions={
          isBin ? (
            <ButtonLink href={storiesPath()} variant="secondary">
              Back to your stories
            </ButtonLink>
          ) : (
            list.all > 0 && (
              <>
                <ButtonLink href={NEW_STORY}>Write a story</ButtonLink>
                <ButtonLink href={IMPORT_STORIES} variant="secondary">
                  Import
                </ButtonLink>
              </>
            )
          )
        }
        className="pb-6 sm:pb-8"
      />
      {undo && <UndoNotice id={undo} />}
      {!isBin && list.all > 0 && <StoriesTabs current="list" />}
      {list.all === 0 && !isBin ? <NoStories /> : <Filled {...props} isBin={isBin} />}
      {!isBin && (
        <p className="mt-8 flex flex-wrap gap-x-6 gap-y-1 text-sm" data-no-print="">
          {list.deleted > 0 && (
            <Link
              href={storiesPath({ state: "deleted" })}
              className="text-link inline-flex min-h-8 items-center"
            >
              {sentenceCase(countOf(list.deleted, "deleted story", "deleted stories"))}
            </Link>
          )}
          {list.all > 0 && <Exports />}
        </p>
      )}
    </>
  );
}

function lead({ all }: StoryList, isBin: boolean): string | undefined {
  if (isBin) return `Each can be brought back for ${DAYS_IN_BIN} days. Then it is gone.`;
  if (all === 0) return "Something that you did, told once and well, answers many questions.";
  return `${sentenceCase(countOf(all, "story", "stories"))} to tell. Each can begin the answer to many questions.`;
}

function Filled({
  list,
  uses,
  filter,
  competencies,
  isBin,
}: StoriesPageProps & { isBin: boolean }) {
  const { lines, all } = list;
  return (
    <>
      {!isBin && all > 1 && <StoryFilters filter={filter} competencies={competencies} />}
      {!isBin && lines.length > 0 && lines.length < all && (
        <p role="status" className="pt-5 text-sm text-muted">
          {lines.length} of {all} stories
        </p>
      )}
      {lines.length === 0 ? (
        <div className="mt-8">
          <Nothing isBin={isBin} />
        </div>
      ) : (
        <ol className="border-b border-line">
          {lines.map((line) => (
            <li key={line.id} className="border-t border-line py-6 first:border-t-0">
              <Line line={line} uses={uses.get(line.id)?.length ?? 0} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Line({ line, uses }: { line: StoryLine; uses: number }) {
  const isBinned = line.deletedAt !== null;
  return (
    <div className="grid gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="min-w-0">
        <h2 className="text-lg leading-snug text-pretty wrap-anywhere">
          {isBinned ? (
            line.headline
          ) : (
            <Link
              href={`/stories/${line.id}`}
              className="decoration-accent decoration-2 underline-offset-4 hover:underline"
            >
              {line.headline}
            </Link>
          )}
        </h2>
        {line.short !== "" && <p className="measure mt-2 line-clamp-3 text-muted">{line.short}</p>}
        <div className="mt-2 flex flex-wrap items-center gap-x-4" data-no-print="">
          {isBinned ? (
            <form method="post" action={`/api/v1/stories/${line.id}/restore`}>
              <Button type="submit" size="sm" variant="secondary">
                Bring it back<span className="sr-only">: {line.headline}</span>
              </Button>
            </form>
          ) : (
            <BinForm
              path={`/api/v1/stories/${line.id}`}
              kind="story"
              name={`the story: ${line.headline}`}
              look="link"
            />
          )}
        </div>
      </div>
      <StoryLineFacts line={line} uses={uses} />
    </div>
  );
}

/** The three ways to a first story. */
function NoStories() {
  return (
    <EmptyState
      title="No stories yet"
      text={
        <>
          <p>There are three ways to the first one:</p>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            <li>Write it: what happened, what you did, what came of it. Ten minutes.</li>
            <li>
              Keep an answer that you have handed in:{" "}
              <Link href="/answers" className="text-link">
                open one
              </Link>{" "}
              and press “Save as a story”.
            </li>
            <li>Import the highlights of a résumé, or a list, and look them through first.</li>
          </ul>
        </>
      }
      action={
        <>
          <ButtonLink href={NEW_STORY}>Write a story</ButtonLink>
          <ButtonLink href={IMPORT_STORIES} variant="secondary">
            Import
          </ButtonLink>
        </>
      }
    />
  );
}

function Nothing({ isBin }: { isBin: boolean }) {
  if (isBin)
    return <EmptyState title="Nothing here" text="No story is waiting to be brought back." />;
  return (
    <EmptyState
      title="No story matches"
      text="None of your stories is all of that at once."
      action={
        <ButtonLink href={storiesPath()} variant="secondary">
          Show all
        </ButtonLink>
      }
    />
  );
}

/** Plain links: each is a file. */
function Exports() {
  const formats = { markdown: "Markdown", csv: "CSV", json: "JSON" };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 text-muted">
      Download all as
      {Object.entries(formats).map(([format, name]) => (
        <a
          key={format}
          href={`/api/v1/stories/export?format=${format}`}
          className="text-link inline-flex min-h-8 items-center"
        >
          {name}
        </a>
      ))}
    </span>
  );
}

function UndoNotice({ id }: { id: string }) {
  return (
    <Notice className="mb-8">
      <form
        method="post"
        action={`/api/v1/stories/${id}/restore`}
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
      >
        <p>Story deleted. It can be brought back for {DAYS_IN_BIN} days.</p>
        <Button type="submit" size="sm" variant="secondary">
          Undo
        </Button>
      </form>
    </Notice>
  );
}
