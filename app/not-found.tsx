import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { SiteShell } from "@/components/layout/site-shell";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <SiteShell>
      <div className="page-width">
        <PageHeader
          eyebrow="404"
          title="There is nothing at this address."
          lead="It may have been mistyped, or what was here was deleted or belongs to somebody else. Nothing of yours is lost by coming here."
        />
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/roles">Roles and questions</ButtonLink>
          <ButtonLink href="/today" variant="secondary" className="not-signed-in:hidden">
            Today
          </ButtonLink>
          <ButtonLink href="/" variant="secondary" className="signed-in:hidden">
            Start page
          </ButtonLink>
        </div>
      </div>
    </SiteShell>
  );
}
