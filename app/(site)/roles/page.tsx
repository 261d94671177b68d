import type { Metadata } from "next";
import { RoleLadder } from "@/components/catalog/role-ladder";
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
  const roles = await listRoleSlugs().then((slugs) => Promise.all(slugs.map(getRole)));
  return <RoleLadder roles={roles.filter((role) => role !== null)} />;
}
