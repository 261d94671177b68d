/** Every page, with addresses to look at it and the heading there. A page without an entry fails a test. */
import { everyRoute } from "./routes";

export const ROLE = "it-manager";
export const QUESTION = "first-year-leading-managers";
const PROMPT = "Take me back to your first year of leading managers";
const OF_BANK = "IT Manager questions";
const SHEET = `/roles/${ROLE}/questions/sheet`;

/** Names in capitals stand for what the stage made (accessible-stage.ts). */
export const ADDRESSES: Record<string, Record<string, string | RegExp>> = {
  "/": { "/": "Your answers on one side." },
  "/roles": { "/roles": "Roles and questions" },
  "/ladder": { "/ladder": "The ladder" },
  "/roles/[role]": { [`/roles/${ROLE}`]: "IT Manager", "/roles/cto": "CTO" },
  "/roles/[role]/questions": { [`/roles/${ROLE}/questions`]: OF_BANK },
  "/roles/[role]/questions/filtered": {
    [`/roles/${ROLE}/questions?category=technical`]: OF_BANK,
    [`/roles/${ROLE}/questions?text=nothing-like-this-anywhere`]: OF_BANK,
    [`/roles/${ROLE}/questions?text=bugdet&sort=hardest`]: OF_BANK,
  },
  "/roles/[role]/questions/sheet": {
    [`${SHEET}?category=technical`]: "IT Manager interview questions",
    [`${SHEET}?difficulty=3&with=anchors&layout=page`]: "IT Manager interview questions",
    [`${SHEET}?question=${QUESTION}&question=nothing`]: "IT Manager interview questions",
    [`${SHEET}?question=nothing`]: "IT Manager interview questions",
  },
  "/questions": { "/questions": "Every question" },
  "/questions/filtered": {
    "/questions?text=outage&practised=no": "Every question",
    "/questions?page=2": "Every question",
  },
  "/questions/[slug]": { [`/questions/${QUESTION}`]: PROMPT },
  // It has no address: tests/e2e/database-away.spec.ts looks at it.
  "/back-soon": {},
  // With questions on it: tests/e2e/practice-offline.spec.ts.
  "/offline": { "/offline": "You are offline" },
  "/[...missing]": { "/no/such/page": "There is nothing at this address." },
  "/sign-in": { "/sign-in": "Sign in", "/sign-in?problem=wrong_credentials": "Sign in" },
  "/sign-up": { "/sign-up": "Create an account" },
  "/forgot-password": {
    "/forgot-password": "Forgotten password",
    "/forgot-password?done=asked": "Forgotten password",
  },
  "/erased": { "/erased": "Your account is erased" },
  "/reset-password/[token]": {
    "/reset-password/RESET": "Choose a new password",
    "/reset-password/x": "This link no longer works",
  },
  "/administrator/[token]": { "/administrator/ADMINISTRATOR": "Become administrator" },
  "/settings": {
    "/settings": "Settings",
    "/settings?form=erase&problem=not_confirmed": "Settings",
  },
  "/settings/sessions": { "/settings/sessions?done=session": "Sessions" },
  "/today": { "/today": /^(Today|Which role are you preparing for\?)$/ },
  "/practice/[slug]": {
    [`/practice/${QUESTION}`]: PROMPT,
    "/practice/ANSWERED": "Asked and answered?",
    "/practice/STARTED": "Started from a story?",
  },
  "/answers": {
    "/answers": "Answers",
    "/answers?state=draft": "Answers",
    "/answers?state=deleted": "Deleted answers",
  },
  // Asked for review; reviewed, with threads.
  "/answers/[id]": {
    "/answers/ANSWER": /./,
    "/answers/ANSWER?revision=1&problem=busy": /./,
    "/answers/COMMENTED?problem=outdated": /./,
  },
  "/answers/[id]/ask-for-review": {
    "/answers/COMMENTED/ask-for-review": "Ask for review",
    "/answers/UNASKED/ask-for-review?problem=nobody_asked": "Ask for review",
  },
  "/answers/[id]/compare": { "/answers/ANSWER/compare": /^Revision \d+ and revision \d+$/ },
  "/answers/[id]/history": {
    "/answers/EDITED/history": "History of your draft",
    "/answers/EDITED/history?entry=1&problem=conflict": "History of your draft",
    "/answers/EDITED/history?done=restored": "History of your draft",
    "/answers/HANDEDIN/history?entry=1": "History of your draft",
    "/answers/ANSWER/history": "History of your draft",
  },
  "/answers/[id]/revisions/[number]/rate": {
    "/answers/ANSWER/revisions/1/rate": "Rate your own answer",
  },
  "/drill": { "/drill?change=1": "Which competency is this testing?" },
  // All done, right, close, wrong; before the first guess for whoever is new, and in a bank not begun.
  "/drill/[role]": {
    [`/drill/${ROLE}`]: "“",
    [`/drill/${ROLE}?guess=RIGHT`]: "“",
    [`/drill/${ROLE}?guess=CLOSE`]: "“",
    [`/drill/${ROLE}?guess=WRONG`]: "“",
    [`/drill/${ROLE}?problem=input`]: "“",
    "/drill/cto": "“",
  },
  "/own-questions": {
    "/own-questions": "Your own questions",
    "/own-questions?state=removed": "Removed questions",
  },
  "/own-questions/new": {
    "/own-questions/new": "Add a question",
    [`/own-questions/new?role=${ROLE}`]: "Add a question",
    [`/own-questions/new?role=${ROLE}&problem=duplicate`]: "Add a question",
  },
  "/own-questions/[slug]": {
    "/own-questions/ANSWERED?done=added": "Asked and answered?",
    "/own-questions/REMOVED": "Removed?",
  },
  "/own-questions/[slug]/edit": { "/own-questions/ANSWERED/edit": "Edit your question" },
  "/own-questions/import": {
    "/own-questions/import": "Add many questions",
    "/own-questions/import?kind=csv&problem=wrong_header": "Add many questions",
    [`/own-questions/import?kind=markdown&role=${ROLE}`]: "Add many questions",
  },
  // All good, with problems, a second page, of an advert; nothing understood; added before; added now.
  "/own-questions/imports/[id]": {
    "/own-questions/imports/GOODLIST": /./,
    "/own-questions/imports/TROUBLED?done=saved": /./,
    "/own-questions/imports/TROUBLED?problem=not_ready&page=2": /./,
    "/own-questions/imports/ADVERT": /./,
    "/own-questions/imports/NOTHING": /./,
    "/own-questions/imports/REPEATED": /./,
    "/own-questions/imports/IMPORTED?done=added": /./,
  },
  "/stories": {
    "/stories": "Stories",
    "/stories?competency=communication&failure=yes&sort=happened": "Stories",
    "/stories?text=nothing-like-this-anywhere": "Stories",
    "/stories?state=deleted": "Deleted stories",
  },
  "/stories/new": {
    "/stories/new": "Write a story",
    "/stories/new?problem=input": "Write a story",
  },
  "/stories/coverage": {
    [`/stories/coverage?role=${ROLE}`]: "IT Manager",
    "/stories/coverage?role=cto": "CTO",
  },
  "/stories/import": {
    "/stories/import": "Import stories",
    "/stories/import?problem=no_resume": "Import stories",
  },
  // As it was loaded; edited twice at once.
  "/stories/[id]": { "/stories/SAMPLESTORY?done=kept": /./, "/stories/RETOLD": /./ },
  "/stories/[id]/edit": { "/stories/RETOLD/edit?problem=conflict": "Edit your story" },
  "/stories/[id]/versions": {
    "/stories/RETOLD/versions": "Versions of the text",
    "/stories/SAMPLESTORY/versions": "Versions of the text",
  },
  // Understood in part; nothing understood; there already; added.
  "/stories/imports/[id]": {
    "/stories/imports/RESUME": /./,
    "/stories/imports/NOSTORY": /./,
    "/stories/imports/KNOWN": /./,
    "/stories/imports/BROUGHT?done=added": /./,
  },
  "/board": { "/board?change=1": "Which role are you preparing for?" },
  "/board/[role]": { [`/board/${ROLE}`]: "IT Manager", "/board/cto": "CTO" },
  "/board/[role]/[competency]": {
    [`/board/${ROLE}/technical-expertise`]: "Technical Expertise",
    [`/board/${ROLE}/strategic-planning`]: "Strategic Planning",
    "/board/cto/technical-competence": "Technical competence",
  },
  "/coaches": {
    "/coaches?done=ended": "Coaches",
    "/coaches?problem=already_invited": "Coaches",
  },
  "/coaches/[id]": { "/coaches/COACHING": "Maximiliana", "/coaches/FORMER": "Former Coach" },
  "/coaches/log": { "/coaches/log": "Who read what" },
  "/assignments": { "/assignments": "Assignments" },
  // Of either kind, signed out; and one that is none.
  "/invitations/[token]": {
    "/invitations/ASKING": "asks you to coach them",
    "/invitations/OFFERING": "offers to coach you",
    "/invitations/x": "There is no such invitation",
  },
  "/coach": {
    "/coach": "Coaching",
    "/coach?reviews=waiting": "Coaching",
    "/coach?reviews=done&page=9": "Coaching",
  },
  // Being written, in each of its tabs; sent, with the changes since; not shared any more.
  "/coach/reviews/[id]": {
    "/coach/reviews/REVIEWING": /./,
    "/coach/reviews/REVIEWING?tab=discussion": /./,
    "/coach/reviews/REVIEWING?tab=marks&problem=quote_not_found": /./,
    "/coach/reviews/REVIEWING?tab=notes": /./,
    "/coach/reviews/REVIEWING?tab=guidance": /./,
    "/coach/reviews/REVIEWED?revision=2&compare=1": /./,
    "/coach/reviews/UNDELIVERED": "Not delivered",
  },
  "/coach/calibration": { "/coach/calibration": "Calibration" },
  "/coach/calibration/[role]/[question]": {
    "/coach/calibration/it-manager/erp-live-in-nine-days": /./,
    "/coach/calibration/cto/shift-that-would-hurt-us?problem=not_all_marked": /./,
  },
  "/coach/candidates": { "/coach/candidates?done=invited": "Candidates" },
  "/coach/candidates/[id]": {
    "/coach/candidates/CANDIDATE": "Maximiliana",
    "/coach/candidates/ENDED": "Former Coach",
  },
  "/coach/answers/[id]": { "/coach/answers/SHARED": PROMPT },
  "/coach/cohorts": {
    "/coach/cohorts": "Cohorts",
    "/coach/cohorts?problem=name_taken": "Cohorts",
  },
  "/coach/assignments": { "/coach/assignments?done=assigned": "Assignments" },
  "/coach/assignments/new": {
    [`/coach/assignments/new?role=${ROLE}`]: "Assign something",
    "/coach/assignments/new?role=cto&problem=nothing_to_assign": "Assign something",
  },
  "/admin": { "/admin": "People", "/admin?text=nobody-of-that-name": "People" },
  "/admin/catalog": { "/admin/catalog": "Catalog" },
  "/admin/reports": { "/admin/reports": "Reports" },
  "/admin/outbox": { "/admin/outbox": "Mail" },
  "/admin/people/[id]": { "/admin/people/PERSON": "Maximiliana" },
};

/** The paths of all pages, but for the gallery, which a production build has not. */
export function everyPage(): string[] {
  return everyRoute()
    .filter((route) => route.startsWith("GET ") && !route.includes("/api/"))
    .map((route) => route.slice(4))
    .filter((path) => !path.startsWith("/gallery"));
}
