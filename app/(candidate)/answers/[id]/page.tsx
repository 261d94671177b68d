import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { AnswerPage } from "@/components/practice/answer-view";
import type { BoardEffectProps } from "@/components/review/board-effect";
import type { Person } from "@/lib/auth/actor";
import { getQuestion } from "@/lib/features/catalog/queries/questions";
import { getAnswer } from "@/lib/features/practice/queries/answer";
import { getSecondOpinion } from "@/lib/features/practice/queries/second-opinion";
import { listAnswerStories } from "@/lib/features/practice/queries/story-links";
import { contextOf } from "@/lib/features/practice/rules/analysis-context";
import type { AnalysisContext } from "@/lib/features/practice/rules/insight";
import { opinionProblem } from "@/lib/features/practice/rules/opinion-words";
import { parseRevisionNumber } from "@/lib/features/practice/schema/addresses";
import type { AnswerView } from "@/lib/features/practice/types";
import { getBoard } from "@/lib/features/progress/queries/boards";
import { getAnswerReviews } from "@/lib/features/review/queries/answer-reviews";
import { listStandingRatings } from "@/lib/features/review/queries/standing-ratings";
import { reviewProblem } from "@/lib/features/review/rules/problems";
import type { StandingRating } from "@/lib/features/review/types/ratings";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Answer" };

export default async function AnswerRoute({ params, searchParams }: PageProps<"/answers/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(`/answers/${encodeURIComponent(id)}`);
  const number = parseRevisionNumber(query.revision);
  if (query.revision !== undefined && number === undefined) notFound();
  const answer = await getAnswer(person, id, number);
  if (!answer) notFound();
  const ratings = await listStandingRatings(person, answer.revision ? [answer.revision.id] : []);
  const rated = ratings.filter((rating) => rating.role.slug === query.rated);
  const [effect, context, opinion, stories, kept] = await Promise.all([
    boardEffect(person, rated),
    readingContext(person, answer, ratings[0]?.role.slug),
    answer.revision && getSecondOpinion(person, answer.revision.id),
    listAnswerStories(person, id),
    query.problem === undefined ? undefined : keptForm(),
  ]);
  return (
    <AnswerPage
      answer={answer}
      ratings={ratings}
      effect={effect}
      context={context}
      secondOpinion={
        opinion && {
          state: opinion,
          // What was refused of a story comes with its own words.
          problem: kept?.message === undefined ? opinionProblem(query.problem) : undefined,
        }
      }
      stories={stories}
      storyProblem={kept?.message}
      reviews={await getAnswerReviews(person, id, answer.revision, new Date())}
      problem={reviewProblem(query.problem)}
    />
  );
}

/** What the answer is read with: as its question is asked today, for the role that it was rated for. */
async function readingContext(
  person: Person,
  { question }: AnswerView,
  role: StandingRating["role"]["slug"] | undefined,
): Promise<AnalysisContext> {
  const asked = await getQuestion(question.slug, person);
  return contextOf(asked ?? { ...question, probes: [], roles: [] }, role);
}

/** The cells of the board that these ratings touch, as they stand now. */
async function boardEffect(
  person: Person,
  rated: StandingRating[],
): Promise<BoardEffectProps | null> {
  const role = rated[0]?.role;
  const board = role && (await getBoard(person, role.slug));
  if (!board) return null;
  const touched = new Set(rated.map((rating) => rating.competency.slug));
  return { role: board.role, cells: board.cells.filter((cell) => touched.has(cell.slug)) };
}
