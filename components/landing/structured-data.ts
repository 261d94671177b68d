import type { Thing } from "@/components/layout/structured-data";

/** The start page in the vocabulary of schema.org: the site, and the application that it is the door of. */
export function describeStarboard(description: string): Thing {
  return {
    "@type": ["WebSite", "WebApplication"],
    name: "Starboard",
    url: "/",
    inLanguage: "en",
    description,
    applicationCategory: "EducationalApplication",
    operatingSystem: "Any with a web browser",
    isAccessibleForFree: true,
  };
}
