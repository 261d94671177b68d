import type { CategoryName } from "@/lib/features/catalog/types/basics";
import type { RoleFacts } from "../types";
import { findCategory, findCompetency, findRole, findRoleInside } from "./find-named";
import { endsAsQuestion } from "./plain-text";
import type { RowContext } from "./read-row";

/** Headings of a question's own parts, in a sheet that was exported here. */
const PARTS =
  /^(what a strong answer holds|what they may ask next|common mistakes|how answers are rated|sources)\b/i;

/** In such a sheet each question is a numbered heading. */
const NUMBERED = /^\d{1,4}[.)]\s+(?=\S)/;

interface Named {
  role?: RoleFacts;
  category?: CategoryName;
  /** Its name: which competency that is depends on the role. */
  competency?: string;
}

/** The headings above a line, each holding until one of its own level or above takes its place. */
export class HeadingTrail {
  private entries: (Named & { level: number; isPart: boolean })[] = [];

  constructor(
    private readonly roles: readonly RoleFacts[],
    private readonly chosen: RowContext,
  ) {}

  /** @returns the question that the heading is, if it is one; and whether it says anything that we know */
  enter(level: number, words: string): { question: string | null; isKnown: boolean } {
    this.entries = this.entries.filter((entry) => entry.level < level);
    const isQuestion = NUMBERED.test(words) || endsAsQuestion(words);
    const named = isQuestion ? {} : this.readHeading(words);
    const isPart = PARTS.test(words);
    this.entries.push({ level, isPart, ...named });
    return {
      question: isQuestion ? words.replace(NUMBERED, "") : null,
      isKnown: isPart || Object.keys(named).length > 0,
    };
  }

  /** Below a heading that names a part of one question, not questions. */
  isInsideQuestion(): boolean {
    return this.entries.some(({ isPart }) => isPart);
  }

  context(): RowContext {
    const role = this.last("role") ?? this.chosen.role;
    const name = this.last("competency");
    return {
      role,
      category: this.last("category") ?? this.chosen.category,
      competency: name === undefined ? undefined : findCompetency(name, role)?.slug,
    };
  }

  private last<K extends keyof Named>(key: K): Named[K] {
    return this.entries.findLast((entry) => entry[key] !== undefined)?.[key];
  }

  /** A heading may name several things: "CTO – Strategic questions", "IT Manager / Technical". */
  private readHeading(words: string): Named {
    const named: Named = {};
    for (const part of [words, ...words.split(/\s*[:/|·,]\s*|\s+(?:[-–—&]|and|for)\s+/i)]) {
      named.role ??= findRole(part, this.roles) ?? findRoleInside(part, this.roles);
      const role = named.role ?? this.context().role;
      // A competency's name comes before a category's: "Technical Expertise" is the one, "Technical" the other.
      if (findCompetency(part, role)) named.competency ??= part;
      else named.category ??= findCategory(part);
    }
    return Object.fromEntries(
      Object.entries(named).filter(([, value]) => value !== undefined),
    ) as Named;
  }
}
