import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { PageHeader } from "@/components/layout/page-header";
import { LocalTime } from "@/components/practice/local-time";
import { ChangedText, HowToRead, PartChanges } from "@/components/practice/part-changes";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { compareParts, compareTexts } from "@/lib/features/practice/rules/compare-words";
import { storyPath, versionsPath } from "@/lib/features/stories/rules/story-paths";
import type { StoryText, StoryVersionView, StoryView } from "@/lib/features/stories/types";

/** Every text of a story, and one of them beside the story's own. */
export function StoryVersions({
  story,
  other,
}: {
  story: StoryView;
  /** Null where the story has but one. */
  other: StoryVersionView | null;
}) {
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={storyPath(story.id)} className="text-link">
            Back to the story
          </Link>
        }
        title="Versions of the text"
        lead={<span className="wrap-anywhere">{story.text.headline}</span>}
        className="pb-6 sm:pb-8"
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <VersionList story={story} shown={other?.number} />
        {other ? (
          <Difference story={story} other={other} />
        ) : (
          <p className="text-muted">There is only this one.</p>
        )}
      </div>
    </>
  );
}

function VersionList({ story, shown }: { story: StoryView; shown: number | undefined }) {
  return (
    <nav aria-label="Versions">
      <ol className="border-t border-line">
        {story.versions.map(({ number, savedAt, isAside }) => (
          <li key={number} className="border-b border-line py-2">
            {number === story.version ? (
              <span className="inline-flex min-h-8 items-center font-semibold">
                Version {number}, the story’s text
              </span>
            ) : (
              <Link
                href={versionsPath(story.id, number)}
                aria-current={number === shown ? "true" : undefined}
                className="text-link inline-flex min-h-8 items-center aria-[current=true]:font-semibold"
              >
                Version {number}
                {isAside && ", not looked at yet"}
              </Link>
            )}
            <span className="block text-sm text-muted">
              <LocalTime at={savedAt} as="moment" />
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** From the story's text to the other one: what would come, and what would go. */
function Difference({ story, other }: { story: StoryView; other: StoryVersionView }) {
  const lines = [
    ["Headline", "headline"],
    ["In 30 seconds", "short"],
  ] as const;
  return (
    <section aria-labelledby="difference" className="min-w-0">
      <h2 id="difference" className="text-2xl">
        From the story’s text to version {other.number}
      </h2>
      <HowToRead />
      <Choose story={story} other={other} />
      <div className="mt-8 grid gap-9">
        {lines.map(([label, field]) => (
          <LineChanges key={field} label={label} field={field} from={story.text} to={other.text} />
        ))}
        {compareParts(story.text.parts, other.text.parts).map((part) => (
          <PartChanges key={part.part} comparison={part} structure={null} />
        ))}
      </div>
    </section>
  );
}

function LineChanges({
  label,
  field,
  from,
  to,
}: {
  label: string;
  field: "headline" | "short";
  from: StoryText;
  to: StoryText;
}) {
  if (from[field] === "" && to[field] === "") return null;
  return (
    <section>
      <h3 className="text-lg">{label}</h3>
      <p className="measure mt-2 text-[1.0625rem] leading-[1.75] whitespace-pre-wrap">
        {compareTexts(from[field], to[field]).map((change, index) => (
          <ChangedText key={index} change={change} />
        ))}
      </p>
    </section>
  );
}

function Choose({ story, other }: { story: StoryView; other: StoryVersionView }) {
  return (
    <div className="mt-5 grid gap-4" data-no-print="">
      {other.isAside && (
        <Notice tone="warn" role="note">
          This was saved while the story had been changed somewhere else. Whichever you choose, the
          other one stays in the list.
        </Notice>
      )}
      <ApiForm
        action={`/api/v1/stories/${story.id}/versions`}
        submitLabel={`Use version ${other.number}`}
        pendingLabel="One moment…"
        secondary={
          other.isAside && (
            <Button type="submit" variant="secondary" name="choice" value="leave">
              Keep the story’s text
            </Button>
          )
        }
      >
        <input type="hidden" name="number" value={other.number} />
        <input type="hidden" name="choice" value="use" />
      </ApiForm>
    </div>
  );
}
