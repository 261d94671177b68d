import type { Metadata } from "next";
import { LadderPage } from "@/components/catalog/ladder-page";
import { describeLadder } from "@/components/catalog/structured-data";
import { StructuredData } from "@/components/layout/structured-data";
import { getRole, listRoleSlugs } from "@/lib/features/catalog/queries/roles";

export const dynamic = "force-static";

const TITLE = "The ladder: four roles compared";
const DESCRIPTION =
  "IT Manager, IT Operations Manager, IT Director and CTO side by side: required levels, what changes with each step up, responsibilities, experience and pay, each with its source.";

export const metadata: Metadata = {
  title: TITLE,
  description: DESCRIPTION,
  alternates: { canonical: "/ladder" },
  openGraph: { title: TITLE, description: DESCRIPTION, type: "website", siteName: "Starboard" },
};

export default async function LadderRoute() {
  const all = await listRoleSlugs().then((slugs) => Promise.all(slugs.map(getRole)));
  const roles = all.filter((role) => role !== null);
  return (
    <>
      <StructuredData thing={describeLadder(roles)} />
      <LadderPage roles={roles} />
    </>
  );
}
