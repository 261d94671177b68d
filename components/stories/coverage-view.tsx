import Link from "next/link";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import { TabLinks } from "@/components/ui/tab-links";
import type { Named } from "@/lib/features/catalog/types/basics";
import { coveragePath, NEW_STORY } from "@/lib/features/stories/rules/story-paths";
import type { Coverage } from "@/lib/features/stories/types";
import { BankRules } from "./bank-rules";
import { CoverageByCompetency, CoverageTable } from "./coverage-table";
import { StoriesTabs } from "./stories-tabs";

/** Stories against what one role requires. */
export function CoverageView({ coverage, roles }: { coverage: Coverage; roles: readonly Named[] }) {
  const { role, rows, warnings } = coverage;
  const unmet = warnings.filter(({ isMet }) => !isMet).length;
  return (
    <>
      <PageHeader
        eyebrow="Story bank"
        title={role.name}
        lead={
          rows.length === 0
            ? "What the role requires, and no story to show it yet."
            : unmet === 0
              ? "Your stories cover what the role requires, by every rule below."
              : `By ${unmet} of ${warnings.length} rules something is missing; each says what to do next.`
        }
        actions={rows.length > 0 && <PrintButton>Print</PrintButton>}
        className="pb-6 sm:pb-8 print:pt-0 print:pb-4"
      />
      <StoriesTabs current="coverage" />
      <div className="mt-6 print:hidden">
        <TabLinks
          label="Roles"
          links={roles.map(({ slug, name }) => ({
            href: coveragePath(slug),
            label: name,
            isCurrent: slug === role.slug,
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <div className="mt-8">
          <EmptyState
            title="Nothing to cover it with yet"
            text={`The ${role.name} matrix asks for ${coverage.columns.map(({ name }) => name).join(", ")}. Each story covers the competencies that it is tagged with.`}
            action={<ButtonLink href={NEW_STORY}>Write a story</ButtonLink>}
          />
        </div>
      ) : (
        <div className="mt-8 grid gap-14">
          <section aria-labelledby="matrix">
            <h2 id="matrix" className="mb-4 text-2xl">
              Stories and competencies
            </h2>
            <CoverageTable coverage={coverage} />
            <CoverageByCompetency coverage={coverage} />
          </section>
          <BankRules coverage={coverage} />
          <p className="measure text-sm text-muted">
            A story counts for every role whose matrix has one of its competencies. The figures are
            rules of thumb of interview coaching; nothing is scored by them.{" "}
            <Link href={`/roles/${role.slug}`} className="text-link">
              What the {role.name} matrix rests on
            </Link>
          </p>
        </div>
      )}
    </>
  );
}
