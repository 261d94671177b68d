import Link from "next/link";
import { TabLinks } from "@/components/ui/tab-links";
import type { BoardRole } from "@/lib/features/progress/types";

/** From board to board along the ladder; on a phone, where four names make two rows, by way of the choice. */
export function RoleSwitch({ roles, current }: { roles: readonly BoardRole[]; current: string }) {
  return (
    <div className="print:hidden">
      <div className="hidden sm:block">
        <TabLinks
          label="Boards"
          links={roles.map((role) => ({
            href: `/board/${role.slug}`,
            label: role.name,
            isCurrent: role.slug === current,
          }))}
        />
      </div>
      <p className="sm:hidden">
        <Link href="/board?change=1" className="text-link inline-flex min-h-8 items-center">
          All four boards
        </Link>
      </p>
    </div>
  );
}
