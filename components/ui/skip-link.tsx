/** The first thing that the Tab key reaches: goes past the navigation to `<main id="main">`. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only rounded-control bg-ink px-4 py-3 font-semibold text-page focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
    >
      Skip to the content
    </a>
  );
}
