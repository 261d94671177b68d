import type { Metadata } from "next";
import { RoleLadder } from "@/components/catalog/role-ladder";
import { describeRoles } from "@/components/catalog/structured-data";
import { StructuredData } from "@/components/layout/structured-data";
import { getRole, listRoleSlugs } from "@/lib/features/catalog/queries/roles";

export const dynamic = "force-static";

const TITLE = "Roles and questions";
const DESCRIPTION =
  "Four technology leadership roles with their competency matrices, interview rounds, pay and question banks: IT Manager, IT Operations Manager, IT Director and CTO.";

export const metadata: Metadata = {
  title: TITLE,
  description: DESCRIPTION,
  alternates: { canonical: "/roles" },
  openGraph: { title: TITLE, description: DESCRIPTION, type: "website", siteName: "Starboard" },
};

export default async function RolesPage() {
  const all = await listRoleSlugs().then((slugs) => Promise.all(slugs.map(getRole)));
  const roles = all.filter((role) => role !== null);
  return (
    <>
      <StructuredData thing={describeRoles(roles)} />
      <RoleLadder roles={roles} />
    </>
  );
}
