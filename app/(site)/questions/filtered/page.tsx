import type { Metadata } from "next";
import { viewer } from "@/app/viewer";
import { CatalogSearchPage } from "@/components/catalog/catalog-search-page";
import { searchCatalog } from "@/lib/features/catalog/queries/catalog-search";
import { parseCatalogFilter } from "@/lib/features/catalog/schema/bank-filter";

/** The search across banks under a filter. Its address is /questions with a query: proxy.ts leads here, and away from here. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Interview questions, filtered",
  alternates: { canonical: "/questions" },
  robots: { index: false, follow: true },
};

export default async function FilteredQuestionsPage({
  searchParams,
}: PageProps<"/questions/filtered">) {
  const who = await viewer();
  const filter = parseCatalogFilter(await searchParams, who !== undefined);
  return <CatalogSearchPage found={await searchCatalog(filter, who)} filter={filter} />;
}
