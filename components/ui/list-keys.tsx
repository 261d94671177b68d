"use client";

import { useEffect } from "react";
import { DialogButton } from "./dialog";
import { isSingleKey, useSingleKeys } from "./single-keys";

const KEYS = [
  { key: "j", does: "the next question" },
  { key: "k", does: "the question before" },
  { key: "/", does: "the search field" },
] as const;

/**
 * j and k go through a page's list, / to its search field; the links are those marked data-list-link, the field is
 * marked data-search-field. Says so at the foot of the list, and can be turned off there.
 */
export function ListKeys({ hasSearch = true }: { hasSearch?: boolean }) {
  const [isOn, turnKeys] = useSingleKeys();

  useEffect(() => {
    if (!isOn) return;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn]);

  return (
    // Not a paragraph: a browser ends one where a dialog begins.
    <div data-no-print="" className="mt-8 hidden scripted:[@media(hover:hover)]:block">
      <DialogButton label="Keys of this page" title="Keys of this page" variant="quiet" size="sm">
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {KEYS.filter(({ key }) => hasSearch || key !== "/").map(({ key, does }) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded-control border border-line-strong bg-sunken px-2 py-0.5 font-semibold">
                  {key}
                </kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="mt-5 flex min-h-8 items-center gap-3">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => turnKeys(event.target.checked)}
          />
          Single keys are on
        </label>
        <p className="mt-2 text-sm text-muted">They do nothing while you type.</p>
      </DialogButton>
    </div>
  );
}

function onKey(event: KeyboardEvent): void {
  if (!isSingleKey(event)) return;
  if (event.key === "/") {
    event.preventDefault();
    document.querySelector<HTMLInputElement>("[data-search-field]")?.focus();
  } else if (event.key === "j" || event.key === "k") {
    step(event.key === "j" ? 1 : -1);
  }
}

function step(by: number): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-list-link]")];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? 0 : at + by;
  links[next]?.focus();
}
