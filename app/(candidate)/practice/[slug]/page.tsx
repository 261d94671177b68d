import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { personOrSignIn } from "@/app/person";
import { PracticePage } from "@/components/practice/practice-page";
import { currentActor } from "@/lib/auth/current-actor";
import { getQuestion } from "@/lib/features/catalog/queries/questions";
import { getPracticeState } from "@/lib/features/practice/queries/practice-state";
import { parseStart } from "@/lib/features/practice/schema/addresses";

const readQuestion = cache(getQuestion);

export async function generateMetadata({
  params,
}: PageProps<"/practice/[slug]">): Promise<Metadata> {
  const actor = await currentActor();
  const question = actor.kind === "person" && (await readQuestion((await params).slug, actor));
  return { title: question ? `Practise: ${question.prompt}` : "Practise" };
}

export default async function PracticeRoute({
  params,
  searchParams,
}: PageProps<"/practice/[slug]">) {
  const [{ slug }, { role, start }] = await Promise.all([params, searchParams]);
  const query = typeof role === "string" ? `?role=${encodeURIComponent(role)}` : "";
  const person = await personOrSignIn(`/practice/${slug}${query}`);
  const [question, state] = await Promise.all([
    readQuestion(slug, person),
    getPracticeState(person, slug, new Date()),
  ]);
  if (!question) notFound();
  const asked = question.roles.find((one) => one.role.slug === role) ?? question.roles[0];
  return (
    <PracticePage
      question={question}
      state={state}
      start={parseStart(start)}
      asked={asked}
      accountId={person.accountId}
    />
  );
}
