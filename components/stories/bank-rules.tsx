import Link from "next/link";
import { bankAddress } from "@/components/catalog/bank-address";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { editStoryPath, NEW_STORY } from "@/lib/features/stories/rules/story-paths";
import type { Coverage, NextStep, Warning } from "@/lib/features/stories/types";

/** Where the bank stands by each rule: what is counted, the figure, and the next step. */
export function BankRules({ coverage: { role, warnings } }: { coverage: Coverage }) {
  return (
    <section aria-labelledby="rules">
      <h2 id="rules" className="text-2xl">
        How the bank stands
      </h2>
      <ul className="mt-4 border-t border-line">
        {warnings.map((warning) => (
          <li key={warning.rule} className="flex gap-3 border-b border-line py-4">
            <Mark isMet={warning.isMet} />
            <div className="min-w-0">
              <p>
                <span className="sr-only">{warning.isMet ? "Met: " : "Not met: "}</span>
                {warning.counted}. <span className="font-semibold">Now: {warning.figure}.</span>
              </p>
              <NextSteps role={role.slug} next={warning.next} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mark({ isMet }: Pick<Warning, "isMet">) {
  return (
    <Icon
      name={isMet ? "check" : "alert"}
      className={classes("mt-0.5", isMet ? "text-good" : "text-warn")}
    />
  );
}

function NextSteps({ role, next }: { role: RoleSlug; next: readonly NextStep[] }) {
  if (next.length === 0) return null;
  return (
    <ul className="mt-1" data-no-print="">
      {next.map((step) => (
        <li key={step.words}>
          <Link
            href={addressOf(step, role)}
            className="text-link inline-flex min-h-8 items-center wrap-anywhere"
          >
            {step.words}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function addressOf(step: NextStep, role: RoleSlug): string {
  if (step.to === "write") return NEW_STORY;
  if (step.to === "story") return editStoryPath(step.id);
  return bankAddress(role, { competency: step.competency });
}
