import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { PracticeState } from "@/lib/features/practice/types";
import { LocalTime } from "./local-time";

/** The answer to this question is in the bin: it can come back, and has to before anything new is written. */
export function BinnedAnswer({
  answerId,
  state,
  deleted,
}: {
  answerId: string;
  state: PracticeState;
  deleted: NonNullable<PracticeState["deleted"]>;
}) {
  return (
    <Notice role="note" title="You deleted your answer to this question" className="max-w-2xl">
      <p>
        It holds {contents(state, deleted.words)}, and can be brought back until{" "}
        <LocalTime at={deleted.goneAfter} as="day" />. Answers to one question are kept together, so
        writing here again brings it back too.
      </p>
      <form method="post" action={`/api/v1/answers/${answerId}/restore`} className="mt-4">
        <input type="hidden" name="goTo" value="practise" />
        <Button type="submit" size="sm">
          Bring it back and go on
        </Button>
      </form>
    </Notice>
  );
}

function contents({ revisionCount }: PracticeState, words: number): string {
  const revisions = revisionCount === 1 ? "one revision" : `${revisionCount} revisions`;
  if (words === 0) return revisions;
  const draft = `a draft of ${words} ${words === 1 ? "word" : "words"}`;
  return revisionCount === 0 ? draft : `${revisions} and ${draft}`;
}
