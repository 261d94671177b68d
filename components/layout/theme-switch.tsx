import { Icon, type IconName } from "@/components/ui/icon";

const CHOICES: readonly { value: string; label: string; icon: IconName }[] = [
  { value: "light", label: "Light", icon: "sun" },
  { value: "system", label: "System", icon: "monitor" },
  { value: "dark", label: "Dark", icon: "moon" },
];

/**
 * Light, system or dark. Plain buttons: /preferences.js acts on them and globals.css shows which one is chosen, so the
 * switch costs public pages nothing. Not shown where scripts do not run, because it could not do anything.
 */
export function ThemeSwitch() {
  return (
    <fieldset aria-label="Theme" className="hidden min-w-0 gap-1 scripted:flex">
      {CHOICES.map((choice) => (
        <button
          key={choice.value}
          type="button"
          data-theme-choice={choice.value}
          className="flex min-h-10 flex-1 flex-col items-center justify-center gap-1 rounded-control px-2 py-2 text-sm text-muted hover:bg-sunken hover:text-ink"
        >
          <Icon name={choice.icon} />
          <span>{choice.label}</span>
          <span data-chosen-mark="" className="sr-only">
            (chosen)
          </span>
        </button>
      ))}
    </fieldset>
  );
}
