export interface ContentsEntry {
  id: string;
  title: string;
}

/** The contents of a guide: beside it on a wide screen, folded above it on a narrow one. */
export function GuideContents({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <nav
      aria-label="On this page"
      className="lg:sticky lg:top-8 lg:max-h-[calc(100dvh-4rem)] lg:self-start lg:overflow-y-auto"
    >
      <details className="contents-fold rounded-card border border-line bg-surface px-4 lg:border-0 lg:bg-transparent lg:px-0 lg:[&::details-content]:block lg:[&::details-content]:[block-size:auto] lg:[&::details-content]:[content-visibility:visible]">
        <summary className="flex min-h-11 items-center py-2 text-sm font-semibold text-muted lg:pointer-events-none lg:min-h-0 lg:list-none lg:py-0 lg:[&::-webkit-details-marker]:hidden">
          On this page
        </summary>
        <ul className="pb-3 text-sm lg:mt-3 lg:border-l lg:border-line lg:pb-0 [&_a]:flex [&_a]:min-h-9 [&_a]:items-center [&_a]:rounded-control [&_a]:py-1 [&_a]:hover:text-accent lg:[&_a]:min-h-8 lg:[&_a]:pl-4">
          {entries.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
