import { PageHeader } from "@/components/layout/page-header";
import { stepsBetween } from "@/lib/features/catalog/rules/compare-roles";
import type { RoleGuide } from "@/lib/features/catalog/types/roles";
import { comparePay } from "./compare-pay";
import { FactList } from "./fact-list";
import { GuideSection } from "./guide-section";
import { ladderSources, mainResponsibilities, yearsOfExperience } from "./ladder-facts";
import { LadderMatrix } from "./ladder-matrix";
import { LadderPay } from "./ladder-pay";
import { LadderStep, stepId } from "./ladder-step";
import { SourceList } from "./source-list";
import { numberSources, type SourceNotes } from "./source-notes";
import "./guide.css";
import "./ladder.css";

/** The roles beside each other: what each matrix requires, what a step up changes, and what the posts ask and pay. */
export function LadderPage({ roles }: { roles: RoleGuide[] }) {
  const steps = stepsBetween(roles);
  const comparisons = comparePay(roles);
  const notes = numberSources(ladderSources(roles, comparisons));
  const contents = [
    { id: "matrices", title: "The matrices" },
    ...steps.map(({ to }) => ({ id: stepId(to), title: `Up to ${to.name}` })),
    { id: "responsibilities", title: "Responsibilities" },
    { id: "experience", title: "Experience" },
    { id: "pay", title: "Pay" },
    { id: "sources", title: "Sources" },
  ];
  return (
    <article className="guide page-width">
      <PageHeader
        title="The ladder"
        lead="The four roles side by side: what each matrix requires, what changes with each step up, and what the posts ask for and pay."
      />
      <nav aria-label="On this page" className="ladder-contents">
        {contents.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <div>
        <GuideSection
          id="matrices"
          title="Four matrices, one map"
          lead="Areas of different matrices that are the same competency stand in one row, under our name for it. A level is relative to its role, so a lower number further up is not an easier one. The steps below say what the levels mean in either role."
        >
          <LadderMatrix roles={roles} notes={notes} />
        </GuideSection>
        {steps.map((step) => (
          <LadderStep key={step.to.slug} step={step} notes={notes} />
        ))}
        <GuideSection
          id="responsibilities"
          title="Responsibilities, in brief"
          lead="The first that each guide names. The guides have the rest."
        >
          <FactsOfRoles
            roles={roles}
            notes={notes}
            factsOf={mainResponsibilities}
            more="responsibilities"
          />
        </GuideSection>
        <GuideSection
          id="experience"
          title="Experience"
          lead="What the articles say in years. They do not always agree."
        >
          <FactsOfRoles roles={roles} notes={notes} factsOf={yearsOfExperience} more="career" />
        </GuideSection>
        <GuideSection
          id="pay"
          title="Pay"
          lead="Where more than one article has figures for a place in the same currency and period. Nothing is converted, figures that disagree all stand, and a plus means that no upper end is given. Bonuses on their own are left to the guides."
        >
          <LadderPay comparisons={comparisons} notes={notes} />
        </GuideSection>
        <GuideSection id="sources" title="Sources">
          <SourceList notes={notes} />
        </GuideSection>
      </div>
    </article>
  );
}

/** Some facts of each role's guide in a column, with the way to all of them. */
function FactsOfRoles({
  roles,
  notes,
  factsOf,
  more,
}: {
  roles: RoleGuide[];
  notes: SourceNotes;
  factsOf: (role: RoleGuide) => RoleGuide["guide"]["careerPath"];
  /** The part of the guide that has the rest. */
  more: "responsibilities" | "career";
}) {
  return (
    <div className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
      {roles.map((role) => {
        const facts = factsOf(role);
        return (
          <section key={role.slug} className="text-sm">
            <h3 className="mb-4 border-t-2 border-ink pt-3 text-lg">{role.name}</h3>
            {facts.length > 0 ? (
              <FactList facts={facts} notes={notes} />
            ) : (
              <p className="text-muted">Its article names no number of years.</p>
            )}
            <a
              data-no-print=""
              href={`/roles/${role.slug}#${more}`}
              className="text-link mt-4 inline-flex min-h-8 items-center"
            >
              {more === "career" ? "Career path" : "All responsibilities"}
              <span className="sr-only"> of the {role.name}</span>
            </a>
          </section>
        );
      })}
    </div>
  );
}
