import { PageHeader } from "@/components/layout/page-header";
import { buttonClasses } from "@/components/ui/button";
import type { RoleGuide } from "@/lib/features/catalog/types/roles";
import { bankAddress } from "./bank-address";
import { RoleProfile } from "./role-profile";
import { countOf, sentenceCase } from "./words";

/** The four roles in ladder order: what each is, what it requires, and how much there is to practise. */
export function RoleLadder({ roles }: { roles: RoleGuide[] }) {
  return (
    <div className="page-width">
      <PageHeader
        title="Roles and questions"
        lead="Four roles that lead from one to the next. Each has a guide with its competency matrix, interview rounds and pay, and a bank of the questions that its interviews ask."
        actions={
          <a href="/ladder" className={buttonClasses("secondary")}>
            Compare the roles
          </a>
        }
      />
      <ol>
        {roles.map((role) => (
          <li
            key={role.slug}
            className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-6 border-t border-line-strong py-10 md:grid-cols-[minmax(0,1fr)_21rem]"
          >
            <div className="flex gap-5">
              <span
                aria-hidden="true"
                className="hidden w-8 shrink-0 text-3xl leading-none font-bold tracking-tight text-faint tabular-nums sm:block"
              >
                {role.ladder}
              </span>
              <div>
                <h2 className="text-2xl leading-none sm:text-3xl sm:leading-none">
                  <a href={`/roles/${role.slug}`} className="hover:text-accent">
                    {role.name}
                  </a>
                </h2>
                <p className="mt-3 text-lg leading-snug">{role.tagline}</p>
                <p className="mt-3 text-muted">
                  {sentenceCase(countOf(role.competencies.length, "competency", "competencies"))},{" "}
                  {countOf(role.rounds.length, "interview round")},{" "}
                  {countOf(role.questionCount, "question")}.
                </p>
                <p className="mt-5 flex flex-wrap gap-3">
                  <a href={`/roles/${role.slug}`} className={buttonClasses("secondary", "sm")}>
                    Guide<span className="sr-only"> to the {role.name}</span>
                  </a>
                  <a href={bankAddress(role.slug)} className={buttonClasses("secondary", "sm")}>
                    Questions<span className="sr-only"> for the {role.name}</span>
                  </a>
                </p>
              </div>
            </div>
            <div>
              <h3 className="mb-3 text-sm tracking-normal text-muted">Required levels</h3>
              <RoleProfile competencies={role.competencies} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
