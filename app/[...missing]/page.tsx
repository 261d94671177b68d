import { notFound } from "next/navigation";

/**
 * Every address that no other route takes; it has no page to show for any of them. That leads Next on to the prerendered
 * not-found page, whole and with its own script policy. Were this page rendered for each request, the answer would be
 * an empty document that needs a script to say that there is nothing.
 */
export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [];
}

export default function MissingPage() {
  notFound();
}
