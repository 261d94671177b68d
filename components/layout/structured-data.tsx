import { dataBlock } from "@/lib/shared/data-block";

/** A thing in the vocabulary of schema.org; what is undefined is left out. */
export interface Thing {
  "@type": string | string[];
  [property: string]: unknown;
}

/** What a page is about, for machines that read it. One to a page. */
export function StructuredData({ thing }: { thing: Thing }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React escapes the text of a script as HTML, which JSON in a script is not; dataBlock lets nothing break out.
      dangerouslySetInnerHTML={{
        __html: dataBlock({ "@context": "https://schema.org", ...thing }),
      }}
    />
  );
}
