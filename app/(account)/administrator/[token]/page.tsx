import type { Metadata } from "next";
import Link from "next/link";
import {
  BecomeAdministratorForm,
  NewAdministratorForm,
} from "@/components/accounts/administrator-forms";
import { EntryPage } from "@/components/accounts/entry-page";
import { ButtonLink } from "@/components/ui/button";
import { currentActor } from "@/lib/auth/current-actor";
import { isAdministratorLinkAlive } from "@/lib/features/accounts/queries/links";
import { administratorPath } from "@/lib/features/accounts/rules/links";
import { signInPath } from "@/lib/features/accounts/rules/next-path";
import { problemWords } from "@/lib/features/accounts/rules/problems";

export const metadata: Metadata = { title: "Administrator", robots: { index: false } };

export default async function Page({ params, searchParams }: PageProps<"/administrator/[token]">) {
  const { token } = await params;
  const { problem, wait } = await searchParams;
  if (!(await isAdministratorLinkAlive(token))) {
    return (
      <EntryPage
        title="This link no longer works"
        lead="It has been used already, or it is too old. Where there is no administrator yet, starting Starboard again prints a new one."
      >
        <div>
          <ButtonLink href="/">Start page</ButtonLink>
        </div>
      </EntryPage>
    );
  }
  const actor = await currentActor();
  const words = problemWords(problem, wait);
  if (actor.kind === "person") {
    return (
      <EntryPage title="Become administrator">
        <BecomeAdministratorForm token={token} email={actor.email} problem={words} />
      </EntryPage>
    );
  }
  return (
    <EntryPage
      title="Become administrator"
      lead="This link makes the account that looks after the people and the content of this Starboard. It works once. An administrator cannot read anybody's answers."
      foot={
        <>
          You have an account here already?{" "}
          <Link href={signInPath(administratorPath(token))} className="text-link">
            Sign in with it
          </Link>
        </>
      }
    >
      <NewAdministratorForm token={token} problem={words} />
    </EntryPage>
  );
}
