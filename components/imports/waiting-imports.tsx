import { countOf } from "@/components/catalog/words";
import { LocalTime } from "@/components/practice/local-time";
import { importPath } from "@/lib/features/imports/rules/import-paths";
import { DAYS_KEPT } from "@/lib/features/imports/rules/limits";
import type { WaitingImport } from "@/lib/features/imports/types";
import { KIND_NAMES } from "./import-words";

/** Previews that were begun and not finished: nothing that was ticked or corrected in them is lost. */
export function WaitingImports({ waiting }: { waiting: readonly WaitingImport[] }) {
  if (waiting.length === 0) return null;
  return (
    <section
      aria-labelledby="waiting-imports"
      className="mb-10 rounded-card border border-line bg-surface p-5 sm:p-6"
    >
      <h2 id="waiting-imports" className="text-lg">
        Not added yet
      </h2>
      <ul className="mt-2">
        {waiting.map((one) => (
          <li key={one.id} className="flex flex-wrap items-baseline gap-x-4 py-1">
            <a
              href={importPath(one.id)}
              className="text-link inline-flex min-h-8 items-center wrap-anywhere"
            >
              {one.fileName || KIND_NAMES[one.kind]}, {one.roleName}
            </a>
            <span className="text-sm text-muted">
              {countOf(one.questions, "question")}, read{" "}
              <LocalTime at={one.createdAt} as="moment" />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">
        Kept for {DAYS_KEPT} days, with what you have ticked and corrected.
      </p>
    </section>
  );
}
