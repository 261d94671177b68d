import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { redactSecretLinks } from "@/lib/shared/secret-links";
import type { AccountExport, ExportedImport } from "../types/account-export";
import { RATING, readAnswers } from "./answers-export";
import { readCoaching } from "./coaching-export";
import { readReviews } from "./review-export";
import { readStories, readStoryImports } from "./stories-export";

/** What comes before the long part. */
type ExportHead = Omit<
  AccountExport,
  "stories" | "storyImports" | "answers" | "questionImports" | "questionVersions"
>;

/**
 * Everything of one account as JSON text (an AccountExport), streamed: years of practice need not fit into memory.
 * @throws before the stream starts, so that a database that is away is answered as that and not with half a file
 */
export async function exportAccount(actor: Person): Promise<ReadableStream<Uint8Array>> {
  const head = await readHead(actor);
  const pieces = writePieces(actor, head);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function* writePieces(actor: Person, head: ExportHead): AsyncGenerator<string, undefined> {
  yield JSON.stringify(head, null, 1).slice(0, -2);
  yield* writeList("stories", readStories(actor));
  yield* writeList("storyImports", readStoryImports(actor));
  const versionIds = new Set<string>();
  yield* writeList("answers", readAnswers(actor), ({ revisions }) => {
    for (const { questionVersionId } of revisions) versionIds.add(questionVersionId);
  });
  yield* writeList("questionImports", readImports(actor));
  const versions = await readVersions(actor, [...versionIds]);
  yield `,\n "questionVersions": ${JSON.stringify(versions)}\n}\n`;
}

/** A list that is read piece by piece, as one more field of the object. */
async function* writeList<T>(
  name: keyof AccountExport,
  things: AsyncGenerator<T>,
  look: (thing: T) => void = () => undefined,
): AsyncGenerator<string, undefined> {
  yield `,\n "${name}": [`;
  let separator = "\n";
  for await (const thing of things) {
    look(thing);
    yield separator + JSON.stringify(thing);
    separator = ",\n";
  }
  yield "\n ]";
}

async function readHead(actor: Person): Promise<ExportHead> {
  const { accountId } = actor;
  const account = await db().account.findUnique({
    where: { id: accountId },
    select: {
      id: true,
      name: true,
      email: true,
      isAdministrator: true,
      createdAt: true,
      updatedAt: true,
      boardChoice: { select: { roleSlug: true, chosenAt: true } },
      secondOpinionConsent: {
        select: { host: true, givenAt: true, revokedAt: true, asked: true, countedFrom: true },
      },
      drillGuesses: {
        orderBy: [{ guessedAt: "asc" }, { id: "asc" }],
        select: {
          id: true,
          roleSlug: true,
          questionSlug: true,
          number: true,
          guessedSlug: true,
          mainSlug: true,
          outcome: true,
          guessedAt: true,
        },
      },
      sessions: {
        orderBy: { createdAt: "asc" },
        select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true, expiresAt: true },
      },
      passwordResets: {
        orderBy: { createdAt: "asc" },
        select: { issuer: true, createdAt: true, expiresAt: true, usedAt: true },
      },
    },
  });
  if (!account) throw notFound("account");
  const { boardChoice, secondOpinionConsent, drillGuesses, sessions, passwordResets, ...own } =
    account;
  const mail = await db().mailOutbox.findMany({
    where: { recipient: own.email },
    orderBy: { createdAt: "asc" },
    select: { subject: true, body: true, state: true, createdAt: true, sentAt: true },
  });
  const ratingsOfOthers = await db().rating.findMany({
    where: { raterId: accountId, revision: { answer: { accountId: { not: accountId } } } },
    orderBy: { createdAt: "asc" },
    select: RATING,
  });
  return {
    format: "starboard-account",
    version: 1,
    exportedAt: new Date().toISOString(),
    account: own,
    boardChoice,
    secondOpinionConsent,
    sessions,
    passwordResets,
    mail: mail.map((one) => ({ ...one, body: redactSecretLinks(one.body) })),
    ratingsOfOthers,
    ownQuestions: await readOwnQuestions(actor),
    drillGuesses,
    coaching: await readCoaching(actor),
    reviews: await readReviews(actor),
  };
}

async function readOwnQuestions(actor: Person): Promise<AccountExport["ownQuestions"]> {
  const rows = await db().question.findMany({
    where: { ownerId: actor.accountId },
    orderBy: [{ addedAt: "asc" }, { slug: "asc" }],
    select: {
      slug: true,
      prompt: true,
      category: true,
      note: true,
      addedAt: true,
      retiredAt: true,
      roles: {
        select: {
          roleSlug: true,
          difficulty: true,
          rounds: { select: { roundSlug: true } },
          competencies: {
            orderBy: { position: "asc" },
            select: { competencySlug: true, anchors: true },
          },
        },
      },
    },
  });
  return rows.map(({ retiredAt, roles, ...question }) => ({
    ...question,
    removedAt: retiredAt,
    roles: roles.map((asked) => ({
      role: asked.roleSlug,
      difficulty: asked.difficulty,
      rounds: asked.rounds.map((one) => one.roundSlug),
      competencies: asked.competencies.map((one) => ({
        competency: one.competencySlug,
        anchors: one.anchors,
      })),
    })),
  }));
}

/** One at a time: a list of a thousand questions is a megabyte. */
async function* readImports(actor: Person): AsyncGenerator<ExportedImport> {
  const own = { accountId: actor.accountId };
  const ids = await db().questionImport.findMany({
    where: own,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  for (const { id } of ids) {
    const found = await db().questionImport.findUnique({
      where: { id, ...own },
      select: {
        id: true,
        kind: true,
        roleSlug: true,
        fileName: true,
        createdAt: true,
        importedAt: true,
        remarks: true,
        rows: true,
        leftOut: true,
      },
    });
    if (found) yield found;
  }
}

function readVersions(actor: Person, ids: string[]): Promise<AccountExport["questionVersions"]> {
  return db().questionVersion.findMany({
    where: { OR: [{ id: { in: ids } }, { question: { is: { ownerId: actor.accountId } } }] },
    orderBy: { id: "asc" },
    select: { id: true, questionSlug: true, prompt: true, anchors: true, createdAt: true },
  });
}
