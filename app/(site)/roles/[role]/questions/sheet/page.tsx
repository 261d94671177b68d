import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { viewer } from "@/app/viewer";
import { QuestionSheet } from "@/components/catalog/question-sheet";
import { listRoles } from "@/lib/features/catalog/queries/roles";
import { getSheet } from "@/lib/features/catalog/queries/sheet";
import {
  type AddressParams,
  parseSheetChoice,
  parseSheetPrint,
} from "@/lib/features/catalog/schema/sheet";

/** Rendered for each request: there are as many sheets as choices, and hardly one is asked for without any. */
export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ role: string }>;
  searchParams: Promise<AddressParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { role: slug } = await params;
  const role = (await listRoles()).find((listed) => listed.slug === slug);
  if (!role) return {};
  return {
    title: `${role.name} interview questions, to print`,
    alternates: { canonical: `/roles/${role.slug}/questions` },
    robots: { index: false, follow: true },
  };
}

export default async function SheetPage({ params, searchParams }: Props) {
  const address = await searchParams;
  const who = await viewer();
  const choice = parseSheetChoice(address, who !== undefined);
  const sheet = await getSheet((await params).role, choice, who);
  if (!sheet) notFound();
  return <QuestionSheet sheet={sheet} choice={choice} print={parseSheetPrint(address)} />;
}
