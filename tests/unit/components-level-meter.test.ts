import { describe, expect, it } from "vitest";
import { levelMeterText, levelText } from "@/components/ui/level-meter";

describe("the words of the level meter", () => {
  it("names the level that is fully reached", () => {
    expect(levelText(4)).toBe("4 Advanced");
    expect(levelText(3.9)).toBe("3.9 Intermediate");
    expect(levelText(5)).toBe("5 Expert");
  });

  it("says of a role what it requires, and nothing of a person", () => {
    expect(levelMeterText({ required: 4 })).toBe("Required 4 Advanced");
  });

  it("says on whom the current level rests", () => {
    expect(levelMeterText({ label: "Budget", required: 3, current: 2, basis: "self" })).toBe(
      "Budget: required 3 Intermediate; now 2 Basic, self-rated, unconfirmed",
    );
    expect(levelMeterText({ required: 3, current: 3, basis: "coach" })).toBe(
      "Required 3 Intermediate; now 3 Intermediate, confirmed by a coach",
    );
    expect(levelMeterText({ required: 3, basis: "none" })).toBe(
      "Required 3 Intermediate; not rated yet",
    );
  });
});
