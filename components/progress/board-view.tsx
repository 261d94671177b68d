import type { ReactNode } from "react";
import { withArticle } from "@/components/catalog/words";
import { ApiForm } from "@/components/form/api-form";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { boardInWords, widestGap } from "@/lib/features/progress/rules/board-in-words";
import type { Board, BoardPage } from "@/lib/features/progress/types";
import { BoardDrawing } from "./board-drawing";
import { BoardSummary } from "./board-summary";
import { BoardTable } from "./board-table";
import { HatchPattern } from "./hatch";
import { RoleSwitch } from "./role-switch";

export interface BoardViewProps extends BoardPage {
  now: Date;
  /** Says that there is sample data; null where there is none. */
  sampleBanner: ReactNode;
  /** Another way to a first mark on an empty board. */
  sampleOffer: ReactNode;
}

/** One role's board: the drawing, then the same in a table. */
export function BoardView(props: BoardViewProps) {
  const { board, roles, isChosen, now, sampleBanner, sampleOffer } = props;
  const widest = widestGap(board);
  const isEmpty = board.answers === 0;
  return (
    <>
      <HatchPattern />
      <PageHeader
        eyebrow="Competency board"
        title={board.role.name}
        lead={boardInWords(board)}
        actions={
          <>
            {!isEmpty && widest && (
              <ButtonLink href={`/board/${board.role.slug}/${widest.slug}#practise`}>
                Work on the widest gap
              </ButtonLink>
            )}
            {!isChosen && <ChooseThis board={board} />}
          </>
        }
        className="pb-6 sm:pb-8 print:pt-0 print:pb-4"
      />
      <RoleSwitch roles={roles} current={board.role.slug} />
      {sampleBanner}
      {isEmpty ? (
        <FirstStep board={board}>{sampleOffer}</FirstStep>
      ) : (
        <div className="mt-8 print:mt-0">
          <BoardSummary board={board} />
        </div>
      )}
      <div className="mt-10 print:mt-6">
        <BoardDrawing board={board} now={now} />
      </div>
      <section aria-labelledby="in-figures" className="mt-16">
        <h2 id="in-figures" className="mb-4 text-2xl">
          Cell by cell
        </h2>
        <BoardTable board={board} />
        <p className="measure mt-5 text-sm text-muted">
          The current level is the mean of the three most recent answers’ levels, rounded down. A
          level that rests on your own ratings is never ready; a coach’s ratings, once there are
          any, replace them.
        </p>
      </section>
    </>
  );
}

function ChooseThis({ board }: { board: Board }) {
  return (
    <ApiForm
      action="/api/v1/board-choice"
      goesTo={`/board/${board.role.slug}`}
      submitLabel="Make this my board"
      pendingLabel="Choosing…"
      submitVariant="secondary"
    >
      <input type="hidden" name="role" value={board.role.slug} />
    </ApiForm>
  );
}

/** What an empty board is for, and the way to its first mark. */
function FirstStep({ board, children }: { board: Board; children: ReactNode }) {
  return (
    <section
      aria-labelledby="first-step"
      className="mt-8 rounded-card border border-line bg-surface px-6 py-8 sm:px-9"
    >
      <h2 id="first-step" className="text-2xl">
        Nothing is shown yet
      </h2>
      <p className="measure mt-3 text-muted">
        Below is what {withArticle(board.role.name)} is asked for. Answer a question, hand it in and
        rate it against its anchors: the lane of each competency that the question is about fills to
        your level.
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        {board.firstQuestion && (
          <ButtonLink href={`/practice/${board.firstQuestion}`}>
            Practise the first question
          </ButtonLink>
        )}
        {children}
      </div>
    </section>
  );
}
