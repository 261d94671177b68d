/** The crash schedule's own witness: what it would not find, it would not tell of. */
import { expect, test } from "vitest";
import { pool } from "@/lib/db/pool";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { findLosses } from "../support/crash-losses";
import { type Journal, NOTHING } from "../support/crash-writer";
import { withDatabase } from "../support/people";
import { newPerson } from "./practice-fixtures";

const QUESTION = "first-year-leading-managers";

test("finds an acknowledged word that is gone, a word that is there twice, and a version too many", async () => {
  const person = await newPerson();
  const parts = { ...NOTHING, action: "w000001 w000002 w000003" };
  const saved = await saveDraft(person, QUESTION, {
    baseVersion: 0,
    take: 1,
    basedOnRevisionId: null,
    parts,
  });
  if (!saved.ok) throw new Error(saved.message);
  const journal: Journal = {
    accountId: person.accountId,
    cookie: "",
    question: QUESTION,
    answerId: saved.value.answerId,
    version: saved.value.version,
    take: 1,
    changes: 3,
    words: 3,
    parts,
    pending: null,
    isHandingIn: false,
    acknowledged: 3,
    revisions: 0,
  };
  const look = () => withDatabase((client) => findLosses(client, [journal]));
  const become = (action: string, version = 1) =>
    pool().query("UPDATE drafts SET action = $2, version = $3 WHERE answer_id = $1", [
      journal.answerId,
      action,
      version,
    ]);

  expect(await look()).toEqual({ lost: [], doubled: [] });
  await become("w000001 w000003");
  expect((await look()).lost).toContain(`${QUESTION}: w000002 is nowhere`);
  await become("w000001 w000002 w000002 w000003");
  expect((await look()).doubled).toEqual([`${QUESTION}: w000002 is there 2 times`]);
  await become("w000001 w000002 w000003 w000004");
  expect((await look()).doubled).toEqual([`${QUESTION}: w000004 was never sent`]);
  await become("w000001 w000002 w000003", 2);
  expect((await look()).lost).toEqual([`${QUESTION}: version 2 is not the text of 1`]);
});
