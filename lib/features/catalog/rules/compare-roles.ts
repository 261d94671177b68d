/** Sets the matrices of several roles beside each other by the shared competency map. */
import type { CompetencyView, RoleGuide } from "../types/roles";

type Compared = Pick<RoleGuide, "slug" | "name" | "competencies">;
type Shared = CompetencyView["shared"];

/** One shared competency across the roles. */
export interface MatrixRow {
  shared: Shared;
  /** For each role in the order given, its areas that belong here: usually one, none where its matrix has no such area. */
  areas: CompetencyView[][];
}

/** What every matrix has comes first; what is equally common stays in the order in which the roles name it. */
export function alignMatrices(roles: readonly Compared[]): MatrixRow[] {
  const all = roles.flatMap(({ competencies }) => competencies.map(({ shared }) => shared));
  const found = [...new Map(all.map((shared) => [shared.slug, shared])).values()];
  const held = ({ areas }: MatrixRow) => areas.filter((of) => of.length > 0).length;
  return found
    .map((shared) => ({ shared, areas: roles.map((role) => areasOf(role, shared)) }))
    .sort((one, other) => held(other) - held(one));
}

function areasOf(role: Compared, shared: Shared): CompetencyView[] {
  return role.competencies.filter((area) => area.shared.slug === shared.slug);
}

/** A shared competency that both roles of a step require. */
export interface CarriedOver {
  shared: Shared;
  from: CompetencyView[];
  to: CompetencyView[];
  /** By how many levels the requirement moves. A level is relative to its role, so less is not less work. */
  change: number;
}

export interface Step<Role extends Compared = Compared> {
  from: Role;
  to: Role;
  carriedOver: CarriedOver[];
  /** Areas that the role before does not have; `heldBy` is an earlier role that does. */
  added: { area: CompetencyView; heldBy: Role | undefined }[];
  /** Areas of the role before that this matrix does not have. */
  left: CompetencyView[];
}

/** What changes from each role to the next, in the order given. */
export function stepsBetween<Role extends Compared>(roles: readonly Role[]): Step<Role>[] {
  return roles.flatMap((to, index) => {
    const from = roles[index - 1];
    if (!from) return [];
    const rows = alignMatrices([from, to]);
    const [both, one] = [rows.filter(isHeldByAll), rows.filter((row) => !isHeldByAll(row))];
    const earlier = roles.slice(0, index - 1);
    return {
      from,
      to,
      carriedOver: both.map(({ shared, areas: [before = [], after = []] }) => ({
        shared,
        from: before,
        to: after,
        change: highest(after) - highest(before),
      })),
      added: one
        .flatMap(({ areas }) => areas[1] ?? [])
        .map((area) => ({
          area,
          heldBy: earlier.findLast((role) => areasOf(role, area.shared).length > 0),
        })),
      left: one.flatMap(({ areas }) => areas[0] ?? []),
    };
  });
}

function isHeldByAll({ areas }: MatrixRow): boolean {
  return areas.every((of) => of.length > 0);
}

function highest(areas: CompetencyView[]): number {
  return Math.max(...areas.map(({ requiredLevel }) => requiredLevel));
}
