/** The closed set of names that makes the tree readable: a file of another name fails the check. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import nouns from "./nouns.json" with { type: "json" };

const LAYERS = ["schema", "types", "rules", "policy", "queries", "commands", "writes"];

/** Everything else in lib/ is below the features. */
const FOLDERS_OF_LIB = [
  "features",
  "ai",
  "auth",
  "db",
  "device",
  "env",
  "mail",
  "shared",
  "transport",
];

/** Folders of components/ that are no noun. */
const COMPONENT_FOLDERS = ["ui", "layout", "form", "landing", "admin"];

/**
 * @param root the project's folder
 * @returns one sentence for each file or folder that has no place
 */
export function findMisnamed(root: string): string[] {
  return [
    ...strangers(root, "lib", FOLDERS_OF_LIB, "goes into one of the folders of lib/"),
    ...strangers(
      root,
      "components",
      [...COMPONENT_FOLDERS, ...nouns],
      "is no noun of scripts/boundaries/nouns.json",
    ),
    ...strangers(root, "lib/features", nouns, "is no noun of scripts/boundaries/nouns.json"),
    ...nouns.flatMap((noun) => misnamedIn(root, `lib/features/${noun}`)),
  ];
}

function strangers(root: string, folder: string, known: string[], why: string): string[] {
  return entries(root, folder)
    .filter(({ name }) => !known.includes(name))
    .map(({ name }) => `${folder}/${name} ${why}`);
}

function misnamedIn(root: string, feature: string): string[] {
  return entries(root, feature).flatMap(({ name, isFolder }) => {
    const layer = isFolder ? name : name.replace(/\.ts$/, "");
    const at = `${feature}/${name}`;
    if (!LAYERS.includes(layer) || (!isFolder && !name.endsWith(".ts"))) {
      return [`${at} is none of ${LAYERS.join(", ")} (a .ts file or a folder)`];
    }
    if (!isFolder) return [];
    if (existsSync(path.join(root, `${at}.ts`)))
      return [`${at} stands beside ${at}.ts: one of them`];
    return entries(root, at).flatMap(({ name: topic, isFolder: isNested }) => {
      if (isNested) return [`${at}/${topic} is a folder in a folder: one topic a file`];
      if (topic === "index.ts") return [`${at}/index.ts is a barrel: import the topic's own file`];
      return /^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(topic)
        ? []
        : [`${at}/${topic} is not a lower-case .ts file with hyphens`];
    });
  });
}

function entries(root: string, folder: string): { name: string; isFolder: boolean }[] {
  const at = path.join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    isFolder: entry.isDirectory(),
  }));
}
