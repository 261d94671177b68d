import { ApiForm } from "@/components/form/api-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { StoryChoice } from "@/lib/features/stories/types";

/** A story's text for the draft. Folded away: producing an answer teaches more than reading an old one. */
export function StartFromStory({
  questionSlug,
  stories,
  place,
  role,
  problem,
}: {
  questionSlug: string;
  /** Those that fit the question first. */
  stories: readonly StoryChoice[];
  /** Where the text goes: what is written is never overwritten. */
  place: "blank" | "after";
  /** The role that the person practises for. */
  role: string | undefined;
  problem: string | undefined;
}) {
  if (stories.length === 0) return null;
  const fitting = stories.filter(({ fits }) => fits);
  const others = stories.filter(({ fits }) => !fits);
  return (
    <Disclosure
      summary="Start from a story"
      open={problem !== undefined}
      className="mb-8 max-w-3xl border-t"
    >
      <ApiForm
        action={`/api/v1/drafts/${questionSlug}/story`}
        submitLabel={place === "blank" ? "Start from this story" : "Add it after what is written"}
        pendingLabel="One moment…"
        submitVariant="secondary"
        problem={problem}
      >
        <input type="hidden" name="place" value={place} />
        {role !== undefined && <input type="hidden" name="role" value={role} />}
        {place === "after" && (
          <p className="text-muted">
            There is text in your draft. The story’s parts come after it; nothing is overwritten.
          </p>
        )}
        <Choices legend="Stories that fit this question" stories={fitting} />
        <Choices
          legend={fitting.length > 0 ? "All other stories" : "Your stories"}
          stories={others}
        />
      </ApiForm>
    </Disclosure>
  );
}

function Choices({ legend, stories }: { legend: string; stories: readonly StoryChoice[] }) {
  if (stories.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      {stories.map(({ id, headline, competencies }) => (
        <label key={id} className="flex min-h-11 items-start gap-3 border-b border-line py-2.5">
          <input
            type="radio"
            name="story"
            value={id}
            required
            className="mt-1 size-4.5 shrink-0 accent-accent"
          />
          <span className="min-w-0">
            <span className="block wrap-anywhere">{headline}</span>
            <span className="block text-sm text-muted">
              {competencies.map(({ name }) => name).join(", ")}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
