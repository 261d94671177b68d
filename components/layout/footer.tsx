import Link from "next/link";
import { Wordmark } from "./wordmark";

/** The foot of public pages. The same for everyone, as the header is. */
export function Footer() {
  return (
    <footer data-no-print="" className="mt-24 border-t border-line">
      <div className="page-width flex flex-wrap items-start justify-between gap-x-12 gap-y-8 py-12">
        <div className="grid max-w-md gap-3">
          <Wordmark />
          <p className="text-sm text-muted">
            Interview preparation for technology leaders. Every question, level and figure names the
            article and the section that it comes from.
          </p>
        </div>
        <nav
          aria-label="Footer"
          className="flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem] font-medium"
        >
          <Link href="/roles" className={FOOT_LINK}>
            Roles and questions
          </Link>
          <Link href="/ladder" className={FOOT_LINK}>
            The ladder
          </Link>
          <Link href="/sign-in" className={`${FOOT_LINK} signed-in:hidden`}>
            Sign in
          </Link>
          <Link href="/sign-up" className={`${FOOT_LINK} signed-in:hidden`}>
            Create an account
          </Link>
          <Link href="/settings" className={`${FOOT_LINK} not-signed-in:hidden`}>
            Settings
          </Link>
        </nav>
      </div>
    </footer>
  );
}

const FOOT_LINK =
  "inline-flex min-h-8 items-center hover:text-accent hover:underline underline-offset-4";
