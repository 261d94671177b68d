import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { EntryPage } from "@/components/accounts/entry-page";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import { currentActor } from "@/lib/auth/current-actor";
import { nextOf, safeNextPath, signInPath } from "@/lib/features/accounts/rules/next-path";
import { problemWords } from "@/lib/features/accounts/rules/problems";

export const metadata: Metadata = { title: "Create an account" };

export default async function Page({ searchParams }: PageProps<"/sign-up">) {
  const query = await searchParams;
  const next = nextOf(query);
  const actor = await currentActor();
  if (actor.kind === "person") redirect(safeNextPath(next));
  return (
    <EntryPage
      title="Create an account"
      lead="Your answers, your drafts and your board are kept with it. Nobody else reads them, and you can take everything with you or erase it at any time."
      foot={
        <>
          You have one already?{" "}
          <Link href={signInPath(safeNextPath(next))} className="text-link">
            Sign in
          </Link>
        </>
      }
    >
      <SignUpForm next={next} problem={problemWords(query.problem, query.wait)} />
    </EntryPage>
  );
}
