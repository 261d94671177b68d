import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { EntryPage } from "@/components/accounts/entry-page";
import { AskResetForm } from "@/components/accounts/reset-forms";
import { Notice } from "@/components/ui/notice";
import { canMailLinks } from "@/lib/features/accounts/queries/links";
import { problemWords } from "@/lib/features/accounts/rules/problems";
import { ownOrigin } from "@/lib/transport/origin";

export const metadata: Metadata = { title: "Forgotten password" };

export default async function Page({ searchParams }: PageProps<"/forgot-password">) {
  const query = await searchParams;
  const byMail = canMailLinks(
    ownOrigin(new Request("http://localhost", { headers: await headers() })),
  );
  return (
    <EntryPage
      title="Forgotten password"
      lead={
        byMail
          ? "A link for choosing a new one comes by mail. It works once, within an hour."
          : "Your administrator sees that you asked, and gives you a link for choosing a new one."
      }
      foot={
        <>
          Remembered it after all?{" "}
          <Link href="/sign-in" className="text-link">
            Sign in
          </Link>
        </>
      }
    >
      {query.done === "asked" && (
        <Notice tone="good" title="If that address has an account, your request is on its way">
          {byMail
            ? "Look into your mailbox, and into the folder for unwanted mail. Until you use the link, your password stays as it is."
            : "Tell your administrator that you asked. Until you use their link, your password stays as it is."}
        </Notice>
      )}
      <AskResetForm problem={problemWords(query.problem, query.wait)} />
    </EntryPage>
  );
}
