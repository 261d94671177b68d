import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuestionPage } from "@/components/catalog/question-page";
import { describeQuestion } from "@/components/catalog/structured-data";
import { StructuredData } from "@/components/layout/structured-data";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { getQuestion, listQuestionSlugs } from "@/lib/features/catalog/queries/questions";

export const dynamic = "force-static";
export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateStaticParams() {
  const slugs = await Promise.all([listQuestionSlugs(), listQuestionSlugs("retired")]);
  return slugs.flat().map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = await getQuestion((await params).slug);
  if (!question) return {};
  return {
    title: question.prompt,
    description: question.assesses,
    alternates: { canonical: `/questions/${question.slug}` },
    openGraph: {
      title: question.prompt,
      description: question.assesses,
      type: "article",
      siteName: "Starboard",
    },
  };
}

export default async function QuestionRoute({ params }: Props) {
  const question = await getQuestion((await params).slug);
  if (!question) notFound();
  const [main] = question.roles;
  const bank = main && (await getBank(main.role.slug, { competency: main.competencies[0]?.slug }));
  const related = bank?.questions.filter(({ slug }) => slug !== question.slug).slice(0, 4) ?? [];
  return (
    <>
      <StructuredData thing={describeQuestion(question)} />
      <QuestionPage question={question} related={related} />
    </>
  );
}
