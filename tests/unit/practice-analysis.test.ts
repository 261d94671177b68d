import { describe, expect, test } from "vitest";
import {
  type Analysis,
  analyseAnswer,
  analyseParts,
} from "@/lib/features/practice/rules/analyse-answer";
import type { InsightId } from "@/lib/features/practice/rules/insight";
import { splitAnswer } from "@/lib/features/practice/rules/split-answer";
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
  });
});
