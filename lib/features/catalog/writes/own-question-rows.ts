/** What adding and changing an own question write alike. Plain SQL where a list of hundreds has to go in within seconds. */
import "server-only";
import { createHash } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { AppError } from "@/lib/shared/app-error";
import { canonical } from "../rules/catalog-rows";
import type { OwnQuestionInput } from "../schema/own-question";
import { storedLevels } from "../schema/stored-shapes";
import type { RoleSlug } from "../types/basics";
import { holdCatalog } from "./catalog-lock";

type Parts = Pick<OwnQuestionInput, "prompt" | "competencies" | "rounds"> & { role: RoleSlug };

/** No interface: Prisma takes a type alone for JSON. */
type Rated = { competency: string; anchors: ReturnType<typeof storedLevels.parse> };

/** A question with the version of it that its prompt and competencies make. */
export type Anchored<Input extends Parts> = {
  slug: string;
  input: Input;
  competencies: Rated[];
  content: { prompt: string; anchors: Record<string, Rated[]> };
  contentHash: string;
};

/**
 * Holds the account's row until the transaction ends: of two changes at once the second finds what the first wrote. Asked
 * before any other lock is taken.
 */
export async function holdOwnQuestions(tx: Tx, accountId: string): Promise<void> {
  await holdCatalog(tx);
  await tx.$queryRaw`SELECT 1 FROM accounts WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
}

/** Anchors of a competency are the five level descriptors that the role's matrix gives it. */
export async function withAnchors<Input extends Parts>(
  tx: Tx,
  questions: { slug: string; input: Input }[],
): Promise<Anchored<Input>[]> {
  const rows = await tx.roleCompetency.findMany({
    where: { roleSlug: { in: [...new Set(questions.map(({ input }) => input.role))] } },
    select: { roleSlug: true, slug: true, levels: true },
  });
  const levels = new Map(
    rows.map((row) => [`${row.roleSlug}/${row.slug}`, storedLevels.parse(row.levels)]),
  );
  return questions.map(({ slug, input }) => {
    const competencies = input.competencies.map((competency) => {
      const anchors = levels.get(`${input.role}/${competency}`);
      if (anchors === undefined) throw unknownCompetency();
      return { competency, anchors };
    });
    const content = { prompt: input.prompt, anchors: { [input.role]: competencies } };
    return { slug, input, competencies, content, contentHash: sha256(canonical(content)) };
  });
}

/** The versions that are asked from now on; words that were asked before have theirs already. */
export async function addVersions(tx: Tx, questions: Anchored<Parts>[]): Promise<void> {
  const rows = questions.map(({ slug, contentHash, content }) => ({
    question_slug: slug,
    content_hash: contentHash,
    ...content,
  }));
  await tx.$executeRaw`
    INSERT INTO question_versions (id, question_slug, content_hash, prompt, anchors)
    SELECT gen_random_uuid(), question_slug, content_hash, prompt, anchors
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS given(question_slug text, content_hash text, prompt text, anchors jsonb)
    ON CONFLICT (question_slug, content_hash) DO NOTHING`;
}

export async function addCompetencies(tx: Tx, questions: Anchored<Parts>[]): Promise<void> {
  const rows = questions.flatMap(({ slug, input, competencies }) =>
    competencies.map(({ competency, anchors }, position) => ({
      question_slug: slug,
      role_slug: input.role,
      competency_slug: competency,
      position,
      anchors,
    })),
  );
  await tx.$executeRaw`
    INSERT INTO question_competencies (question_slug, role_slug, competency_slug, position, anchors)
    SELECT question_slug, role_slug, competency_slug, position, anchors
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS given(question_slug text, role_slug text, competency_slug text, position int, anchors jsonb)`;
}

export async function addRounds(
  tx: Tx,
  questions: { slug: string; input: Pick<Parts, "role" | "rounds"> }[],
): Promise<void> {
  await tx.questionRound.createMany({
    data: questions.flatMap(({ slug, input }) =>
      input.rounds.map((roundSlug) => ({ questionSlug: slug, roleSlug: input.role, roundSlug })),
    ),
  });
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function unknownCompetency(): AppError {
  return new AppError(
    "bad_request",
    "The role’s matrix has no such competency any more. Nothing was changed; reload the page and choose again.",
  );
}
