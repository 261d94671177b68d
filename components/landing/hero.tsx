import { buttonClasses } from "@/components/ui/button";
import type { RoleGuide } from "@/lib/features/catalog/types/roles";
import { ExampleBoard } from "./example-board";
import { SectorLight } from "./sector-light";

/** What Starboard is for, beside a picture of it. */
export function Hero({ role, questionCount }: { role: RoleGuide; questionCount: number }) {
  return (
    <section className="relative overflow-hidden border-b border-line">
      <SectorLight className="absolute -top-[24rem] left-[51%] hidden w-[52rem] max-w-none lg:block" />
      <div className="page-width relative grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-14 pt-14 pb-16 sm:pt-20 lg:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)] lg:items-center lg:pt-24 lg:pb-28">
        <div>
          <h1 className="text-[2.75rem] leading-[1.02] font-bold tracking-[-0.04em] sm:text-6xl xl:text-[4.25rem]">
            Your answers on one side. What the role asks on the other.
          </h1>
          <p className="mt-7 max-w-[34rem] text-lg leading-relaxed text-muted sm:text-xl sm:leading-relaxed">
            Starboard prepares you for interviews as IT Manager, IT Operations Manager, IT Director
            or CTO. You practise what those interviews ask. A board sets what your answers have
            shown against the level that the role requires, and names what is missing.
          </p>
          <div className="mt-9 flex flex-wrap gap-3">
            <a href="/sign-up" className={buttonClasses("primary")}>
              Start practising
            </a>
            <a href="/roles" className={buttonClasses("secondary")}>
              Read the banks
            </a>
          </div>
          <p className="mt-6 text-sm text-muted">
            {questionCount} questions, open to read without an account. No AI key, no payment.
          </p>
        </div>
        <ExampleBoard role={role.name} competencies={role.competencies} />
      </div>
    </section>
  );
}
