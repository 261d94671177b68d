import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { PageHeader } from "@/components/layout/page-header";
import { BoardChooser } from "@/components/progress/board-chooser";
import { listBoards } from "@/lib/features/progress/queries/boards";

export const metadata: Metadata = { title: "Choose a board" };

type Props = { searchParams: Promise<{ change?: string }> };

export default async function BoardPage({ searchParams }: Props) {
  const person = await personOrSignIn("/board");
  const [boards, { change }] = await Promise.all([listBoards(person), searchParams]);
  // Whoever has chosen goes to their board; `?change` is the way back to the choice.
  const chosen = boards.find((board) => board.chosen);
  if (chosen && change === undefined) redirect(`/board/${chosen.role.slug}`);
  return (
    <>
      <PageHeader
        eyebrow="Competency board"
        title="Which role are you preparing for?"
        lead="Each role has a board of its own: what its interviews ask for, and what your answers show. You can look at the others at any time."
      />
      <BoardChooser boards={boards} from="board" />
    </>
  );
}
