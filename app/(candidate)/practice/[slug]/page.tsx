import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { personOrSignIn } from "@/app/person";
import { AnswerStories } from "@/components/practice/answer-stories";
import { PracticePage } from "@/components/practice/practice-page";
import { StartFromStory } from "@/components/practice/start-from-story";
import type { Person } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/current-actor";
import { getQuestion } from "@/lib/features/catalog/queries/questions";
import { getPracticeState } from "@/lib/features/practice/queries/practice-state";
import { listAnswerStories } from "@/lib/features/practice/queries/story-links";
import type { Start } from "@/lib/features/practice/rules/begin-draft";
import { parseStart } from "@/lib/features/practice/schema/addresses";
import type { PracticeState } from "@/lib/features/practice/types";
import { listStoryChoices } from "@/lib/features/stories/queries/choices";
import { BLANK, isBlank } from "@/lib/features/stories/rules/parts";
import { keptForm } from "@/lib/transport/kept-form";

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
  const [{ slug }, { role, start, problem }] = await Promise.all([params, searchParams]);
  const query = typeof role === "string" ? `?role=${encodeURIComponent(role)}` : "";
  const person = await personOrSignIn(`/practice/${slug}${query}`);
  const [question, state] = await Promise.all([
    readQuestion(slug, person),
    getPracticeState(person, slug, new Date()),
  ]);
  if (!question) notFound();
  const began = parseStart(start);
  const asked = question.roles.find((one) => one.role.slug === role) ?? question.roles[0];
  return (
    <PracticePage
      question={question}
      state={state}
      start={began}
      asked={asked}
      accountId={person.accountId}
      stories={
        <PracticeStories
          person={person}
          slug={slug}
          role={asked?.role.slug}
          state={state}
          start={began}
          isRefused={problem !== undefined}
        />
      }
    />
  );
}

/** What the draft rests on in the story bank, and what it can start from. */
async function PracticeStories({
  person,
  slug,
  role,
  state,
  start,
  isRefused,
}: {
  person: Person;
  slug: string;
  role: string | undefined;
  state: PracticeState | null;
  start: Start | undefined;
  /** A form was posted without scripts and refused. */
  isRefused: boolean;
}) {
  const [choices, behind, kept] = await Promise.all([
    listStoryChoices(person, slug, new Date()),
    state ? listAnswerStories(person, state.answerId) : [],
    isRefused ? keptForm() : undefined,
  ]);
  const isWritten = !isBlank(state?.draft?.parts ?? BLANK);
  const problem = isRefused
    ? (kept?.message ?? "Choose a story first. Nothing was changed.")
    : undefined;
  return (
    <>
      <AnswerStories stories={behind} />
      {/* A revision that is not begun yet shows text that is no draft: there is nothing to put a story after. */}
      {(isWritten || start !== "revise") && (
        <StartFromStory
          questionSlug={slug}
          stories={choices}
          place={isWritten ? "after" : "blank"}
          role={role}
          problem={problem}
        />
      )}
    </>
  );
}
