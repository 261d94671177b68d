/** The catalog's roles as the rules of imports are given them, read from the data files. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import {
  competenciesFile,
  ROLE_SLUGS,
  roleFile,
} from "@/lib/features/catalog/schema/catalog-files";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import type { SheetQuestion } from "@/lib/features/catalog/types/sheets";
import type { RowContext } from "@/lib/features/imports/rules/read-row";
import type { RoleFacts } from "@/lib/features/imports/types";

const CATALOG = "prisma/seed/catalog";

function read(file: string): unknown {
  return parse(readFileSync(path.join(CATALOG, file), "utf8"));
}

const shared = new Map(
  competenciesFile.parse(read("competencies.yaml")).map((one) => [one.slug, one]),
);

export const ROLES: RoleFacts[] = ROLE_SLUGS.map((slug) => {
  const role = roleFile.parse(read(`roles/${slug}.yaml`));
  return {
    slug,
    name: role.name,
    rounds: role.rounds.map(({ slug: round, name }) => ({ slug: round, name })),
    competencies: role.competencies.map((one) => {
      const of = shared.get(one.shared);
      if (!of) throw new Error(`No shared competency ${one.shared}`);
      return {
        slug: one.slug,
        name: one.name,
        description: one.description,
        levels: Object.values(one.levels),
        shared: of,
      };
    }),
  };
});

export function roleFacts(slug: RoleSlug): RoleFacts {
  const role = ROLES.find((one) => one.slug === slug);
  if (!role) throw new Error(`No role ${slug}`);
  return role;
}

export const CONTEXT: RowContext = { role: roleFacts("it-manager") };

/** A question as an export of the CTO's bank holds it. */
export function sheetQuestion(prompt: string): SheetQuestion {
  return {
    slug: "a-question",
    path: "/questions/a-question",
    role: { slug: "cto", name: "CTO" },
    prompt,
    category: "Technical",
    difficulty: "Hard",
    rounds: ["Technical Deep-Dive"],
    assesses: "Whether it holds.",
    whyAsked: "",
    guidance: [{ name: "Situation", text: "Where you were." }],
    probes: ["And then?"],
    mistakes: ["Blaming others."],
    competencies: [
      {
        name: "Strategic and visionary thinking",
        required: "5 Expert",
        anchors: [{ level: "1 Awareness", text: "None." }],
      },
    ],
    sources: [],
  };
}
