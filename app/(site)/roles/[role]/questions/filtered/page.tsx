import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { viewer } from "@/app/viewer";
import { QuestionBank } from "@/components/catalog/question-bank";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { listRoles } from "@/lib/features/catalog/queries/roles";
import { parseBankFilter } from "@/lib/features/catalog/schema/bank-filter";

/** A bank under a filter. Its address is the bank's own with a query: proxy.ts leads here, and away from here. */
export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ role: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { role: slug } = await params;
  const role = (await listRoles()).find((listed) => listed.slug === slug);
  if (!role) return {};
  return {
    title: `${role.name} interview questions, filtered`,
    alternates: { canonical: `/roles/${role.slug}/questions` },
    robots: { index: false, follow: true },
  };
}

export default async function FilteredBankPage({ params, searchParams }: Props) {
  const who = await viewer();
  const filter = parseBankFilter(await searchParams, who !== undefined);
  const bank = await getBank((await params).role, filter, who);
  if (!bank) notFound();
  return <QuestionBank bank={bank} filter={filter} />;
}
