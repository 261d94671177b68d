import type { Metadata } from "next";
import { NotFoundMessage } from "@/components/layout/not-found-message";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

/** Stands inside the shell of signed-in pages, which has the page's one main part already. */
export default function CoachNotFound() {
  return (
    <NotFoundMessage>
      <ButtonLink href="/coach">Coaching</ButtonLink>
      <ButtonLink href="/coach/candidates" variant="secondary">
        Candidates
      </ButtonLink>
    </NotFoundMessage>
  );
}
