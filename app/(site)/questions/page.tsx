import type { Metadata } from "next";
import { CatalogSearchPage } from "@/components/catalog/catalog-search-page";
import { describeSearch } from "@/components/catalog/structured-data";
import { StructuredData } from "@/components/layout/structured-data";
import { searchCatalog } from "@/lib/features/catalog/queries/catalog-search";

export const dynamic = "force-static";

const TITLE = "Interview questions for technology leaders";
const DESCRIPTION =
  "Search the question banks of IT Manager, IT Operations Manager, IT Director and CTO interviews together, by role, category, competency and difficulty.";

export const metadata: Metadata = {
  title: TITLE,
  description: DESCRIPTION,
  alternates: { canonical: "/questions" },
  openGraph: { title: TITLE, description: DESCRIPTION, type: "website", siteName: "Starboard" },
};

export default async function QuestionsPage() {
  const found = await searchCatalog();
  return (
    <>
      <StructuredData thing={describeSearch(found)} />
      <CatalogSearchPage found={found} />
    </>
  );
}
