import type { Metadata } from "next";
import { EntryPage } from "@/components/accounts/entry-page";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Account erased", robots: { index: false } };

// Drawn for each request, so that it carries a nonce: it is one of the private pages.
export const dynamic = "force-dynamic";

export default function Page() {
  return (
    <EntryPage
      title="Your account is erased"
      lead="Everything that you wrote went with it, and so did every session. Thank you for practising here."
    >
      <div>
        <ButtonLink href="/" variant="secondary">
          Start page
        </ButtonLink>
      </div>
    </EntryPage>
  );
}
