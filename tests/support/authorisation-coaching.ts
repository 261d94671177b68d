/** The rows of the authorisation table that are about coaching. */
import {
  anyPerson,
  coachsAlone,
  coachsPage,
  open,
  ownersAlone,
  ownersPage,
  personPage,
  type Row,
} from "./authorisation-rows";

export const COACHING: Record<string, Row> = {
  // Coaches, as the candidate sees them.
  "GET /coaches": personPage,
  "GET /coaches/log": personPage,
  "GET /coaches/[id]": ownersPage((o) => `/coaches/${o.relationshipId}`),
  "GET /assignments": personPage,
  "GET /invitations/[token]": { ...open, path: (o) => `/invitations/${o.invitationToken}` },
  "POST /api/v1/coaching-invitations": anyPerson({ body: () => ({ as: "candidate" }) }),
  "POST /api/v1/coaching-invitations/[id]/revoke": ownersAlone({
    path: (o) => `/api/v1/coaching-invitations/${o.invitationId}/revoke`,
    body: () => ({}),
  }),
  "POST /api/v1/coaching-invitations/accept": {
    // Nobody coaches themself, and nobody twice at a time.
    cells: [401, 422, 200, 200],
    coaches: [422, 422, 200],
    body: (o) => ({ token: o.invitationToken }),
  },
  "POST /api/v1/coaching-invitations/decline": {
    cells: [401, 422, 200, 200],
    body: (o) => ({ token: o.invitationToken }),
  },
  // Either side ends it.
  "POST /api/v1/coaching/[id]/end": ownersAlone({
    coaches: [200, 404, 404],
    path: (o) => `/api/v1/coaching/${o.relationshipId}/end`,
    body: () => ({}),
  }),
  "POST /api/v1/coaching/[id]/block": ownersAlone({
    coaches: [200, 404, 404],
    path: (o) => `/api/v1/coaching/${o.relationshipId}/block`,
    body: () => ({}),
  }),
  "POST /api/v1/coaching/[id]/sharing": ownersAlone({
    path: (o) => `/api/v1/coaching/${o.relationshipId}/sharing`,
    body: () => ({ scope: "everything" }),
  }),
  "POST /api/v1/coaching-blocks/[id]/remove": ownersAlone({
    path: (o) => `/api/v1/coaching-blocks/${o.blockedId}/remove`,
    body: () => ({}),
  }),
  "POST /api/v1/assignments/[id]/decline": ownersAlone({
    path: (o) => `/api/v1/assignments/${o.assignmentId}/decline`,
    body: () => ({}),
  }),

  // The coach's side: everybody has one, and sees on it what they were let in to.
  "GET /coach": personPage,
  "GET /coach/candidates": personPage,
  "GET /coach/candidates/[id]": coachsPage((o) => `/coach/candidates/${o.relationshipId}`),
  "GET /coach/answers/[id]": {
    ...coachsPage((o) => `/coach/answers/${o.answerId}`),
    showsShared: true,
  },
  "GET /coach/cohorts": personPage,
  "GET /coach/assignments": personPage,
  "GET /coach/assignments/new": personPage,
  "POST /api/v1/coaching/[id]/notes": coachsAlone({
    path: (o) => `/api/v1/coaching/${o.relationshipId}/notes`,
    body: () => ({ text: "Mine." }),
  }),
  "POST /api/v1/coaching-notes/[id]": coachsAlone({
    path: (o) => `/api/v1/coaching-notes/${o.noteId}`,
    body: () => ({ text: "Mine." }),
  }),
  "POST /api/v1/coaching-notes/[id]/delete": coachsAlone({
    path: (o) => `/api/v1/coaching-notes/${o.noteId}/delete`,
    body: () => ({}),
  }),
  "POST /api/v1/cohorts": anyPerson({ body: (o) => ({ name: `Of ${o.unique}` }) }),
  "POST /api/v1/cohorts/[id]": coachsAlone({
    path: (o) => `/api/v1/cohorts/${o.cohortId}`,
    body: (o) => ({ name: `Of ${o.unique}` }),
  }),
  "POST /api/v1/cohorts/[id]/delete": coachsAlone({
    path: (o) => `/api/v1/cohorts/${o.cohortId}/delete`,
    body: () => ({}),
  }),
  "POST /api/v1/assignments": coachsAlone({
    body: (o) => ({ to: `candidate:${o.relationshipId}`, role: o.role, questions: [o.question] }),
  }),
  "POST /api/v1/assignments/[id]/withdraw": coachsAlone({
    path: (o) => `/api/v1/assignments/${o.assignmentId}/withdraw`,
    body: () => ({}),
  }),
};
