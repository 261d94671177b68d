import { TabLinks } from "@/components/ui/tab-links";

export function SettingsNav({ current }: { current: "account" | "sessions" }) {
  return (
    <TabLinks
      label="Settings"
      links={[
        { href: "/settings", label: "Account", isCurrent: current === "account" },
        { href: "/settings/sessions", label: "Sessions", isCurrent: current === "sessions" },
      ]}
    />
  );
}
