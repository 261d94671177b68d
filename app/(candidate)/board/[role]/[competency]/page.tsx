import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { CellView } from "@/components/progress/cell-view";
import { getCellTitle } from "@/lib/features/progress/queries/boards";
import { getCell } from "@/lib/features/progress/queries/cell";

type Props = { params: Promise<{ role: string; competency: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { role, competency } = await params;
  return { title: (await getCellTitle(role, competency)) ?? "No such competency" };
}

export default async function CellPage({ params }: Props) {
  const { role, competency } = await params;
  const person = await personOrSignIn(`/board/${role}/${competency}`);
  const detail = await getCell(person, role, competency);
  if (!detail) notFound();
  return <CellView detail={detail} now={new Date()} />;
}
