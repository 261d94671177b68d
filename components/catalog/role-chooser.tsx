import { ButtonLink } from "@/components/ui/button";
import { TabLinks } from "@/components/ui/tab-links";
import type { Named, RoleSlug } from "@/lib/features/catalog/types/basics";

/** Which role a form is about. Each choice is a link, so that what depends on it works without scripts. */
export function RoleChooser({
  roles,
  current,
  hrefOf,
}: {
  roles: readonly (Named & { slug: RoleSlug })[];
  /** Null before anything is chosen: then the choice is all that there is. */
  current: RoleSlug | null;
  hrefOf: (role: RoleSlug) => string;
}) {
  if (current !== null) {
    return (
      <TabLinks
        label="Role"
        links={roles.map(({ slug, name }) => ({
          href: hrefOf(slug),
          label: name,
          isCurrent: slug === current,
        }))}
      />
    );
  }
  return (
    <ul className="flex flex-wrap gap-3">
      {roles.map(({ slug, name }) => (
        <li key={slug}>
          <ButtonLink href={hrefOf(slug)} variant="secondary">
            {name}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
