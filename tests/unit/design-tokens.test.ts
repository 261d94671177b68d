import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** Every `--name: light-dark(#light, #dark)` of the root. */
function tokens(theme: Theme): Map<string, string> {
  const found = CSS.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map(
    [...found].map(([, name = "", light = "", dark = ""]) => [
      name,
      theme === "light" ? light : dark,
    ]),
  );
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["page", "surface", "sunken"];
const TONES = ["accent", "danger", "warn", "good"];
const TEXT_PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ...["ink", "muted", "faint", ...TONES, "accent-strong"].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground] as const),
  ),
  ...TONES.flatMap((tone) => [tone, "ink", "muted"].map((text) => [text, `${tone}-soft`] as const)),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["page", "ink"],
];
/** Outlines of controls, fills and marks that carry meaning. */
const SHAPE_PAIRS: readonly (readonly [shape: string, ground: string])[] = [
  ...["line-strong", "accent", "danger"].flatMap((shape) =>
    GROUNDS.map((ground) => [shape, ground] as const),
  ),
  ["accent", "accent-soft"],
];

describe.each(THEMES)("the %s theme", (theme) => {
  const colours = tokens(theme);
  const ratio = (one: string, other: string) =>
    contrast(colours.get(one) ?? "", colours.get(other) ?? "");

  it.each(TEXT_PAIRS)("%s can be read on %s", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPE_PAIRS)("%s can be seen on %s", (shape, ground) => {
    expect(ratio(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

it("gives every theme name a colour of both themes", () => {
  const named = [...CSS.matchAll(/--color-([\w-]+): var\(--([\w-]+)\);/g)];
  expect(named.map(([, name]) => name)).toEqual([...tokens("light").keys()]);
  expect(named.every(([, name, token]) => name === token)).toBe(true);
});

it("changes colours alone from theme to theme, so that all else needs a look in one of them", () => {
  for (const file of globSync("{app,components}/**/*.{css,tsx}")) {
    const other = file.endsWith(".css") ? /\(prefers-color-scheme/ : /\bdark:/;
    expect(readFileSync(file, "utf8"), file).not.toMatch(other);
  }
});
