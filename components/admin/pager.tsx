import { ButtonLink } from "@/components/ui/button";

/** Newer and older pages of a list. @param hrefOf the address of a page */
export function Pager({
  page,
  pages,
  hrefOf,
}: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center gap-4">
      {page > 1 && (
        <ButtonLink variant="secondary" size="sm" href={hrefOf(page - 1)} rel="prev">
          Newer
        </ButtonLink>
      )}
      <span className="text-sm text-muted">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <ButtonLink variant="secondary" size="sm" href={hrefOf(page + 1)} rel="next">
          Older
        </ButtonLink>
      )}
    </nav>
  );
}
