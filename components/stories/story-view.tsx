import Link from "next/link";
import { sentenceCase } from "@/components/catalog/words";
import { BinForm } from "@/components/form/bin-form";
import { AnswerText } from "@/components/practice/answer-text";
import { LocalTime } from "@/components/practice/local-time";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { countWords, spokenSeconds, spokenTime } from "@/lib/features/practice/rules/count-words";
import type { StoryUse } from "@/lib/features/practice/rules/story-links";
import { periodInWords } from "@/lib/features/stories/rules/months";
import { STAR_PARTS } from "@/lib/features/stories/rules/parts";
import { editStoryPath, storiesPath, versionsPath } from "@/lib/features/stories/rules/story-paths";
import type { StoryView } from "@/lib/features/stories/types";
import { CompetencyTags } from "./story-line-facts";

export interface StoryPageProps {
  story: StoryView;
  uses: readonly StoryUse[];
  /** What was just done, in words. */
  done: string | undefined;
}

/** A story: its words, what it shows, and the answers that rest on it. */
export function StoryPage({ story, uses, done }: StoryPageProps) {
  return (
    <article>
      <StoryHead story={story} />
      <div className="grid gap-4 pb-8 empty:hidden">
        {done && <Notice tone="good">{done}</Notice>}
        <Asides story={story} />
      </div>
      <div className="grid gap-x-14 gap-y-12 border-t border-line-strong pt-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <ShortVersion story={story} />
          <AnswerText parts={story.text.parts} headingLevel="h2" />
        </div>
        <aside className="grid content-start gap-10">
          <Facts story={story} />
          <Uses uses={uses} />
          <Versions story={story} />
        </aside>
      </div>
    </article>
  );
}

function StoryHead({ story }: { story: StoryView }) {
  const words = STAR_PARTS.reduce((sum, part) => sum + countWords(story.text.parts[part]), 0);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-6 pt-8 pb-8 sm:pt-12">
      <div className="max-w-3xl min-w-0">
        <p className="eyebrow mb-3 flex flex-wrap items-center gap-x-2">
          <Link href={storiesPath()} className="text-link inline-flex min-h-6 items-center">
            Stories
          </Link>
          {story.isFailure && (
            <>
              <span aria-hidden="true">·</span>
              <span>Failure story</span>
            </>
          )}
        </p>
        <h1 className="text-2xl leading-[1.18] font-semibold tracking-[-0.022em] text-pretty wrap-anywhere sm:text-[2.125rem]">
          {story.text.headline}
        </h1>
        <p className="mt-3 text-muted">
          {words} {words === 1 ? "word" : "words"}, {spokenTime(spokenSeconds(words))} spoken. Saved{" "}
          <LocalTime at={story.savedAt} as="moment" />.
        </p>
      </div>
      <div data-no-print="" className="flex flex-wrap items-center gap-3">
        <ButtonLink href={editStoryPath(story.id)}>Edit</ButtonLink>
        <BinForm
          path={`/api/v1/stories/${story.id}`}
          kind="story"
          name={`the story: ${story.text.headline}`}
          goesTo={storiesPath()}
        />
      </div>
    </header>
  );
}

/** A text that was saved on an older one: neither is lost, and somebody has to choose. */
function Asides({ story }: { story: StoryView }) {
  const aside = story.versions.find(({ isAside }) => isAside);
  if (!aside) return null;
  return (
    <Notice tone="warn" role="note" title="There are two texts of this story">
      <p>
        It was edited in two places at once. Both are kept; choose which one to go on with.{" "}
        <Link href={versionsPath(story.id, aside.number)} className="text-link">
          See both texts
        </Link>
      </p>
    </Notice>
  );
}

function ShortVersion({ story }: { story: StoryView }) {
  const { short } = story.text;
  const words = countWords(short);
  return (
    <section aria-labelledby="short" className="mb-9 rounded-card bg-sunken px-5 py-5 sm:px-7">
      <h2 id="short" className="text-lg">
        In 30 seconds
      </h2>
      {short === "" ? (
        <p className="mt-1.5 text-muted">
          Not written yet.{" "}
          <Link href={editStoryPath(story.id)} className="text-link">
            Write what you would say in half a minute
          </Link>
          , about 75 words.
        </p>
      ) : (
        <>
          <p className="measure mt-1.5 text-[1.0625rem] leading-[1.75] whitespace-pre-wrap">
            {short}
          </p>
          <p className="mt-2 text-sm text-muted">
            {words} {words === 1 ? "word" : "words"}, {spokenTime(spokenSeconds(words))} spoken
          </p>
        </>
      )}
    </section>
  );
}

function Facts({ story }: { story: StoryView }) {
  const period = periodInWords(story.from, story.to);
  return (
    <section aria-labelledby="shows">
      <h2 id="shows" className="mb-3 text-lg">
        What it shows
      </h2>
      <CompetencyTags competencies={story.competencies} />
      <p className="mt-3 text-sm text-muted">
        {period === "" ? "When it happened is not told" : sentenceCase(period)}.
        {story.isSample && " "}
        {story.isSample && <Badge>Sample data</Badge>}
      </p>
    </section>
  );
}

function Uses({ uses }: { uses: readonly StoryUse[] }) {
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="mb-2 text-lg">
        Where it is used
      </h2>
      {uses.length === 0 ? (
        <p className="text-muted">
          In no answer yet. Open a question to practise, and choose “Start from a story”.
        </p>
      ) : (
        <ul className="border-t border-line">
          {uses.map((use) => (
            <li key={use.answerId} className="border-b border-line py-2.5">
              <Link
                href={
                  use.isHandedIn ? `/answers/${use.answerId}` : `/practice/${use.question.slug}`
                }
                className="inline-block min-h-6 decoration-accent decoration-2 underline-offset-4 hover:underline"
              >
                {use.question.prompt}
              </Link>
              <span className="block text-sm text-muted">
                {use.isOrigin ? "The story was made of it" : "Started from the story"}
                {!use.isHandedIn && ", still a draft"}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Versions({ story }: { story: StoryView }) {
  if (story.versions.length < 2) return null;
  return (
    <p data-no-print="">
      <Link href={versionsPath(story.id)} className="text-link inline-flex min-h-8 items-center">
        All {story.versions.length} versions of the text
      </Link>
    </p>
  );
}
