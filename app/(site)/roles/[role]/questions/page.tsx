import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuestionBank } from "@/components/catalog/question-bank";
import { describeBank } from "@/components/catalog/structured-data";
import { StructuredData } from "@/components/layout/structured-data";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { listRoleSlugs } from "@/lib/features/catalog/queries/roles";

export const dynamic = "force-static";
export const dynamicParams = false;

interface Props {
  params: Promise<{ role: string }>;
}

export async function generateStaticParams() {
  return (await listRoleSlugs()).map((role) => ({ role }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const bank = await getBank((await params).role);
  if (!bank) return {};
  const title = `${bank.role.name} interview questions`;
  const description = `${bank.total} questions that interviews for the post of ${bank.role.name} ask, each with its competencies, guidance, follow-up questions, rating anchors and source.`;
  const canonical = `/roles/${bank.role.slug}/questions`;
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { title, description, type: "website", siteName: "Starboard" },
  };
}

export default async function BankPage({ params }: Props) {
  const bank = await getBank((await params).role);
  if (!bank) notFound();
  return (
    <>
      <StructuredData thing={describeBank(bank)} />
      <QuestionBank bank={bank} />
    </>
  );
}
