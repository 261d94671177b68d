/** The shapes of the catalog's JSON columns. Queries parse with these, so that a page never meets an unknown shape. */
import { z } from "zod";
import { citation, roleFile } from "./catalog-files";

export const storedCitation = citation;
export const storedCitations = z.array(citation);
export const storedGuide = roleFile.shape.guide;
export const storedLevels = z.strictObject({
  1: z.string(),
  2: z.string(),
  3: z.string(),
  4: z.string(),
  5: z.string(),
});
export const storedAnchors = z.strictObject({
  1: z.string(),
  2: z.string().exactOptional(),
  3: z.string(),
  4: z.string().exactOptional(),
  5: z.string(),
});
export const storedParts = z.strictObject({
  situation: z.string(),
  task: z.string(),
  action: z.string(),
  result: z.string(),
});
export const storedStructure = storedParts.extend({ name: z.string() }).nullable();

const versionCompetencies = z.array(
  z.strictObject({ competency: z.string(), anchors: storedAnchors }),
);
/** Keys are in ladder order here, whatever order jsonb gives them back in. */
export const storedVersionAnchors = z.strictObject({
  "it-manager": versionCompetencies.optional(),
  "it-operations-manager": versionCompetencies.optional(),
  "it-director": versionCompetencies.optional(),
  cto: versionCompetencies.optional(),
});
