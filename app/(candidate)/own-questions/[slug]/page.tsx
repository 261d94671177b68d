import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readOwnQuestion } from "@/app/(candidate)/own-questions/read-own-question";
import { personOrSignIn } from "@/app/person";
import { OwnQuestionPage } from "@/components/catalog/own-question-page";
import { currentActor } from "@/lib/auth/current-actor";
import { ownQuestionPath } from "@/lib/features/catalog/rules/own-question-paths";
import { ownQuestionProblem } from "@/lib/features/catalog/rules/own-question-refusals";
import { listQuestionWork } from "@/lib/features/practice/queries/question-work";

export async function generateMetadata({
  params,
}: PageProps<"/own-questions/[slug]">): Promise<Metadata> {
  const actor = await currentActor();
  const question = actor.kind === "person" && (await readOwnQuestion((await params).slug, actor));
  return { title: question ? question.prompt : "Your own question" };
}

export default async function OwnQuestionRoute({
  params,
  searchParams,
}: PageProps<"/own-questions/[slug]">) {
  const [{ slug }, { done, problem }] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(ownQuestionPath(encodeURIComponent(slug)));
  const question = await readOwnQuestion(slug, person);
  if (!question) notFound();
  const work = await listQuestionWork(person, [slug]);
  return (
    <OwnQuestionPage
      question={question}
      work={work.get(slug) ?? null}
      done={typeof done === "string" ? done : undefined}
      problem={ownQuestionProblem(problem)}
    />
  );
}
