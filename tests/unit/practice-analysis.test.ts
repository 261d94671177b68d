import { describe, expect, test } from "vitest";
import {
  type Analysis,
  analyseAnswer,
  analyseParts,
} from "@/lib/features/practice/rules/analyse-answer";
import { contextOf } from "@/lib/features/practice/rules/analysis-context";
import type { InsightId } from "@/lib/features/practice/rules/insight";
import { placeInFields } from "@/lib/features/practice/rules/place-in-fields";
import { splitAnswer } from "@/lib/features/practice/rules/split-answer";
import { splitIntoParts } from "@/lib/features/practice/rules/split-into-parts";
import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";

const SAID: Record<StarPart, string> = {
  situation: "In March 2021 the ticket system of our ferry line had been failing every Friday.",
  task: "My task was to make it stable before the summer.",
  action:
    "I moved the report to the night because it locked the fares. I wrote a plan for the desk.",
  result: "As a result the outages fell from five a month to one.",
};
const STORY = STAR_PARTS.map((part) => SAID[part]).join(" ");

const present = ({ parts }: Analysis) => STAR_PARTS.filter((part) => parts[part].present);
const insight = ({ insights }: Analysis, id: InsightId) => insights.find((one) => one.id === id);

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) =>
    orders(items.filter((_, place) => place !== at)).map((rest) => [item, ...rest]),
  );
}

describe("a story", () => {
  test.each(orders(STAR_PARTS))("is heard in the order %s, %s, %s, %s", (...order) => {
    const analysis = analyseAnswer(order.map((part) => SAID[part]).join(" "));
    expect(analysis.isStory).toBe(true);
    expect(present(analysis)).toEqual([...STAR_PARTS]);
    expect(analysis.quantifiedResult).toBe(true);
  });

  test("keeps its parts under headings, which are in no quote and no share", () => {
    const headed = STAR_PARTS.map((part) => `## ${part.toUpperCase()}:\n${SAID[part]}`).join(
      "\n\n",
    );
    const analysis = analyseAnswer(headed);
    expect(present(analysis)).toEqual([...STAR_PARTS]);
    const { share } = analysis.parts.action;
    expect(share).toBeCloseTo(analyseParts(SAID).parts.action.share);
    for (const part of STAR_PARTS) {
      expect(SAID[part]).toContain(analysis.parts[part].quote);
    }
    expect(splitAnswer("S: It failed. T: Mend it.").map(({ section }) => section)).toEqual([
      "situation",
      "task",
    ]);
  });

  test("is heard from a transcript without any mark", () => {
    const spoken = STORY.toLowerCase().replace(/[.,]/g, "");
    expect(present(analyseAnswer(spoken))).toEqual([...STAR_PARTS]);
  });

  test.each(STAR_PARTS)("is not heard to tell its %s where that is missing", (missing) => {
    const rest = STAR_PARTS.filter((part) => part !== missing);
    const analysis = analyseAnswer(rest.map((part) => SAID[part]).join(" "));
    expect(present(analysis)).toEqual(rest);
    expect(insight(analysis, "parts")?.state).toBe("open");
  });

  test("has a result that came about, not one that is hoped for", () => {
    const hoped = STORY.replace(SAID.result, "The aim was to have one outage a month at most.");
    const analysis = analyseAnswer(hoped);
    expect(analysis.parts.result).toEqual({ present: false, share: 0, quote: null });
    expect(insight(analysis, "ending")?.quotes).toEqual([
      "The aim was to have one outage a month at most.",
    ]);
  });

  test("may stop in the middle, which is said", () => {
    const analysis = analyseAnswer(`${SAID.situation} ${SAID.task} I moved the report, and then I`);
    expect(insight(analysis, "ending")?.says).toContain("stops in the middle");
    expect(analysis.parts.result.present).toBe(false);
  });
});

describe("what is no story", () => {
  test.each([
    [
      "a claim",
      "I always listen to both sides. In my experience most conflicts are misunderstandings, and I bring people together.",
    ],
    [
      "a plan",
      "I would first find out who is affected. Then I'd call the vendor, and I would tell my boss early.",
    ],
    [
      "a life",
      "I have been in IT for twenty years. From 2011 to 2018 I headed infrastructure. Over my career I have managed teams of 85.",
    ],
  ])("%s has none of the parts", (_, text) => {
    const analysis = analyseAnswer(text);
    expect(analysis.isStory).toBe(false);
    expect(present(analysis)).toEqual([]);
    expect(insight(analysis, "story")?.state).toBe("open");
  });
});

describe("what is seen in the words", () => {
  test("figures are outcomes only where the result has them", () => {
    const analysis = analyseAnswer(STORY.replace(SAID.result, "As a result it has been calm."));
    expect(analysis.quantifiedResult).toBe(false);
    expect(insight(analysis, "figure")?.state).toBe("open");
    expect(insight(analyseAnswer(STORY), "figure")?.quotes).toEqual(["five", "one"]);
  });

  test("a reason is quoted from what was done", () => {
    const quotes = insight(analyseAnswer(STORY), "reason")?.quotes;
    expect(quotes?.[0]).toContain("because it locked the fares");
  });

  test("naming what was not chosen is no reason for it", () => {
    const analysis = analyseAnswer(STORY.replace("because it locked the fares", "rather than now"));
    expect(insight(analysis, "reason")).toMatchObject({
      state: "open",
      quotes: ["I moved the report to the night rather than now."],
    });
  });

  test("a share of a part that is not told is not said beside", () => {
    const { result: _, ...rest } = SAID;
    const long = { ...rest, action: `${rest.action} ${rest.action}`, result: "" };
    expect(insight(analyseParts(long), "action")).toMatchObject({
      state: "met",
      next: expect.stringContaining("once the action and the result are told"),
    });
    const situation = Array.from({ length: 5 }, () => SAID.situation).join(" ");
    expect(insight(analyseParts({ ...long, situation }), "opening")?.state).toBe("noted");
    expect(insight(analyseParts(long), "result")).toBeUndefined();
  });

  test("I and we, hedges and fillers are counted", () => {
    const analysis = analyseAnswer("Um, I think we, you know, maybe moved it, and I asked us to.");
    expect(insight(analysis, "voices")).toMatchObject({ state: "noted" });
    expect(insight(analysis, "voices")?.says).toContain(
      "“I”, “me”, “my”: 2. “We”, “us”, “our”: 2.",
    );
    expect(insight(analysis, "hedges")?.quotes).toEqual(["I think", "maybe"]);
    expect(insight(analysis, "fillers")?.quotes).toEqual(["Um", "you know"]);
  });

  test("probes that nothing touches are named", () => {
    const analysis = analyseAnswer(STORY, {
      probes: ["Which fares were locked by the report?", "What did the unions say about the rota?"],
    });
    expect(insight(analysis, "probes")?.says).toContain("unions");
    expect(insight(analysis, "probes")?.says).not.toContain("fares");
    expect(insight(analyseAnswer(STORY), "probes")).toBeUndefined();
  });

  test("an executive round wants the outcome first", () => {
    const first = analyseAnswer(`${SAID.result} ${STORY}`, { headlineFirst: true });
    expect(insight(first, "headline")?.state).toBe("met");
    expect(insight(analyseAnswer(STORY, { headlineFirst: true }), "headline")?.state).toBe("open");
    // And does not count it as background.
    const parts = { ...SAID, situation: `${SAID.result} ${SAID.situation}` };
    const background = (headlineFirst: boolean) =>
      insight(analyseParts(parts, { headlineFirst }), "opening")?.says;
    expect(background(false)).toContain("54%");
    expect(background(true)).toContain("37%");
  });
});

describe("where a quote stands", () => {
  const placesOf = (id: InsightId, quote: string) => {
    const found = insight(analyseParts(SAID), id);
    const at = found?.at[found.quotes.indexOf(quote)] ?? [];
    return at.map((from) => placeInFields(SAID, from));
  };

  test("is told by field, and is the very place and not another with the same words", () => {
    expect(placesOf("figure", "one")).toEqual([
      { part: "result", from: SAID.result.lastIndexOf("one") },
    ]);
    expect(placesOf("story", SAID.situation)).toEqual([{ part: "situation", from: 0 }]);
  });

  test("is every place of words that are counted", () => {
    expect(placesOf("voices", "I")).toEqual([
      { part: "action", from: 0 },
      { part: "action", from: SAID.action.lastIndexOf("I wrote") },
    ]);
  });
});

describe("a question that is not about a past event", () => {
  const steps = {
    situation: "Context",
    task: "Options",
    action: "Decision",
    result: "Outcome",
  };
  const PLAN = {
    situation: "I would first find out which contracts end this year.",
    task: "We could renew, or we could move the mail first.",
    action: "I would move the mail because it costs 40 thousand a year, and tell the board early.",
    result: "It would have worked if the bill falls by a third by March.",
  };
  const ids = (analysis: Analysis) => analysis.insights.map(({ id }) => id);

  test("is not expected to be a story", () => {
    const analysis = analyseParts(PLAN, { steps });
    expect(ids(analysis)).toEqual(
      expect.arrayContaining(["steps", "figure", "reason", "hedges", "voices", "length"]),
    );
    for (const id of ["story", "parts", "opening", "action", "result", "ending"]) {
      expect(ids(analysis)).not.toContain(id);
    }
    expect(insight(analysis, "steps")).toMatchObject({ state: "met" });
    expect(insight(analysis, "figure")?.quotes).toEqual(["40 thousand", "a third"]);
    expect(insight(analysis, "reason")?.quotes).toEqual(["because it costs 40 thousand a year"]);
  });

  test("names the step that nothing is written for by the question's own word", () => {
    const analysis = analyseParts({ ...PLAN, task: "" }, { steps });
    expect(insight(analysis, "steps")).toMatchObject({
      state: "open",
      next: "Write one sentence under “Options”.",
    });
  });

  test("is to be answered first in an executive round", () => {
    const first = analyseParts(PLAN, { steps, headlineFirst: true });
    expect(insight(first, "headline")?.state).toBe("met");
    const later = { ...PLAN, situation: "Contracts end each year. There are nine of them in all." };
    const analysis = analyseParts(later, { steps, headlineFirst: true });
    expect(insight(analysis, "headline")).toMatchObject({
      state: "open",
      quotes: ["Contracts end each year."],
    });
  });
});

describe("what an answer is read with", () => {
  const question = { prompt: "Why?", probes: ["How?"], structure: null };
  const asked = (...slugs: ("it-manager" | "it-director" | "cto")[]) =>
    slugs.map((slug) => ({ role: { slug } }));

  test("asks executives for the headline first", () => {
    const roles = asked("it-manager", "cto");
    const of = (...of: Parameters<typeof contextOf>) => contextOf(...of).headlineFirst;
    expect(of({ ...question, roles }, "cto")).toBe(true);
    expect(of({ ...question, roles }, "it-manager")).toBe(false);
    expect(of({ ...question, roles }, undefined)).toBe(false);
    expect(of({ ...question, roles: asked("it-director", "cto") }, undefined)).toBe(true);
    expect(of({ ...question, roles: [] }, undefined)).toBe(false);
  });

  test("has the names of the steps where a question has steps", () => {
    const structure = { name: "A → B", situation: "A", task: "B", action: "C", result: "D" };
    expect(contextOf({ ...question, structure, roles: [] }, undefined)).toEqual({
      question: "Why?",
      probes: ["How?"],
      headlineFirst: false,
      steps: { situation: "A", task: "B", action: "C", result: "D" },
    });
  });
});

describe("one answer in one piece", () => {
  test.each(orders(STAR_PARTS))("is divided in the order %s, %s, %s, %s", (...order) => {
    const split = splitIntoParts(order.map((part) => SAID[part]).join(" "));
    expect(split?.parts).toEqual({ ...SAID, reflection: "" });
  });

  test("keeps its headings with what stands under them", () => {
    const headed = STAR_PARTS.map((part) => `${part}:\n${SAID[part]}`).join("\n\n");
    const parts = splitIntoParts(`${headed}\n\nLessons learned: Ask the desk first.`)?.parts;
    for (const part of STAR_PARTS) expect(parts?.[part]).toBe(`${part}:\n${SAID[part]}`);
    expect(parts?.reflection).toBe("Lessons learned: Ask the desk first.");
  });

  test("is left whole where only one part is told", () => {
    expect(splitIntoParts(SAID.situation)).toBeNull();
    expect(splitIntoParts("")).toBeNull();
  });
});

test("what a part was heard by is said: its heading in a text, its field in the editor", () => {
  const headed = STAR_PARTS.map((part) => `${part}:\n${SAID[part]}`).join("\n\n");
  expect(insight(analyseAnswer(headed), "parts")?.how).toContain("task by its heading");
  expect(insight(analyseParts(SAID), "parts")?.how).toContain("task by its field");
});
