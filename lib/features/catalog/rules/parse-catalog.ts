import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import {
  articlesFile,
  type CatalogArticle,
  type CatalogCompetency,
  type CatalogQuestion,
  type CatalogRole,
  type CatalogTopic,
  competenciesFile,
  questionsFile,
  roleFile,
  topicsFile,
} from "../schema/catalog-files";
import type { FieldPath, Finding } from "./findings";

/** One data file as it was read; `path` is inside the catalog's folder, with forward slashes. */
export interface CatalogText {
  path: string;
  text: string;
}

/** One entry of the catalog with the place that it stands in. */
export interface Placed<T> {
  value: T;
  file: string;
  /** A finding about the part of the entry at `field`; a field that is not there is placed at what should hold it. */
  finding(rule: string, field: FieldPath, message: string): Finding;
}

export interface Catalog {
  articles: Placed<CatalogArticle>[];
  competencies: Placed<CatalogCompetency>[];
  roles: Placed<CatalogRole>[];
  questions: Placed<CatalogQuestion>[];
  /** Each in the file of its role. */
  topics: Placed<CatalogTopic>[];
}

/**
 * Reads the data files. Entries of a file that does not fit the schema are left out and found fault with, so that one
 * slip does not hide the others.
 */
export function parseCatalog(texts: CatalogText[]): { catalog: Catalog; findings: Finding[] } {
  const findings: Finding[] = [];
  const all = <T>(schema: z.ZodType<T[]>, paths: (path: string) => boolean): Placed<T>[] =>
    texts
      .filter((text) => paths(text.path))
      .flatMap((text) => {
        const parsed = parseFile(schema, text, findings);
        return (parsed?.value ?? []).map((value, index) => parsed?.place(value, [index]));
      })
      .filter((placed) => placed !== undefined);
  const catalog: Catalog = {
    articles: all(articlesFile, (path) => path === "articles.yaml"),
    competencies: all(competenciesFile, (path) => path === "competencies.yaml"),
    roles: texts
      .filter((text) => text.path.startsWith("roles/"))
      .flatMap((text) => {
        const parsed = parseFile(roleFile, text, findings);
        return parsed ? [parsed.place(parsed.value, [])] : [];
      })
      .sort((a, b) => a.value.ladder - b.value.ladder),
    questions: all(questionsFile, (path) => path.startsWith("questions/")),
    topics: all(topicsFile, (path) => path.startsWith("topics/")),
  };
  return { catalog, findings };
}

function parseFile<T>(schema: z.ZodType<T>, { path, text }: CatalogText, findings: Finding[]) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (field: FieldPath) => {
    const node = nearest(document.contents, field);
    return node?.range ? counter.linePos(node.range[0]).line : 1;
  };
  const finder =
    (base: FieldPath) =>
    (rule: string, field: FieldPath, message: string): Finding => {
      const full = [...base, ...field];
      return { rule, file: path, line: lineOf(full), field: full.map(String).join("."), message };
    };
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const line = error.linePos?.[0].line ?? 1;
      const message = error.message.split("\n")[0] ?? error.message;
      findings.push({ rule: "yaml", file: path, line, field: "", message });
    }
    return undefined;
  }
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const extra = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
      findings.push(finder([])("schema", [...issue.path, ...extra], issue.message));
    }
    return undefined;
  }
  return {
    value: parsed.data,
    place: <V>(value: V, at: FieldPath): Placed<V> => ({ value, file: path, finding: finder(at) }),
  };
}

/** The key of a map's entry or the item of a list at `field`, or the deepest part of the way that is there. */
function nearest(root: unknown, field: FieldPath): Node | undefined {
  let at: unknown = root;
  let found = isNode(root) ? root : undefined;
  for (const step of field) {
    if (isMap(at)) {
      const pair = at.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return found;
      if (isNode(pair.key)) found = pair.key;
      at = pair.value;
    } else if (isSeq(at)) {
      at = at.items[Number(step)];
      if (!isNode(at)) return found;
      found = at;
    } else return found;
  }
  return found;
}
