import type { SharingScope } from "@/lib/features/coaching/types";
import type { SharingStart } from "./sharing-fields";

const SCOPES: readonly string[] = ["answers", "role", "everything"] satisfies SharingScope[];

/** What a refused form held, from its fields as they were kept. */
export function startOf(kept: Record<string, string> | undefined): SharingStart | undefined {
  if (!kept) return undefined;
  const answers = Object.keys(kept).flatMap((name) =>
    name.startsWith("answer:") ? [name.slice("answer:".length)] : [],
  );
  const { scope = "", role } = kept;
  return { scope: SCOPES.includes(scope) ? (scope as SharingScope) : undefined, role, answers };
}
