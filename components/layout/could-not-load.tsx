import type { ReactNode } from "react";

/** The words of a page that could not be made just now. */
export function CouldNotLoad({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <>
      <div role="alert" className="mt-20 max-w-3xl sm:mt-32">
        <h1 className="text-4xl font-bold tracking-[-0.03em] sm:text-5xl">
          This page could not be loaded just now.
        </h1>
        <p className="measure mt-4 text-lg text-muted">{text}</p>
      </div>
      <div className="mt-8">{children}</div>
    </>
  );
}
