import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { SessionList } from "@/components/accounts/session-list";
import { SettingsNav } from "@/components/accounts/settings-nav";
import { ApiForm } from "@/components/form/api-form";
import { AppShell } from "@/components/layout/app-shell";
import { PageHeader } from "@/components/layout/page-header";
import { Notice } from "@/components/ui/notice";
import { listSessions } from "@/lib/features/accounts/queries/own-account";
import { noticeWords } from "@/lib/features/accounts/rules/notices";
import { problemWords } from "@/lib/features/accounts/rules/problems";

export const metadata: Metadata = { title: "Sessions" };

export default async function Page({ searchParams }: PageProps<"/settings/sessions">) {
  const person = await personOrSignIn("/settings/sessions");
  const { done, problem } = await searchParams;
  const sessions = await listSessions(person);
  const doneNotice = noticeWords(done);
  const problemNotice = problemWords(problem);
  return (
    <AppShell person={person} current={null}>
      <PageHeader
        title="Sessions"
        lead="The browsers that are signed in to your account. Signing one out takes effect with its next click."
      />
      <SettingsNav current="sessions" />
      <div className="mt-8 grid max-w-3xl gap-8">
        {doneNotice && <Notice tone="good">{doneNotice}</Notice>}
        {problemNotice && <Notice tone="danger">{problemNotice}</Notice>}
        <SessionList sessions={sessions} now={new Date()} />
        {sessions.length > 1 && (
          <ApiForm
            action="/api/v1/sessions/others/end"
            submitLabel="Sign out everywhere else"
            pendingLabel="Signing out…"
            submitVariant="danger"
            doneMessage="Every other browser is signed out."
          >
            {null}
          </ApiForm>
        )}
      </div>
    </AppShell>
  );
}
