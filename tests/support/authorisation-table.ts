/**
 * Who may do what: one row for each page and each method of each route. A cell is the status that comes back, or for a
 * page that sends its visitor elsewhere, where to. The test fails when a route has no row.
 */
import { COACHING } from "./authorisation-coaching";
import { REVIEWING } from "./authorisation-reviewing";
import {
  administratorPage,
  anyPerson,
  OPINION_HOST,
  type Owned,
  open,
  ownersAlone,
  ownersPage,
  personPage,
  type Row,
} from "./authorisation-rows";
import { PASSWORD } from "./people";

const ownQuestion = (o: Owned) => ({
  prompt: `Asked of ${o.unique}?`,
  category: "technical",
  competencies: [o.competency],
});

const blankParts = { situation: "", task: "", action: "", result: "", reflection: "" };

export const AUTHORISATION: Record<string, Row> = {
  // Public pages: the same for everybody.
  "GET /": open,
  "GET /roles": open,
  "GET /ladder": open,
  "GET /roles/[role]": { ...open, path: (o) => `/roles/${o.role}` },
  "GET /roles/[role]/questions": { ...open, path: (o) => `/roles/${o.role}/questions` },
  "GET /roles/[role]/questions/filtered": {
    ...open,
    path: (o) => `/roles/${o.role}/questions?category=technical`,
  },
  "GET /questions": open,
  "GET /questions/filtered": { ...open, path: () => "/questions?text=budget" },
  "GET /roles/[role]/questions/sheet": {
    ...open,
    path: (o) => `/roles/${o.role}/questions/sheet?question=${o.question}`,
  },
  "GET /api/v1/roles/[role]/questions/export": {
    ...open,
    path: (o) => `/api/v1/roles/${o.role}/questions/export?format=csv`,
  },
  "GET /questions/[slug]": { ...open, path: (o) => `/questions/${o.question}` },
  // Stands in for other pages, at their addresses.
  "GET /back-soon": { cells: ["/", "/", "/", "/"] },
  // Shown where no page can be fetched; what it shows then comes from the device.
  "GET /offline": open,
  "GET /[...missing]": { cells: [404, 404, 404, 404], path: () => "/no/such/page" },

  // Coming in and getting back in.
  "GET /sign-in": { cells: [200, "/today", "/today", "/today"] },
  "GET /sign-up": { cells: [200, "/today", "/today", "/today"] },
  "GET /forgot-password": open,
  "GET /erased": open,
  "GET /reset-password/[token]": { ...open, path: (o) => `/reset-password/${o.resetToken}` },
  "GET /administrator/[token]": { ...open, path: (o) => `/administrator/${o.administratorToken}` },
  "POST /api/v1/accounts": {
    ...open,
    body: (o) => ({ name: "New", email: `${o.unique}@example.org`, password: PASSWORD }),
  },
  "GET /api/v1/session": open,
  "POST /api/v1/session": { ...open, body: (o) => ({ email: o.owner.email, password: PASSWORD }) },
  "POST /api/v1/session/end": { ...open, body: () => ({}) },
  "POST /api/v1/password-resets": { ...open, body: (o) => ({ email: o.owner.email }) },
  "POST /api/v1/password-resets/redeem": {
    ...open,
    body: (o) => ({ token: o.resetToken, password: PASSWORD }),
  },
  "POST /api/v1/administrator": anyPerson({ body: (o) => ({ token: o.administratorToken }) }),
  "POST /api/v1/administrator/account": {
    ...open,
    body: (o) => ({
      token: o.administratorToken,
      name: "New",
      email: `${o.unique}@example.org`,
      password: PASSWORD,
    }),
  },

  // One's own account: each acts on the account of whoever calls.
  "GET /settings": personPage,
  "GET /settings/sessions": personPage,
  "GET /api/v1/account": anyPerson(),
  "GET /api/v1/account/export": anyPerson(),
  "GET /api/v1/sessions": anyPerson(),
  "POST /api/v1/account/name": anyPerson({ body: () => ({ name: "Another Name" }) }),
  "POST /api/v1/account/email": anyPerson({
    body: (o) => ({ email: `${o.unique}@example.org`, password: PASSWORD }),
  }),
  "POST /api/v1/account/password": anyPerson({
    body: () => ({ currentPassword: PASSWORD, newPassword: `${PASSWORD} dry` }),
  }),
  "POST /api/v1/account/erase": anyPerson({
    body: () => ({ password: PASSWORD, confirmation: "erase my account" }),
  }),
  "POST /api/v1/sessions/others/end": anyPerson(),
  "POST /api/v1/sessions/[id]/end": ownersAlone({
    path: (o) => `/api/v1/sessions/${o.otherSessionId}/end`,
    body: () => ({}),
  }),

  // Practising.
  "GET /today": personPage,
  "GET /practice/[slug]": { ...personPage, path: (o) => `/practice/${o.question}` },
  "GET /answers": personPage,
  "GET /answers/[id]": ownersPage((o) => `/answers/${o.answerId}`),
  "GET /answers/[id]/compare": ownersPage((o) => `/answers/${o.answerId}/compare`),
  "GET /answers/[id]/history": ownersPage((o) => `/answers/${o.answerId}/history?entry=2`),
  "POST /api/v1/answers/[id]/history/[number]/restore": ownersAlone({
    path: (o) => `/api/v1/answers/${o.answerId}/history/2/restore`,
    body: (o) => ({ version: o.draftVersion, take: 1, basedOnRevisionId: o.revisionId }),
  }),
  "GET /answers/[id]/revisions/[number]/rate": ownersPage(
    (o) => `/answers/${o.answerId}/revisions/1/rate`,
  ),
  "PUT /api/v1/drafts/[questionSlug]": {
    // Everybody writes to an answer of their own: the owner's has moved on, so only the owner is in conflict.
    cells: [401, 409, 200, 200],
    path: (o) => `/api/v1/drafts/${o.question}`,
    body: () => ({ baseVersion: 0, take: 1, parts: { ...blankParts, action: "Mine." } }),
  },
  "POST /api/v1/answers/[id]/revisions": ownersAlone({
    path: (o) => `/api/v1/answers/${o.answerId}/revisions`,
    body: (o) => ({ version: o.draftVersion }),
  }),
  "POST /api/v1/revisions/[id]/ratings": ownersAlone({
    path: (o) => `/api/v1/revisions/${o.revisionId}/ratings`,
    body: (o) => ({ role: o.role, ratings: [{ competency: o.competency, level: 3 }] }),
  }),
  "POST /api/v1/revisions/[id]/second-opinion": ownersAlone({
    path: (o) => `/api/v1/revisions/${o.revisionId}/second-opinion`,
    body: () => ({}),
  }),
  "DELETE /api/v1/revisions/[id]/second-opinion": ownersAlone({
    path: (o) => `/api/v1/revisions/${o.revisionId}/second-opinion`,
  }),
  "POST /api/v1/revisions/[id]/second-opinion/delete": ownersAlone({
    path: (o) => `/api/v1/revisions/${o.revisionId}/second-opinion/delete`,
    body: () => ({}),
  }),
  "POST /api/v1/second-opinion-consent": anyPerson({ body: () => ({ host: OPINION_HOST }) }),
  "POST /api/v1/second-opinion-consent/revoke": anyPerson(),
  "DELETE /api/v1/answers/[id]": ownersAlone({ path: (o) => `/api/v1/answers/${o.answerId}` }),
  "POST /api/v1/answers/[id]/delete": ownersAlone({
    path: (o) => `/api/v1/answers/${o.answerId}/delete`,
    body: () => ({}),
  }),
  "POST /api/v1/answers/[id]/restore": ownersAlone({
    path: (o) => `/api/v1/answers/${o.answerId}/restore`,
    body: () => ({}),
  }),

  // The drill. The page without a guess is everybody's own; with one it is its owner's.
  "GET /drill": personPage,
  "GET /drill/[role]": ownersPage((o) => `/drill/${o.role}?guess=${o.guessId}`),
  "POST /api/v1/drill-guesses": anyPerson({
    body: (o) => ({ role: o.role, question: o.question, number: 1, guess: o.competency }),
  }),

  // One's own questions.
  "GET /own-questions": personPage,
  "GET /own-questions/new": { ...personPage, path: (o) => `/own-questions/new?role=${o.role}` },
  "GET /own-questions/[slug]": ownersPage((o) => `/own-questions/${o.ownQuestion}`),
  "GET /own-questions/[slug]/edit": ownersPage((o) => `/own-questions/${o.ownQuestion}/edit`),
  "POST /api/v1/own-questions": anyPerson({
    body: (o) => ({ role: o.role, ...ownQuestion(o) }),
  }),
  "POST /api/v1/own-questions/[slug]": ownersAlone({
    path: (o) => `/api/v1/own-questions/${o.ownQuestion}`,
    body: ownQuestion,
  }),
  "POST /api/v1/own-questions/[slug]/remove": ownersAlone({
    path: (o) => `/api/v1/own-questions/${o.ownQuestion}/remove`,
    body: () => ({}),
  }),
  "POST /api/v1/own-questions/[slug]/restore": ownersAlone({
    path: (o) => `/api/v1/own-questions/${o.removedQuestion}/restore`,
    body: () => ({}),
  }),
  "GET /own-questions/import": personPage,
  "GET /own-questions/imports/[id]": ownersPage((o) => `/own-questions/imports/${o.importId}`),
  "POST /api/v1/question-imports": anyPerson({
    body: (o) => ({ kind: "markdown", role: o.role, text: "- Which budget is yours?" }),
  }),
  "POST /api/v1/question-imports/[id]/rows": ownersAlone({
    path: (o) => `/api/v1/question-imports/${o.importId}/rows`,
    body: () => ({ all: "untick" }),
  }),
  "POST /api/v1/question-imports/[id]/confirm": ownersAlone({
    path: (o) => `/api/v1/question-imports/${o.importId}/confirm`,
    body: () => ({}),
  }),
  "POST /api/v1/question-imports/[id]/cancel": ownersAlone({
    path: (o) => `/api/v1/question-imports/${o.importId}/cancel`,
    body: () => ({}),
  }),
  "GET /api/v1/question-imports/[id]/left-out": ownersAlone({
    path: (o) => `/api/v1/question-imports/${o.importId}/left-out`,
  }),
  "POST /api/v1/own-questions/[slug]/delete": ownersAlone({
    path: (o) => `/api/v1/own-questions/${o.removedQuestion}/delete`,
    body: () => ({}),
  }),

  // The story bank.
  "GET /stories": personPage,
  "GET /stories/new": personPage,
  "GET /stories/coverage": { ...personPage, path: (o) => `/stories/coverage?role=${o.role}` },
  "GET /stories/import": personPage,
  "GET /stories/[id]": ownersPage((o) => `/stories/${o.storyId}`),
  "GET /stories/[id]/edit": ownersPage((o) => `/stories/${o.storyId}/edit`),
  "GET /stories/[id]/versions": ownersPage((o) => `/stories/${o.storyId}/versions`),
  "GET /stories/imports/[id]": ownersPage((o) => `/stories/imports/${o.storyImportId}`),
  "GET /api/v1/stories/export": anyPerson({ path: () => "/api/v1/stories/export?format=json" }),
  "POST /api/v1/stories": anyPerson({ body: () => ({ headline: "Mine" }) }),
  "POST /api/v1/stories/[id]": ownersAlone({
    path: (o) => `/api/v1/stories/${o.storyId}`,
    body: () => ({ version: 2, headline: "Mine" }),
  }),
  "POST /api/v1/stories/[id]/delete": ownersAlone({
    path: (o) => `/api/v1/stories/${o.storyId}/delete`,
    body: () => ({}),
  }),
  "POST /api/v1/stories/[id]/restore": ownersAlone({
    path: (o) => `/api/v1/stories/${o.storyId}/restore`,
    body: () => ({}),
  }),
  "POST /api/v1/stories/[id]/versions": ownersAlone({
    path: (o) => `/api/v1/stories/${o.storyId}/versions`,
    body: () => ({ number: 1, choice: "use" }),
  }),
  "POST /api/v1/story-imports": anyPerson({ body: () => ({ text: "- I led the move." }) }),
  "POST /api/v1/story-imports/[id]/confirm": ownersAlone({
    path: (o) => `/api/v1/story-imports/${o.storyImportId}/confirm`,
    body: () => ({ add: [0] }),
  }),
  "POST /api/v1/story-imports/[id]/cancel": ownersAlone({
    path: (o) => `/api/v1/story-imports/${o.storyImportId}/cancel`,
    body: () => ({}),
  }),
  "GET /api/v1/story-imports/[id]/left-out": ownersAlone({
    path: (o) => `/api/v1/story-imports/${o.storyImportId}/left-out`,
  }),
  // Somebody else's story is none to start from.
  "POST /api/v1/drafts/[questionSlug]/story": ownersAlone({
    path: (o) => `/api/v1/drafts/${o.question}/story`,
    body: (o) => ({ story: o.storyId, place: "after" }),
  }),
  "POST /api/v1/answers/[id]/story": ownersAlone({
    path: (o) => `/api/v1/answers/${o.answerId}/story`,
    body: () => ({ number: 1 }),
  }),
  "POST /api/v1/answers/[id]/story-change": ownersAlone({
    path: (o) => `/api/v1/answers/${o.answerId}/story-change`,
    body: (o) => ({ story: o.storyId, version: 2, choice: "take" }),
  }),

  // The board.
  "GET /board": personPage,
  "GET /board/[role]": { ...personPage, path: (o) => `/board/${o.role}` },
  "GET /board/[role]/[competency]": {
    ...personPage,
    path: (o) => `/board/${o.role}/${o.competency}`,
  },
  "POST /api/v1/board-choice": anyPerson({ body: (o) => ({ role: o.role }) }),
  "POST /api/v1/sample-data": anyPerson({ body: (o) => ({ role: o.role }) }),
  "POST /api/v1/sample-data/remove": anyPerson({ body: (o) => ({ role: o.role }) }),

  ...COACHING,
  ...REVIEWING,

  // Administration: of people and content, never of answers.
  "GET /admin": administratorPage,
  "GET /admin/catalog": administratorPage,
  "GET /admin/outbox": administratorPage,
  "GET /admin/people/[id]": {
    ...administratorPage,
    path: (o) => `/admin/people/${o.owner.accountId}`,
  },
  "POST /api/v1/admin/people/[id]/reset-link": {
    cells: [401, 404, 404, 200],
    path: (o) => `/api/v1/admin/people/${o.owner.accountId}/reset-link`,
    body: () => ({}),
  },
  "POST /api/v1/admin/people/[id]/end-sessions": {
    cells: [401, 404, 404, 200],
    path: (o) => `/api/v1/admin/people/${o.owner.accountId}/end-sessions`,
    body: () => ({}),
  },

  // Exists while developing; a production build answers 404.
  "GET /gallery": { cells: [404, 404, 404, 404] },
  "GET /gallery/failing": { cells: [404, 404, 404, 404] },
};
