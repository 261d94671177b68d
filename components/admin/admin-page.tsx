import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { PageHeader } from "@/components/layout/page-header";
import { TabLinks } from "@/components/ui/tab-links";

export type AdminPlace = "people" | "catalog" | "mail" | "reports";

const PLACES: readonly { place: AdminPlace; href: string; label: string }[] = [
  { place: "people", href: "/admin", label: "People" },
  { place: "catalog", href: "/admin/catalog", label: "Catalog" },
  { place: "mail", href: "/admin/outbox", label: "Mail" },
  { place: "reports", href: "/admin/reports", label: "Reports" },
];

/** What stands around the administrator's pages. */
export function AdminPage({
  person,
  place,
  title,
  lead,
  children,
}: {
  person: { name: string; isAdministrator: boolean };
  place: AdminPlace;
  title: string;
  lead: ReactNode;
  children: ReactNode;
}) {
  return (
    <AppShell person={person} current={null}>
      <PageHeader eyebrow="Administration" title={title} lead={lead} />
      <TabLinks
        label="Administration"
        links={PLACES.map(({ place: own, href, label }) => ({
          href,
          label,
          isCurrent: own === place,
        }))}
      />
      <div className="mt-8 grid gap-8">{children}</div>
    </AppShell>
  );
}
