/**
 * The public pages in the vocabulary of schema.org, from what each page shows. Addresses are relative, and resolved by the
 * page's own: a build does not know the host that it will be served from (docs/decisions/structured-data.md).
 */
import type { Thing } from "@/components/layout/structured-data";
import type { ArticleReference, Source } from "@/lib/features/catalog/types/basics";
import type { Bank, BankQuestion, CatalogSearch } from "@/lib/features/catalog/types/listings";
import type { QuestionView } from "@/lib/features/catalog/types/questions";
import type { RoleGuide } from "@/lib/features/catalog/types/roles";
import { bankAddress } from "./bank-address";

interface Stop {
  name: string;
  path: string;
}

const ROLES: Stop = { name: "Roles and questions", path: "/roles" };

export function describeRoles(roles: readonly RoleGuide[]): Thing {
  return page("CollectionPage", [ROLES], {
    mainEntity: list(roles.map(({ slug, name }) => ({ name, path: rolePath(slug) }))),
  });
}

export function describeRole(role: RoleGuide): Thing {
  return page("WebPage", [ROLES, { name: role.name, path: rolePath(role.slug) }], {
    description: role.tagline,
    isBasedOn: articlesOf([role.matrixSource]),
    mainEntity: {
      "@type": "Occupation",
      name: role.name,
      description: role.summary,
      skills: role.competencies.map(({ name }) => name),
    },
  });
}

export function describeLadder(roles: readonly RoleGuide[]): Thing {
  return page("WebPage", [ROLES, { name: "The ladder", path: "/ladder" }], {
    isBasedOn: articlesOf(roles.map(({ matrixSource }) => matrixSource)),
    mainEntity: {
      ...list(roles.map(({ slug, name }) => ({ name, path: rolePath(slug) }))),
      itemListOrder: "https://schema.org/ItemListOrderAscending",
    },
  });
}

export function describeBank({ role, questions, total }: Bank): Thing {
  const trail = [
    ROLES,
    { name: role.name, path: rolePath(role.slug) },
    { name: `${role.name} questions`, path: bankAddress(role.slug) },
  ];
  return page("CollectionPage", trail, {
    mainEntity: listOfQuestions({ questions, total }),
  });
}

export function describeSearch(found: CatalogSearch): Thing {
  return page("CollectionPage", [{ name: "Every question", path: "/questions" }], {
    mainEntity: listOfQuestions(found),
  });
}

/** Addresses alone: the prompts once more, carried twice as everything is, would make a page a third heavier to send. */
function listOfQuestions({
  questions,
  total,
}: Pick<Bank, "total"> & { questions: Pick<BankQuestion, "slug">[] }): Thing {
  return {
    ...list(questions.map(({ slug }) => ({ path: questionPath(slug) }))),
    // Of all pages.
    numberOfItems: total,
  };
}

export function describeQuestion(question: QuestionView): Thing {
  const { prompt, roles } = question;
  const role = roles[0]?.role;
  const above: Stop[] = role
    ? [
        { name: role.name, path: rolePath(role.slug) },
        { name: `${role.name} questions`, path: bankAddress(role.slug) },
      ]
    : [];
  const areas = roles.flatMap(({ competencies }) => competencies.map(({ name }) => name));
  return page("WebPage", [ROLES, ...above, { name: prompt, path: questionPath(question.slug) }], {
    isBasedOn: articlesOf(question.sources),
    mainEntity: {
      "@type": ["Question", "LearningResource"],
      name: prompt,
      description: question.assesses,
      learningResourceType: "Interview question",
      about: roles.map(({ role: of }) => ({ "@type": "Occupation", name: of.name })),
      assesses: [...new Set(areas)],
    },
  });
}

function rolePath(slug: string): string {
  return `/roles/${slug}`;
}

function questionPath(slug: string): string {
  return `/questions/${slug}`;
}

/** @param trail the way to the page, itself included */
function page(type: string, trail: readonly Stop[], more: Partial<Thing>): Thing {
  const self = trail.at(-1);
  return {
    "@type": type,
    name: self?.name,
    url: self?.path,
    inLanguage: "en",
    isPartOf: { "@type": "WebSite", name: "Starboard", url: "/" },
    breadcrumb: {
      "@type": "BreadcrumbList",
      itemListElement: trail.map(({ name, path }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name,
        item: path,
      })),
    },
    ...more,
  };
}

function list(stops: readonly (Pick<Stop, "path"> & Partial<Stop>)[]): Thing {
  return {
    "@type": "ItemList",
    numberOfItems: stops.length,
    itemListElement: stops.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      url: path,
    })),
  };
}

/** The articles behind a page, each once. */
function articlesOf(sources: readonly Source[]): Thing[] {
  const articles = new Map<string, ArticleReference>(
    sources.map(({ article }) => [article.slug, article]),
  );
  return [...articles.values()].map(({ title, url, published }) => ({
    "@type": "Article",
    headline: title,
    url,
    datePublished: published,
  }));
}
