import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { ownOrigin } from "@/lib/transport/origin";

/** The public pages may be read by anyone. Filtered banks and sheets are the same questions again, and what is private is no page to find. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const origin = ownOrigin(new Request("http://localhost", { headers: await headers() }));
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        "/roles/*/questions?",
        "/questions?",
        "/roles/*/questions/sheet",
        "/offline",
        "/today",
        "/practice/",
        "/own-questions",
        "/drill",
        "/answers",
        "/board",
        "/settings",
        "/admin",
      ],
    },
    sitemap: `${origin}/sitemap.xml`,
  };
}
