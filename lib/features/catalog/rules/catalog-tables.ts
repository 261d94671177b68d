import type { TableName } from "./catalog-rows";

export interface Table {
  /** The columns that name a row. */
  key: string[];
  /** Type of each column that the loader writes. */
  columns: Record<string, string>;
}

/** The tables that the loader writes, in the order in which rows must be there for those that point at them. */
export const TABLES: Record<TableName, Table> = {
  articles: {
    key: ["slug"],
    columns: { slug: "text", title: "text", url: "text", published: "date" },
  },
  competencies: {
    key: ["slug"],
    columns: { slug: "text", name: "text", definition: "text" },
  },
  roles: {
    key: ["slug"],
    columns: {
      slug: "text",
      name: "text",
      ladder: "int",
      tagline: "text",
      summary: "text",
      ladder_source: "jsonb",
      matrix_source: "jsonb",
      guide: "jsonb",
    },
  },
  role_competencies: {
    key: ["role_slug", "slug"],
    columns: {
      role_slug: "text",
      slug: "text",
      shared_slug: "text",
      position: "int",
      name: "text",
      description: "text",
      required_level: "int",
      required_word: "text",
      required_source: "jsonb",
      source: "jsonb",
      levels: "jsonb",
      retired_at: "timestamptz",
    },
  },
  rounds: {
    key: ["role_slug", "slug"],
    columns: {
      role_slug: "text",
      slug: "text",
      position: "int",
      name: "text",
      focus: "text",
      interviewers: "text",
      format: "text",
      duration: "text",
      source: "jsonb",
    },
  },
  questions: {
    key: ["slug"],
    columns: {
      slug: "text",
      prompt: "text",
      category: "category",
      assesses: "text",
      structure: "jsonb",
      guidance: "jsonb",
      probes: "text[]",
      mistakes: "text[]",
      sources: "jsonb",
      retired_at: "timestamptz",
      content_hash: "text",
    },
  },
  question_roles: {
    key: ["question_slug", "role_slug"],
    columns: {
      question_slug: "text",
      role_slug: "text",
      position: "int",
      difficulty: "int",
      why_asked: "text",
    },
  },
  question_competencies: {
    key: ["question_slug", "role_slug", "competency_slug"],
    columns: {
      question_slug: "text",
      role_slug: "text",
      competency_slug: "text",
      position: "int",
      anchors: "jsonb",
    },
  },
  question_rounds: {
    key: ["question_slug", "role_slug", "round_slug"],
    columns: { question_slug: "text", role_slug: "text", round_slug: "text" },
  },
};
