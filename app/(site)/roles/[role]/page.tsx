import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoleGuidePage } from "@/components/catalog/role-guide";
import { describeRole } from "@/components/catalog/structured-data";
import { StructuredData } from "@/components/layout/structured-data";
import { getRole, listRoleSlugs } from "@/lib/features/catalog/queries/roles";

export const dynamic = "force-static";
export const dynamicParams = false;

interface Props {
  params: Promise<{ role: string }>;
}

export async function generateStaticParams() {
  return (await listRoleSlugs()).map((role) => ({ role }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = await getRole((await params).role);
  if (!role) return {};
  const title = `${role.name}: interviews, competencies, pay`;
  const canonical = `/roles/${role.slug}`;
  return {
    title,
    description: role.tagline,
    alternates: { canonical },
    openGraph: { title, description: role.tagline, type: "article", siteName: "Starboard" },
  };
}

export default async function RolePage({ params }: Props) {
  const role = await getRole((await params).role);
  if (!role) notFound();
  return (
    <>
      <StructuredData thing={describeRole(role)} />
      <RoleGuidePage role={role} />
    </>
  );
}
