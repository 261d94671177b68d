import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { readOwnQuestion } from "@/app/(candidate)/own-questions/read-own-question";
import { readRefusedForm } from "@/app/(candidate)/own-questions/refused-form";
import { personOrSignIn } from "@/app/person";
import { OwnQuestionForm } from "@/components/catalog/own-question-form";
import { PageHeader } from "@/components/layout/page-header";
import { getOwnQuestionChoices } from "@/lib/features/catalog/queries/own-questions";
import { editQuestionPath, ownQuestionPath } from "@/lib/features/catalog/rules/own-question-paths";
import { changeQuestionInput, fieldsOf } from "@/lib/features/catalog/schema/own-question";

export const metadata: Metadata = { title: "Edit your question" };

export default async function EditQuestionRoute({
  params,
  searchParams,
}: PageProps<"/own-questions/[slug]/edit">) {
  const [{ slug }, { problem }] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(editQuestionPath(encodeURIComponent(slug)));
  const question = await readOwnQuestion(slug, person);
  const asked = question?.roles[0];
  if (!question || !asked) notFound();
  // It has to be brought back first, and that is done there.
  if (question.retired) redirect(ownQuestionPath(slug));
  const [choices, refused] = await Promise.all([
    getOwnQuestionChoices(asked.role.slug),
    readRefusedForm(person, problem, asked.role.slug, changeQuestionInput),
  ]);
  if (!choices) notFound();
  const offered = new Set(choices.competencies.map((one) => one.slug));
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={ownQuestionPath(slug)} className="text-link">
            Back to the question
          </Link>
        }
        title="Edit your question"
        lead={`Asked of the ${asked.role.name}. Answers that you have handed in keep the wording and the levels that they answered.`}
      />
      <OwnQuestionForm
        action={`/api/v1/own-questions/${slug}`}
        submitLabel="Save changes"
        cancelHref={ownQuestionPath(slug)}
        isNew={false}
        choices={choices}
        left={asked.competencies.filter((one) => !offered.has(one.slug))}
        {...refused}
        values={refused.values ?? fieldsOf(question, asked)}
      />
    </>
  );
}
