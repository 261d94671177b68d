import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { BoardCard } from "@/lib/features/progress/types";
import { BoardPicture } from "./board-picture";
import { HatchPattern } from "./hatch";

/** The four boards as cards. Choosing one is a post that works without scripts. */
export function BoardChooser({
  boards,
  from,
  headingLevel: Heading = "h2",
}: {
  boards: readonly BoardCard[];
  from: "board" | "today";
  headingLevel?: "h2" | "h3";
}) {
  return (
    <>
      <HatchPattern />
      <ol className="grid gap-5 md:grid-cols-2">
        {boards.map((board) => (
          <Card key={board.role.slug} as="li" className="flex flex-col gap-6">
            <div className="flex items-start justify-between gap-4">
              <div>
                <Heading className="text-2xl">{board.role.name}</Heading>
                <p className="mt-2 text-muted">{board.tagline}</p>
              </div>
              {board.chosen && (
                <Badge tone="accent" className="shrink-0">
                  Your board
                </Badge>
              )}
            </div>
            <div className="mt-auto">
              <BoardPicture board={board} />
            </div>
            <p className="text-sm text-muted">{evidenceInWords(board)}</p>
            <ApiForm
              action="/api/v1/board-choice"
              goesTo={from === "today" ? "/today" : `/board/${board.role.slug}`}
              submitLabel={board.chosen ? "Open your board" : `Choose ${board.role.name}`}
              pendingLabel="Choosing…"
              submitVariant={board.chosen ? "primary" : "secondary"}
              secondary={
                board.chosen ? undefined : (
                  <Link href={`/board/${board.role.slug}`} className="text-link py-1">
                    Look at it<span className="sr-only">: {board.role.name}</span>
                  </Link>
                )
              }
            >
              <input type="hidden" name="role" value={board.role.slug} />
              <input type="hidden" name="from" value={from} />
            </ApiForm>
          </Card>
        ))}
      </ol>
    </>
  );
}

function evidenceInWords({ summary, answers, questions }: BoardCard): string {
  const evidence = `${summary.withEvidence} of ${summary.cells} competencies have evidence`;
  return `${evidence} · ${answers} of ${questions} questions answered`;
}
