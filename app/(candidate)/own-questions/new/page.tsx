import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { readRefusedForm } from "@/app/(candidate)/own-questions/refused-form";
import { personOrSignIn } from "@/app/person";
import { OwnQuestionForm } from "@/components/catalog/own-question-form";
import { RoleChooser } from "@/components/catalog/role-chooser";
import { PageHeader } from "@/components/layout/page-header";
import { getOwnQuestionChoices } from "@/lib/features/catalog/queries/own-questions";
import { listRoles } from "@/lib/features/catalog/queries/roles";
import { newQuestionPath, ownQuestionsPath } from "@/lib/features/catalog/rules/own-question-paths";
import { addQuestionInput, roleOfForm } from "@/lib/features/catalog/schema/own-question";
import { getBoardChoice } from "@/lib/features/progress/queries/boards";

export const metadata: Metadata = { title: "Add a question" };

export default async function NewQuestionRoute({ searchParams }: PageProps<"/own-questions/new">) {
  const query = await searchParams;
  const asked = roleOfForm(query);
  const person = await personOrSignIn(newQuestionPath(asked));
  const [roles, role] = await Promise.all([listRoles(), asked ?? getBoardChoice(person)]);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={ownQuestionsPath()} className="text-link">
            Your own questions
          </Link>
        }
        title="Add a question"
        lead={role ? "Only you will see it." : "Which role is it asked of?"}
      />
      <RoleChooser roles={roles} current={role} hrefOf={newQuestionPath} />
      {role && (
        <div className="mt-8">
          <Form person={person} role={role} problem={query.problem} />
        </div>
      )}
    </>
  );
}

async function Form({
  person,
  role,
  problem,
}: {
  person: Awaited<ReturnType<typeof personOrSignIn>>;
  role: NonNullable<ReturnType<typeof roleOfForm>>;
  problem: string | string[] | undefined;
}) {
  const [choices, refused] = await Promise.all([
    getOwnQuestionChoices(role),
    readRefusedForm(person, problem, role, addQuestionInput),
  ]);
  if (!choices) notFound();
  return (
    <OwnQuestionForm
      action="/api/v1/own-questions"
      submitLabel="Add question"
      cancelHref={ownQuestionsPath()}
      isNew
      choices={choices}
      {...refused}
      values={refused.values ?? {}}
    />
  );
}
