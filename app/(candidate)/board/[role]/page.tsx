import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { SampleBanner, SampleLoadForm } from "@/components/portability/sample-forms";
import { BoardView } from "@/components/progress/board-view";
import { hasSampleData } from "@/lib/features/portability/queries/sample-state";
import { getBoardPage, getRoleName } from "@/lib/features/progress/queries/boards";

type Props = { params: Promise<{ role: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = await getRoleName((await params).role);
  return { title: name ? `${name}: your board` : "No such board" };
}

export default async function RoleBoardPage({ params }: Props) {
  const { role } = await params;
  const person = await personOrSignIn(`/board/${role}`);
  const [page, hasSample] = await Promise.all([getBoardPage(person, role), hasSampleData(person)]);
  if (!page) notFound();
  const sample = { role: page.board.role, from: "board" as const };
  return (
    <BoardView
      {...page}
      now={new Date()}
      sampleBanner={hasSample && <SampleBanner {...sample} />}
      sampleOffer={<SampleLoadForm {...sample} />}
    />
  );
}
