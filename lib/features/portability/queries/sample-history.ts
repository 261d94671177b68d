import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { type SampleHistory, sampleFile } from "../schema/sample-file";

/** The history that is written for a role. The files come with the program and do not change while it runs. */
export async function readSampleHistory(role: RoleSlug): Promise<SampleHistory> {
  const file = path.join(process.cwd(), "prisma/seed/demo", `${role}.yaml`);
  return sampleFile.parse(parse(await readFile(file, "utf8")));
}
