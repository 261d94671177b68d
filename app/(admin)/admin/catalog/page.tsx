import type { Metadata } from "next";
import { administratorOrNotFound } from "@/app/person";
import { AdminPage } from "@/components/admin/admin-page";
import { CatalogSummary, CatalogTable } from "@/components/admin/catalog-table";
import { getCatalogOverview } from "@/lib/features/accounts/queries/catalog-overview";

export const metadata: Metadata = { title: "Catalog" };

export default async function Page() {
  const person = await administratorOrNotFound("/admin/catalog");
  const overview = await getCatalogOverview(person);
  return (
    <AdminPage
      person={person}
      place="catalog"
      title="Catalog"
      lead="The roles and their question banks, as the last start loaded them."
    >
      <CatalogTable overview={overview} />
      <CatalogSummary overview={overview} />
    </AdminPage>
  );
}
