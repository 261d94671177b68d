import Link from "next/link";
import { Wordmark } from "./wordmark";

export function Footer() {
  return (
    <footer data-no-print="" className="mt-24 border-t border-line">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-8 gap-y-4 py-10">
        <Wordmark className="text-base" />
        <p className="measure order-last w-full text-sm text-muted sm:order-none sm:w-auto">
          Every question, level and figure names the article and the section that it comes from.
        </p>
        <Link href="/roles" className="text-link inline-flex min-h-8 items-center text-sm">
          Roles and questions
        </Link>
      </div>
    </footer>
  );
}
