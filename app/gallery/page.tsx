import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppShell } from "@/components/layout/app-shell";
import { EmptyState } from "@/components/layout/empty-state";
import { Footer } from "@/components/layout/footer";
import { PageHeader } from "@/components/layout/page-header";
import { Prose } from "@/components/layout/prose";
import { SiteHeader } from "@/components/layout/site-header";
import { Mark, Wordmark } from "@/components/layout/wordmark";
import { ButtonLink } from "@/components/ui/button";
import { Exhibit } from "./exhibit";
import { GalleryControls } from "./gallery-controls";
import { GalleryForms } from "./gallery-forms";
import { GalleryLevels } from "./gallery-levels";

export const metadata: Metadata = { title: "Gallery", robots: { index: false } };

const COLOURS = [
  "bg-page",
  "bg-surface",
  "bg-sunken",
  "bg-line",
  "bg-line-strong",
  "bg-faint",
  "bg-muted",
  "bg-ink",
  "bg-accent",
  "bg-accent-strong",
  "bg-accent-soft",
  "bg-danger",
  "bg-danger-soft",
  "bg-warn",
  "bg-warn-soft",
  "bg-good",
  "bg-good-soft",
];

/** Every component in all its states, for those who build with them. Not there in production. */
export default function GalleryPage() {
  // biome-ignore lint/style/noProcessEnv: a constant that the build folds in, not configuration
  if (process.env.NODE_ENV === "production") notFound();
  return (
    <AppShell person={{ name: "Thanh Nguyễn Lê", isAdministrator: true }} current="today">
      <PageHeader
        eyebrow="For builders"
        title="Gallery"
        lead="Every component in all its states. This page exists only while developing."
        actions={
          <>
            <ButtonLink href="/roles" variant="secondary">
              Roles and questions
            </ButtonLink>
            <ButtonLink href="/today">Practise</ButtonLink>
          </>
        }
      />
      <div className="grid gap-16">
        <Exhibit title="Colours">
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6">
            {COLOURS.map((name) => (
              <li key={name} className="text-sm text-muted">
                <div className={`mb-1.5 h-14 rounded-card border border-line ${name}`} />
                {name.slice(3)}
              </li>
            ))}
          </ul>
        </Exhibit>
        <Exhibit title="Wordmark">
          <div className="flex flex-wrap items-center gap-8">
            <Mark className="size-24" />
            <Mark className="size-10" />
            <Wordmark />
          </div>
        </Exhibit>
        <GalleryControls />
        <GalleryForms />
        <GalleryLevels />
        <Exhibit title="Empty state">
          <EmptyState
            title="No answers yet"
            text="An answer is one account of something that you did, told for one question. The first takes about ten minutes."
            action={<ButtonLink href="/roles">Choose a question</ButtonLink>}
          />
        </Exhibit>
        <Exhibit title="Prose">
          <Prose>
            <p>
              A strong answer spends at least half of its words on what <strong>you</strong> did,
              and gives a reason for at least one choice. The <a href="/roles">question bank</a>{" "}
              says what is assessed.
            </p>
            <h2>What the panel listens for</h2>
            <p>
              Figures beat adjectives. “Fewer incidents” is weaker than “38 incidents a month, down
              from 61”.
            </p>
            <ul>
              <li>Situation and task: at most 30% of the words</li>
              <li>Action: at least 50%</li>
            </ul>
            <h3>Salaries</h3>
            <ol>
              <li>80–120 triệu ₫ a month, Thành phố Hồ Chí Minh</li>
              <li>70–100 triệu ₫ a month, Đà Nẵng</li>
            </ol>
          </Prose>
        </Exhibit>
        <Exhibit title="Public header and footer">
          <div className="-mx-4 sm:mx-0">
            <SiteHeader />
            <Footer />
          </div>
        </Exhibit>
      </div>
    </AppShell>
  );
}
