import type { Metadata } from "next";
import { Wordmark } from "@/components/layout/wordmark";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

/** Without the shell of other pages: Next sends this one along with every page, and the shell would come thrice. */
export default function NotFound() {
  return (
    <main id="main" className="page-width pt-5 pb-16">
      <a href="/" aria-label="Starboard, start page" className="inline-flex min-h-10 items-center">
        <Wordmark />
      </a>
      <div className="mt-20 max-w-3xl sm:mt-32">
        <p className="eyebrow mb-3">404</p>
        <h1 className="text-4xl font-bold tracking-[-0.03em] sm:text-5xl">
          There is nothing at this address.
        </h1>
        <p className="measure mt-4 text-lg text-muted">
          It may have been mistyped, or what was here was deleted or belongs to somebody else.
          Nothing of yours is lost by coming here.
        </p>
      </div>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href="/roles">Roles and questions</ButtonLink>
        <ButtonLink href="/today" variant="secondary" className="not-signed-in:hidden">
          Today
        </ButtonLink>
        <ButtonLink href="/" variant="secondary" className="signed-in:hidden">
          Start page
        </ButtonLink>
      </div>
    </main>
  );
}
