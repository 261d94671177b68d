import { Disclosure } from "@/components/ui/disclosure";
import { levelText } from "@/components/ui/level-meter";
import type { CarriedOver, Step } from "@/lib/features/catalog/rules/compare-roles";
import type { CompetencyView, RoleGuide } from "@/lib/features/catalog/types/roles";
import { GuideSection } from "./guide-section";
import { changeInWords, stepInWords } from "./ladder-words";
import { LevelLine } from "./level-line";
import { SourceMark } from "./source-mark";
import type { SourceNotes } from "./source-notes";

type RoleStep = Step<RoleGuide>;

/** The anchor of the step that leads up to a role. */
export function stepId({ slug }: Pick<RoleGuide, "slug">): string {
  return `to-${slug}`;
}

/** What changes from one role to the next: levels side by side, and behind each what the level means in either role. */
export function LadderStep({ step, notes }: { step: RoleStep; notes: SourceNotes }) {
  const { from, to, carriedOver, added, left } = step;
  return (
    <GuideSection
      id={stepId(to)}
      title={`From ${from.name} to ${to.name}`}
      lead={
        <>
          {stepInWords(step)}
          <SourceMark source={from.matrixSource} notes={notes} />
          <SourceMark source={to.matrixSource} notes={notes} />
        </>
      }
    >
      <div className="ladder-step">
        <p aria-hidden="true">
          <span>Competency</span>
          <span>{from.name}</span>
          <span>{to.name}</span>
          <span>Required level</span>
        </p>
        {carriedOver.map((carried) => (
          <Carried key={carried.shared.slug} step={step} carried={carried} notes={notes} />
        ))}
        {added.map(({ area, heldBy }) => (
          <Disclosure
            key={area.slug}
            summary={
              <span>
                <b>{area.shared.name}</b>
                <span>
                  <small>{from.name} </small>
                  <i>{heldBy ? `Not here, but in the ${heldBy.name}’s matrix` : "Not an area"}</i>
                </span>
                <Levels role={to} areas={[area]} />
                <em data-more="">{heldBy ? "Comes back" : "New on the ladder"}</em>
              </span>
            }
          >
            <div>
              <p>{area.description}</p>
              <div>
                <Meaning role={to} area={area} notes={notes} />
              </div>
            </div>
          </Disclosure>
        ))}
      </div>
      {left.length > 0 && (
        <p className="measure mt-5 text-sm text-muted">
          <strong className="text-ink">
            Not an area of the {to.name}’s matrix: {left.map(({ name }) => name).join(", ")}.
          </strong>{" "}
          That the matrix does not list them does not say that nobody will ask.
        </p>
      )}
    </GuideSection>
  );
}

function Carried({
  step: { from, to },
  carried,
  notes,
}: {
  step: RoleStep;
  carried: CarriedOver;
  notes: SourceNotes;
}) {
  return (
    <Disclosure
      summary={
        <span>
          <b>{carried.shared.name}</b>
          <Levels role={from} areas={carried.from} />
          <Levels role={to} areas={carried.to} />
          <em data-more={carried.change > 0 ? "" : undefined}>{changeInWords(carried.change)}</em>
        </span>
      }
    >
      <div>
        {[from, to].map((role, index) => (
          <div key={role.slug}>
            {(index === 0 ? carried.from : carried.to).map((area) => (
              <Meaning key={area.slug} role={role} area={area} notes={notes} />
            ))}
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

function Levels({ role, areas }: { role: RoleGuide; areas: CompetencyView[] }) {
  return (
    <span>
      <small>{role.name} </small>
      {areas.map(({ slug, requiredLevel }) => (
        <LevelLine key={slug} level={requiredLevel} size="sm" />
      ))}
    </span>
  );
}

/** What the required level of an area means in its role. The wording of levels is ours. */
function Meaning({
  role,
  area,
  notes,
}: {
  role: RoleGuide;
  area: CompetencyView;
  notes: SourceNotes;
}) {
  return (
    <>
      <h3>
        {role.name}: <a href={`/roles/${role.slug}#${area.slug}`}>{area.name}</a>
        <SourceMark source={area.source} notes={notes} />
      </h3>
      <p>
        <strong>
          {levelText(area.requiredLevel)}
          <SourceMark source={area.requiredSource} notes={notes} />
        </strong>{" "}
        {area.levels[area.requiredLevel]}
      </p>
    </>
  );
}
