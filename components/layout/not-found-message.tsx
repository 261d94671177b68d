import type { ReactNode } from "react";

/** What stands at an address where nothing is, and what can be gone to instead. */
export function NotFoundMessage({ children }: { children: ReactNode }) {
  return (
    <>
      <div className="mt-20 max-w-3xl sm:mt-32">
        <p className="eyebrow mb-3">404</p>
        <h1 className="text-4xl font-bold tracking-[-0.03em] sm:text-5xl">
          There is nothing at this address.
        </h1>
        <p className="measure mt-4 text-lg text-muted">
          It may have been mistyped, or what was here was deleted or belongs to somebody else.
          Nothing of yours is lost by coming here.
        </p>
      </div>
      <div className="mt-8 flex flex-wrap gap-3">{children}</div>
    </>
  );
}
