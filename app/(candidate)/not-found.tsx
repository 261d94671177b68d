import type { Metadata } from "next";
import { NotFoundMessage } from "@/components/layout/not-found-message";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

/** Stands inside the shell of signed-in pages, which has the page's one main part already. */
export default function CandidateNotFound() {
  return (
    <NotFoundMessage>
      <ButtonLink href="/today">Today</ButtonLink>
      <ButtonLink href="/roles" variant="secondary">
        Roles and questions
      </ButtonLink>
    </NotFoundMessage>
  );
}
