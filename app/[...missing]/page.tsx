import { notFound } from "next/navigation";

/**
 * Every address that no other route takes. Rendered for each request, so that the answer carries the request's own
 * script policy: the prerendered not-found page has one of its own, and a browser applies both.
 */
export const dynamic = "force-dynamic";

export default function MissingPage() {
  notFound();
}
