import type { RoleGuide } from "@/lib/features/catalog/types/roles";
import { RoleProfile } from "../catalog/role-profile";
import { countOf } from "../catalog/words";

/** Each step of the ladder stands a little higher than the one before; on a narrow screen they follow each other. */
const RISE = ["lg:mt-36", "lg:mt-24", "lg:mt-12", "lg:mt-0"];

/** The four roles in ladder order, each with its required levels as a small drawing. */
export function LadderSteps({ roles }: { roles: RoleGuide[] }) {
  return (
    <section aria-labelledby="ladder" className="page-width py-20 sm:py-28">
      <div className="lg:-mb-32 lg:max-w-[26rem]">
        <h2 id="ladder" className="text-3xl tracking-[-0.03em] sm:text-5xl">
          Four roles, one ladder
        </h2>
        <p className="mt-5 text-lg text-muted">
          Each role has its own matrix, its own rounds and its own bank. The same area asks more of
          you a rung higher up.
        </p>
        <p className="mt-4">
          <a href="/ladder" className="text-link inline-flex min-h-8 items-center">
            Compare the four roles
          </a>
        </p>
      </div>
      <ol className="mt-12 grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
        {roles.map((role, index) => (
          <li key={role.slug} className={`border-t-2 border-ink pt-4 ${RISE[index] ?? ""}`}>
            <h3 className="text-xl">
              <a href={`/roles/${role.slug}`} className="hover:text-accent">
                {role.name}
              </a>
            </h3>
            <p className="mt-2 text-sm text-muted">{role.tagline}</p>
            <div className="mt-5">
              <RoleProfile competencies={role.competencies} />
            </div>
            <p className="mt-5 flex gap-4 text-sm">
              <a
                href={`/roles/${role.slug}`}
                className="text-link inline-flex min-h-8 items-center"
              >
                Guide<span className="sr-only"> to the {role.name}</span>
              </a>
              <a
                href={`/roles/${role.slug}/questions`}
                className="text-link inline-flex min-h-8 items-center"
              >
                {countOf(role.questionCount, "question")}
                <span className="sr-only"> for the {role.name}</span>
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
