/** The rows of the authorisation table that are about reviewing. */
import {
  administratorPage,
  anyPerson,
  coachsAlone,
  coachsPage,
  type Owned,
  ownersAlone,
  ownersPage,
  personPage,
  type Row,
} from "./authorisation-rows";
import type { Reviewing } from "./reviewing-stage";

const staged = (o: Owned): Reviewing => {
  if (!o.reviewing) throw new Error("this row needs a review: mark it");
  return o.reviewing;
};

type Path = (o: Owned, of: Reviewing) => string;
/** The candidate's own, of a request or a comment. */
const candidates = (path: Path, body: Row["body"] = () => ({})): Row => ({
  ...ownersAlone({ path: (o) => path(o, staged(o)), body }),
  needsReview: true,
});
/** The coach's, of a slot or a review. */
const coachs = (path: Path, body: Row["body"] = () => ({})): Row => ({
  ...coachsAlone({ path: (o) => path(o, staged(o)), body }),
  needsReview: true,
});
/** Both sides'. */
const both = (path: Path, body: Row["body"] = () => ({})): Row => ({
  ...candidates(path, body),
  coaches: [200, 404, 404],
});

const REFERENCE = { role: "it-manager", question: "erp-live-in-nine-days" };

export const REVIEWING: Record<string, Row> = {
  "GET /answers/[id]/ask-for-review": ownersPage((o) => `/answers/${o.answerId}/ask-for-review`),
  "POST /api/v1/answers/[id]/review-requests": ownersAlone({
    path: (o) => `/api/v1/answers/${o.answerId}/review-requests`,
    body: (o) => ({ note: "Clear?", coaches: [o.relationshipId] }),
  }),
  "POST /api/v1/review-requests/[id]/withdraw": candidates(
    (_, of) => `/api/v1/review-requests/${of.requestId}/withdraw`,
  ),
  "POST /api/v1/review-requests/[id]/finish": candidates(
    (_, of) => `/api/v1/review-requests/${of.sentRequestId}/finish`,
    () => ({ thanks: "Thank you." }),
  ),
  "POST /api/v1/review-requests/[id]/ask-again": candidates(
    (_, of) => `/api/v1/review-requests/${of.sentRequestId}/ask-again`,
  ),
  "POST /api/v1/review-requests/[id]/report": both(
    (_, of) => `/api/v1/review-requests/${of.requestId}/report`,
    (o) => ({ text: "Rude.", slot: staged(o).slotId }),
  ),
  "POST /api/v1/comments/[id]/apply": candidates(
    (_, of) => `/api/v1/comments/${of.suggestionId}/apply`,
  ),
  "POST /api/v1/comment-threads/[id]/replies": both(
    (_, of) => `/api/v1/comment-threads/${of.threadId}/replies`,
    () => ({ body: "A reply." }),
  ),
  "POST /api/v1/comment-threads/[id]/resolve": both(
    (_, of) => `/api/v1/comment-threads/${of.threadId}/resolve`,
  ),
  "POST /api/v1/comment-threads/[id]/reopen": both(
    (_, of) => `/api/v1/comment-threads/${of.threadId}/reopen`,
  ),

  "GET /coach/reviews/[id]": {
    ...coachsPage((o) => `/coach/reviews/${staged(o).slotId}`),
    showsShared: true,
  },
  "POST /api/v1/review-slots/[id]/claim": coachs(
    (_, of) => `/api/v1/review-slots/${of.slotId}/claim`,
  ),
  "POST /api/v1/review-slots/[id]/release": coachs(
    (_, of) => `/api/v1/review-slots/${of.slotId}/release`,
  ),
  "POST /api/v1/review-slots/[id]/decline": coachs(
    (_, of) => `/api/v1/review-slots/${of.slotId}/decline`,
  ),
  "PUT /api/v1/reviews/[id]": coachs(
    (_, of) => `/api/v1/reviews/${of.reviewId}`,
    () => ({ summary: "So far." }),
  ),
  "POST /api/v1/reviews/[id]/send": coachs(
    (_, of) => `/api/v1/reviews/${of.reviewId}/send`,
    () => ({ summary: "Good.", verdict: "ready" }),
  ),
  "POST /api/v1/reviews/[id]/ratings": coachs(
    (_, of) => `/api/v1/reviews/${of.reviewId}/ratings`,
    (o) => ({
      role: o.role,
      ratings: [{ competency: o.competency, level: 3, quote: o.sharedWords }],
    }),
  ),
  "POST /api/v1/reviews/[id]/comments": coachs(
    (_, of) => `/api/v1/reviews/${of.reviewId}/comments`,
    () => ({ body: "Say how." }),
  ),
  "PUT /api/v1/reviews/[id]/comments/[comment]": coachs(
    (_, of) => `/api/v1/reviews/${of.reviewId}/comments/${of.pendingId}`,
    () => ({ body: "Say how you know." }),
  ),
  "POST /api/v1/reviews/[id]/comments/[comment]": coachs(
    (_, of) => `/api/v1/reviews/${of.reviewId}/comments/${of.pendingId}`,
    () => ({ body: "Say how you know." }),
  ),
  "DELETE /api/v1/reviews/[id]/comments/[comment]": coachs(
    (_, of) => `/api/v1/reviews/${of.reviewId}/comments/${of.pendingId}`,
  ),
  "POST /api/v1/reviews/[id]/comments/[comment]/delete": coachs(
    (_, of) => `/api/v1/reviews/${of.reviewId}/comments/${of.pendingId}/delete`,
  ),

  // The reference answers are invented: everybody may try their judgement.
  "GET /coach/calibration": personPage,
  "GET /coach/calibration/[role]/[question]": {
    ...personPage,
    path: () => `/coach/calibration/${REFERENCE.role}/${REFERENCE.question}`,
  },
  "POST /api/v1/calibration-marks": anyPerson({
    body: () => ({
      ...REFERENCE,
      marks: [
        { competency: "project-management", level: 3 },
        { competency: "communication-collaboration", level: 2 },
      ],
    }),
  }),

  "GET /admin/reports": administratorPage,
  "POST /api/v1/admin/reports/[id]/close": {
    cells: [401, 404, 404, 200],
    path: (o) => `/api/v1/admin/reports/${o.reportId}/close`,
    body: () => ({}),
  },
};
