/** The catalog's roles as the rules of imports are given them, read from the data files. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import {
  competenciesFile,
  ROLE_SLUGS,
  roleFile,
} from "@/lib/features/catalog/schema/catalog-files";
import type { RoleSlug } from "@/lib/features/catalog/types";
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
