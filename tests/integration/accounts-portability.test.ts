import { createHash, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { actorOfToken, hashToken, NOBODY } from "@/lib/auth/current-actor";
import { db } from "@/lib/db/client";
import { pool } from "@/lib/db/pool";
import { eraseAccount } from "@/lib/features/portability/commands/account-erase";
import { exportAccount } from "@/lib/features/portability/queries/account-export";
import type { AccountExport } from "@/lib/features/portability/types/account-export";
import { PASSWORD, signedUp, trySignIn } from "./accounts-fixtures";
import { MAIN, ROLE } from "./own-questions-fixtures";
import { busyPerson, parts } from "./portability-fixtures";
import { QUESTION, save, saved } from "./practice-fixtures";

const WORDS = "erase my account";

/** Every "table.column" of ours with a row that contains one of the needles, whatever the column's type. */
async function columnsWith(...needles: string[]): Promise<string[]> {
  const { rows: columns } = await pool().query<{ table_name: string; column_name: string }>(
    `SELECT c.table_name, c.column_name FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'`,
  );
  expect(columns.length).toBeGreaterThan(80);
  const found: string[] = [];
  for (const { table_name, column_name } of columns) {
    const { rowCount } = await pool().query(
      `SELECT 1 FROM "${table_name}" WHERE "${column_name}"::text LIKE ANY ($1) LIMIT 1`,
      [needles.map((needle) => `%${needle}%`)],
    );
    if (rowCount) found.push(`${table_name}.${column_name}`);
  }
  return found.sort();
}

async function exported(person: Person): Promise<{ text: string; file: AccountExport }> {
  const text = await new Response(await exportAccount(person)).text();
  return { text, file: JSON.parse(text) };
}

test("the export holds every row of the account, and nothing that lets anybody in", async () => {
  const canary = `canary-${randomUUID()}`;
  const { person, email, token } = await busyPerson(canary);
  await busyPerson(`other-${randomUUID()}`);
  const { text, file } = await exported(person);
  expect(file).toMatchObject({
    format: "starboard-account",
    version: 1,
    account: { id: person.accountId, email, name: canary },
    boardChoice: { roleSlug: "cto" },
    secondOpinionConsent: { host: `${canary}.example`, revokedAt: null, asked: 1 },
    sessions: [{ userAgent: canary }, { userAgent: expect.any(String) }],
    passwordResets: [{ issuer: "self" }],
    mail: [{ state: "unsent" }],
    ratingsOfOthers: [],
    drillGuesses: [
      {
        roleSlug: "it-manager",
        questionSlug: QUESTION,
        number: 1,
        guessedSlug: "financial-management",
        mainSlug: "technical-expertise",
        outcome: "wrong",
        guessedAt: expect.any(String),
      },
    ],
  });
  expect(file.answers).toHaveLength(4);
  const [handed] = file.answers.filter((answer) => answer.revisions.length > 1);
  expect(handed?.revisions.map(({ action }) => action)).toEqual([
    `${canary} first`,
    `${canary} second`,
  ]);
  expect(handed?.ratedRevisionId).toBe(handed?.revisions[1]?.id);
  expect(handed?.revisions[1]?.ratings).toMatchObject([{ level: 3, rater: "self" }]);
  expect(handed?.revisions.map(({ secondOpinion }) => secondOpinion)).toMatchObject([
    null,
    { model: `${canary} model`, leftOut: 1, remarks: [{ quote: `${canary} second` }] },
  ]);
  expect(file.answers.find((answer) => answer.draft?.task)?.draft).toMatchObject(parts(canary));
  const pinned = handed?.revisions[0]?.questionVersionId;
  expect(file.questionVersions).toHaveLength(4);
  expect(file.questionVersions).toContainEqual(
    expect.objectContaining({ id: pinned, questionSlug: QUESTION }),
  );
  expect(file.ownQuestions).toMatchObject([
    {
      prompt: `${canary} asked anew?`,
      note: `${canary} note`,
      removedAt: null,
      roles: [{ role: ROLE, difficulty: 2, rounds: [], competencies: [{ competency: MAIN }, {}] }],
    },
    { prompt: `${canary} unanswered?`, removedAt: expect.any(String) },
  ]);
  // Every wording, answered or not.
  expect(file.questionVersions.map(({ prompt }) => prompt)).toEqual(
    expect.arrayContaining([`${canary} asked?`, `${canary} asked anew?`, `${canary} unanswered?`]),
  );
  expect(file.questionImports).toMatchObject([
    { fileName: `${canary}.csv`, rows: [{ question: { prompt: `${canary} imported?` } }] },
  ]);
  const version = { headline: `${canary} headline`, isAside: false };
  expect(file.stories).toMatchObject([{ version: 2, versions: [version, version] }]);
  expect(file.storyImports).toMatchObject([{ fileName: `${canary}.md`, rows: [{}] }]);
  const started = file.answers.flatMap(({ stories }) => stories);
  expect(started).toMatchObject([{ storyId: file.stories[0]?.id, storyVersion: 1 }]);
  for (const secret of [token, hashToken(token), "argon2id", "passwordHash", "tokenHash"]) {
    expect(text).not.toContain(secret);
  }
  expect(text).not.toContain("other-");
  // Complete: the canary stands in no column that the file does not show.
  const shown = ["situation", "task", "action", "result", "reflection"];
  // Search entries hold the questions' words once more, cut into lexemes in which a canary may or may not stay whole.
  const found = (await columnsWith(canary)).filter((one) => !one.startsWith("search_entries."));
  expect(found).toEqual(
    [
      "accounts.email",
      "accounts.name",
      "draft_entries.action",
      ...shown.map((part) => `drafts.${part}`),
      "mail_outbox.body",
      "mail_outbox.recipient",
      "question_imports.file_name",
      "question_imports.left_out",
      "question_imports.remarks",
      "question_imports.rows",
      "question_versions.prompt",
      "questions.note",
      "questions.prompt",
      "revisions.action",
      "second_opinion_consents.host",
      "second_opinions.host",
      "second_opinions.model",
      "second_opinions.remarks",
      "sessions.user_agent",
      "story_imports.file_name",
      "story_imports.left_out",
      "story_imports.rows",
      "story_versions.action",
      "story_versions.headline",
      "story_versions.short",
    ].sort(),
  );
});

test("the export of many answers reads them in order, each once", async () => {
  const { person } = await signedUp();
  const questions = await db().question.findMany({ take: 25, select: { slug: true } });
  for (const { slug } of questions) await saved(person, save(`about ${slug}`), slug);
  const { file } = await exported(person);
  expect(new Set(file.answers.map(({ questionSlug }) => questionSlug)).size).toBe(25);
  expect(file.answers).toHaveLength(25);
});

test("an empty account exports too", async () => {
  const { person } = await signedUp();
  const { file } = await exported(person);
  expect(file).toMatchObject({
    boardChoice: null,
    secondOpinionConsent: null,
    ownQuestions: [],
    drillGuesses: [],
    coaching: { coaches: [], candidates: [], notes: [], accessLog: [] },
    answers: [],
    stories: [],
    storyImports: [],
    questionImports: [],
    questionVersions: [],
  });
});

test("erasing leaves nothing of the account, and everything of the others", async () => {
  const canary = `canary-${randomUUID()}`;
  const { person, email, token } = await busyPerson(canary);
  const other = await busyPerson(`other-${randomUUID()}`);
  const before = await columnsWith(canary, person.accountId);
  expect(before).toEqual(expect.arrayContaining(["ratings.rater_id", "drill_guesses.account_id"]));
  const counted = createHash("sha256").update(email).digest("hex");
  expect(await columnsWith(counted)).toEqual(["rate_limits.key"]);

  expect(
    await eraseAccount(person, { confirmation: " Erase  MY account ", password: PASSWORD }),
  ).toEqual({
    ok: true,
    value: { erased: true },
  });

  expect(await columnsWith(canary, person.accountId)).toEqual([]);
  expect(await columnsWith(counted)).toEqual([]);
  expect(await actorOfToken(token)).toBe(NOBODY);
  expect(await trySignIn(email, PASSWORD)).toBe("wrong_credentials");
  const { file } = await exported(other.person);
  expect(file.answers).toHaveLength(4);
  expect(file.ownQuestions).toHaveLength(2);
  expect(file.mail).toHaveLength(1);
});

test("erasing does not hang on the order in which the database follows its constraints", async () => {
  const { person, email } = await busyPerson(`canary-${randomUUID()}`);
  const client = await pool().connect();
  try {
    await client.query("BEGIN");
    // Made anew, a constraint's own trigger comes after those of the others: so a restored backup may have them.
    for (const [table, name, rest] of [
      [
        "answers",
        "answers_account_id_fkey",
        "(account_id) REFERENCES accounts(id) ON DELETE CASCADE",
      ],
      [
        "answers",
        "answers_question_slug_fkey",
        "(question_slug) REFERENCES questions(slug) ON DELETE RESTRICT",
      ],
    ]) {
      await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} FOREIGN KEY ${rest}`);
    }
    await client.query("DELETE FROM accounts WHERE email = $1", [email]);
    const { rows } = await client.query("SELECT slug FROM questions WHERE owner_id = $1", [
      person.accountId,
    ]);
    expect(rows).toEqual([]);
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
});

test("erasing asks for the words and the password", async () => {
  const { person } = await signedUp();
  expect(await eraseAccount(person, { confirmation: "erase", password: PASSWORD })).toMatchObject({
    reason: "not_confirmed",
    field: "confirmation",
  });
  expect(await eraseAccount(person, { confirmation: WORDS, password: "wrong" })).toMatchObject({
    reason: "wrong_password",
    field: "password",
  });
  expect(await db().account.count({ where: { id: person.accountId } })).toBe(1);
});
