import { TabLinks } from "@/components/ui/tab-links";
import { coveragePath, storiesPath } from "@/lib/features/stories/rules/story-paths";

/** The bank as a list, and as a matrix. */
export function StoriesTabs({ current }: { current: "list" | "coverage" }) {
  return (
    <TabLinks
      label="Views of your stories"
      links={[
        { href: storiesPath(), label: "List", isCurrent: current === "list" },
        { href: coveragePath(), label: "Coverage", isCurrent: current === "coverage" },
      ]}
    />
  );
}
