import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { EntryPage } from "@/components/accounts/entry-page";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { currentActor } from "@/lib/auth/current-actor";
import { nextOf, safeNextPath } from "@/lib/features/accounts/rules/next-path";
import { noticeWords } from "@/lib/features/accounts/rules/notices";
import { problemWords } from "@/lib/features/accounts/rules/problems";

export const metadata: Metadata = { title: "Sign in" };

export default async function Page({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const next = nextOf(query);
  const actor = await currentActor();
  if (actor.kind === "person") redirect(safeNextPath(next));
  const notice = noticeWords(query.notice);
  return (
    <EntryPage
      title="Sign in"
      foot={
        <>
          New here?{" "}
          <Link
            href={next ? `/sign-up?next=${encodeURIComponent(next)}` : "/sign-up"}
            className="text-link"
          >
            Create an account
          </Link>
        </>
      }
    >
      {notice && <Notice tone="good">{notice}</Notice>}
      <SignInForm next={next} problem={problemWords(query.problem, query.wait)} />
    </EntryPage>
  );
}
