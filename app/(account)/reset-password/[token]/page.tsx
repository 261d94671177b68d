import type { Metadata } from "next";
import Link from "next/link";
import { EntryPage } from "@/components/accounts/entry-page";
import { RedeemResetForm } from "@/components/accounts/reset-forms";
import { ButtonLink } from "@/components/ui/button";
import { isResetLinkAlive } from "@/lib/features/accounts/queries/links";
import { problemWords } from "@/lib/features/accounts/rules/problems";

export const metadata: Metadata = { title: "New password", robots: { index: false } };

export default async function Page({ params, searchParams }: PageProps<"/reset-password/[token]">) {
  const { token } = await params;
  const { problem } = await searchParams;
  if (!(await isResetLinkAlive(token))) {
    return (
      <EntryPage
        title="This link no longer works"
        lead="It has been used already, or it is too old. Your password is as it was before."
        foot={
          <Link href="/sign-in" className="text-link">
            Sign in
          </Link>
        }
      >
        <div>
          <ButtonLink href="/forgot-password">Ask for a new link</ButtonLink>
        </div>
      </EntryPage>
    );
  }
  return (
    <EntryPage
      title="Choose a new password"
      lead="It takes the place of the old one, and signs you out wherever you are signed in."
    >
      <RedeemResetForm token={token} problem={problemWords(problem)} />
    </EntryPage>
  );
}
