import type { Metadata } from "next";
import { NotFoundMessage } from "@/components/layout/not-found-message";
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
      <NotFoundMessage>
        <ButtonLink href="/roles">Roles and questions</ButtonLink>
        <ButtonLink href="/today" variant="secondary" className="not-signed-in:hidden">
          Today
        </ButtonLink>
        <ButtonLink href="/" variant="secondary" className="signed-in:hidden">
          Start page
        </ButtonLink>
      </NotFoundMessage>
    </main>
  );
}
