import type { Sharing } from "../types";

/** What a coach may read, as it stands in a sentence after "may read". */
export function sharingWords({ scope, role, answers }: Sharing): string {
  if (scope === "everything") return "every answer that is handed in";
  const picked = answers === 0 ? null : answers === 1 ? "one answer" : `${answers} answers`;
  if (scope === "answers") return picked ?? "no answer for now";
  const ofRole = role
    ? `handed-in answers to ${role.name} questions`
    : "no role’s answers, as the role has left the catalog";
  return picked ? `${ofRole}, and ${picked} beside` : ofRole;
}
