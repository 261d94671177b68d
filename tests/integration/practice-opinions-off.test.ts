/** Without an endpoint, nothing of second opinions is there. */
import { expect, test } from "vitest";
import {
  agreeToOpinions,
  takeBackOpinions,
} from "@/lib/features/practice/commands/opinion-consent";
import {
  askSecondOpinion,
  deleteSecondOpinion,
} from "@/lib/features/practice/commands/second-opinion";
import {
  getOpinionConsent,
  getSecondOpinion,
} from "@/lib/features/practice/queries/second-opinion";
import { handedIn, newPerson } from "./practice-fixtures";

test("no endpoint, no second opinion", async () => {
  const person = await newPerson();
  const { revisionId } = await handedIn(person, "I moved it.");
  expect(await getSecondOpinion(person, revisionId)).toBeNull();
  expect(await getOpinionConsent(person)).toBeNull();
  for (const acting of [
    askSecondOpinion(person, revisionId),
    deleteSecondOpinion(person, revisionId),
    agreeToOpinions(person, "elsewhere.example"),
    takeBackOpinions(person),
  ]) {
    await expect(acting).rejects.toThrow("no such page");
  }
});
