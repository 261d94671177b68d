import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { listQuestionSlugs } from "@/lib/features/catalog/queries/questions";
import { listRoleSlugs } from "@/lib/features/catalog/queries/roles";
import { ownOrigin } from "@/lib/transport/origin";

/** Made for each request: the addresses in it are absolute, and only the request knows the host where PUBLIC_URL is not set. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = ownOrigin(new Request("http://localhost", { headers: await headers() }));
  const [roles, questions] = await Promise.all([listRoleSlugs(), listQuestionSlugs()]);
  return [
    "",
    "/roles",
    "/ladder",
    "/questions",
    ...roles.flatMap((role) => [`/roles/${role}`, `/roles/${role}/questions`]),
    ...questions.map((slug) => `/questions/${slug}`),
  ].map((path) => ({ url: origin + path }));
}
