import type { Metadata } from "next";
import Link from "next/link";
import { personOrSignIn } from "@/app/person";
import { EraseForm } from "@/components/accounts/erase-form";
import { EmailForm, NameForm, PasswordForm } from "@/components/accounts/profile-forms";
import { SettingsNav } from "@/components/accounts/settings-nav";
import { SettingsSection } from "@/components/accounts/settings-section";
import { AppShell } from "@/components/layout/app-shell";
import { PageHeader } from "@/components/layout/page-header";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { OpinionConsentForm } from "@/components/practice/opinion-consent";
import { buttonClasses } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { getProfile } from "@/lib/features/accounts/queries/own-account";
import { noticeWords } from "@/lib/features/accounts/rules/notices";
import { problemWords } from "@/lib/features/accounts/rules/problems";
import { dayWords } from "@/lib/features/accounts/rules/time-words";
import { getOpinionConsent } from "@/lib/features/practice/queries/second-opinion";

export const metadata: Metadata = { title: "Settings" };

export default async function Page({ searchParams }: PageProps<"/settings">) {
  const person = await personOrSignIn("/settings");
  const { form, problem, wait, done } = await searchParams;
  const [profile, consent] = await Promise.all([getProfile(person), getOpinionConsent(person)]);
  const problemOf = (name: string) => (form === name ? problemWords(problem, wait) : undefined);
  const doneNotice = noticeWords(done);
  return (
    <AppShell person={person} current={null}>
      <PageHeader title="Settings" lead={`Your account since ${dayWords(profile.createdAt)}.`} />
      <SettingsNav current="account" />
      {doneNotice && (
        <Notice tone="good" className="mt-8">
          {doneNotice}
        </Notice>
      )}
      {typeof form === "string" && problem !== undefined && (
        // Without scripts a refusal draws the page from its top, and the form may be far down.
        <Notice tone="danger" role="note" className="mt-8">
          That was not accepted.{" "}
          <a href={`#${encodeURIComponent(form)}`} className="text-link">
            See why, at the form
          </a>
        </Notice>
      )}
      <SettingsSection id="name" title="Name" text="Stands in the header of your pages.">
        <NameForm name={profile.name} problem={problemOf("name")} />
      </SettingsSection>
      <SettingsSection
        id="email"
        title="E-mail address"
        text={
          <>
            You sign in with <strong className="text-ink wrap-anywhere">{profile.email}</strong>.
          </>
        }
      >
        <EmailForm problem={problemOf("email")} />
      </SettingsSection>
      <SettingsSection
        id="password"
        title="Password"
        text="A new one signs out every other browser. This one stays signed in."
      >
        <PasswordForm problem={problemOf("password")} />
      </SettingsSection>
      <SettingsSection id="theme" title="Theme" text="Kept in this browser.">
        <div className="hidden max-w-xs rounded-card border border-line p-1 scripted:block">
          <ThemeSwitch />
        </div>
        <p className="scripted:hidden">Without scripts the pages follow your system.</p>
      </SettingsSection>
      {consent && (
        <SettingsSection
          id="second-opinion"
          title="Second opinion"
          text="Remarks of a language model on an answer that you have handed in."
        >
          <OpinionConsentForm consent={consent} />
        </SettingsSection>
      )}
      <SettingsSection
        id="data"
        title="Your data"
        text="Your answers with every draft and revision, what they answered, your own questions, your ratings, your board and your sessions, in one JSON file."
      >
        {/* A plain link: the browser's own download, with its own progress. */}
        <a href="/api/v1/account/export" download className={buttonClasses("secondary")}>
          Download everything
        </a>
      </SettingsSection>
      <SettingsSection
        id="erase"
        title="Erase the account"
        text={
          <>
            <p>
              Erases everything that you wrote, at once and for good. Nobody can bring it back, an
              administrator neither.
            </p>
            <p className="mt-3">
              <Link href="#data" className="text-link">
                Download everything
              </Link>{" "}
              first if you may want it again.
            </p>
          </>
        }
      >
        <EraseForm accountId={person.accountId} problem={problemOf("erase")} />
      </SettingsSection>
    </AppShell>
  );
}
