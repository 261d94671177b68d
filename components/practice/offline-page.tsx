"use client";

import { useEffect, useState } from "react";
import { ReloadWhenBack } from "@/components/layout/reload-when-back";
import { Wordmark } from "@/components/layout/wordmark";
import { buttonClasses } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SkipLink } from "@/components/ui/skip-link";
import { findLastDeviceStore } from "@/lib/device/store";
import { type KeptPage, listKeptPages, readKeptPage } from "./kept-pages";
import { PracticePage } from "./practice-page";

type View =
  | { kind: "opening" }
  | { kind: "question"; page: KeptPage }
  | { kind: "list"; pages: KeptPage[]; isQuestion: boolean };

/** What there is to do without a connection: the question that was asked for, or those that are on this device. */
export function OfflinePage() {
  const [view, setView] = useState<View>({ kind: "opening" });
  useEffect(() => {
    let isGone = false;
    const show = (next: View) => !isGone && setView(next);
    open().then(show, () => show({ kind: "list", pages: [], isQuestion: false }));
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <>
      <header data-no-print="" className="border-b border-line">
        <SkipLink />
        <div className="page-width flex min-h-16 items-center justify-between gap-6">
          {/* An ordinary link: what the router would fetch is not to be had. */}
          <a
            href="/today"
            className="inline-flex min-h-10 items-center rounded-control"
            aria-label="Starboard, to Today"
          >
            <Wordmark />
          </a>
          <span className="rounded-control border border-line px-3 py-1 text-sm text-muted">
            Offline
          </span>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="page-width pb-20">
        {view.kind === "opening" && <Opening />}
        {view.kind === "question" && (
          <>
            <BackOnline />
            <PracticePage {...view.page} start={undefined} />
          </>
        )}
        {view.kind === "list" && <KeptList pages={view.pages} isQuestion={view.isQuestion} />}
      </main>
    </>
  );
}

async function open(): Promise<View> {
  const [, slug] = window.location.pathname.match(/^\/practice\/([^/]+)$/) ?? [];
  const store = await findLastDeviceStore();
  const page = store && slug ? await readKeptPage(store, decodeURIComponent(slug)) : null;
  if (page) return { kind: "question", page };
  return {
    kind: "list",
    pages: store ? await listKeptPages(store) : [],
    isQuestion: slug !== undefined,
  };
}

function Opening() {
  return (
    <div className="pt-12 sm:pt-16">
      <h1 className="text-3xl">Offline</h1>
      <p className="mt-4 text-muted">Opening what is kept on this device…</p>
      <noscript>
        <p className="mt-4">
          What is kept on this device can be opened by JavaScript alone. Load this page again when
          you are connected.
        </p>
      </noscript>
    </div>
  );
}

function KeptList({ pages, isQuestion }: { pages: KeptPage[]; isQuestion: boolean }) {
  return (
    <div className="pt-12 sm:pt-16">
      <ReloadWhenBack />
      <h1 className="text-3xl">You are offline</h1>
      <p className="measure mt-4 text-lg text-muted">
        {isQuestion
          ? "This question has not been opened on this device before, so it cannot be practised without a connection."
          : "This page needs a connection."}{" "}
        It loads by itself as soon as there is one.
      </p>
      {pages.length > 0 && (
        <section aria-labelledby="kept" className="mt-10 max-w-3xl">
          <h2 id="kept" className="text-xl">
            You can practise {pages.length === 1 ? "this question" : "these questions"} now
          </h2>
          <p className="mt-2 text-muted">
            What you write is kept on this device and saved when you are connected again.
          </p>
          <ul className="mt-4 [&>li]:border-t [&>li]:border-line">
            {pages.map(({ question }) => (
              <li key={question.slug}>
                <a
                  href={`/practice/${question.slug}`}
                  className="block py-4 font-medium hover:underline"
                >
                  {question.prompt}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-8">
        {/* biome-ignore lint/a11y/useValidAnchor: empty means this very address, whatever page was asked for. */}
        <a href="" className={buttonClasses(pages.length > 0 ? "secondary" : "primary")}>
          Try again
        </a>
      </p>
    </div>
  );
}

/** Never by itself while somebody may be typing. */
function BackOnline() {
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    const onOnline = () => setBack(true);
    const onOffline = () => setBack(false);
    addEventListener("online", onOnline);
    addEventListener("offline", onOffline);
    return () => {
      removeEventListener("online", onOnline);
      removeEventListener("offline", onOffline);
    };
  }, []);
  return (
    <Notice role="status" className="mt-6 max-w-2xl">
      {isBack ? (
        <>
          <p>You are connected again, and what you wrote is being saved.</p>
          <p className="mt-3">
            {/* biome-ignore lint/a11y/useValidAnchor: empty means this very address. */}
            <a href="" className={buttonClasses("secondary", "sm")}>
              Load the whole page
            </a>
          </p>
        </>
      ) : (
        <p>
          You are offline. Go on writing: it is kept on this device, and saved when you are
          connected again.
        </p>
      )}
    </Notice>
  );
}
