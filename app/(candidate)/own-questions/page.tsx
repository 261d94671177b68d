import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { OwnQuestionListPage } from "@/components/catalog/own-question-list";
import { listOwnQuestions } from "@/lib/features/catalog/queries/own-questions";
import { ownQuestionsPath } from "@/lib/features/catalog/rules/own-question-paths";
import { parseOwnListFilter } from "@/lib/features/catalog/schema/own-question";
import { listQuestionWork } from "@/lib/features/practice/queries/question-work";

export const metadata: Metadata = { title: "Your own questions" };

export default async function OwnQuestionsRoute({ searchParams }: PageProps<"/own-questions">) {
  const query = await searchParams;
  const filter = parseOwnListFilter(query);
  const person = await personOrSignIn(ownQuestionsPath(filter));
  const list = await listOwnQuestions(person, filter);
  const work = await listQuestionWork(
    person,
    list.lines.map((line) => line.slug),
  );
  return (
    <OwnQuestionListPage
      list={list}
      filter={filter}
      work={work}
      isDeleted={query.done === "deleted"}
    />
  );
}
