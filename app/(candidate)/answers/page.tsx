import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { AnswerLogView } from "@/components/practice/answer-log";
import { logAddress } from "@/components/practice/log-words";
import { getCompetencies, listRoles } from "@/lib/features/catalog/queries/roles";
import { listAnswers } from "@/lib/features/practice/queries/answer-log";
import { isId } from "@/lib/features/practice/schema/addresses";
import { parseAnswerFilter } from "@/lib/features/practice/schema/answer-filter";
import { listStandingRatings } from "@/lib/features/review/queries/standing-ratings";

export const metadata: Metadata = { title: "Answers" };

export default async function AnswersRoute({ searchParams }: PageProps<"/answers">) {
  const query = await searchParams;
  const filter = parseAnswerFilter(query);
  const person = await personOrSignIn(logAddress(filter));
  const [log, roles, competencies] = await Promise.all([
    listAnswers(person, filter, new Date()),
    listRoles(),
    filter.role ? getCompetencies(filter.role) : [],
  ]);
  const ratings = await listStandingRatings(
    person,
    log.lines.flatMap((line) => line.ratedRevisionId ?? []),
  );
  const undo = typeof query.undo === "string" && isId(query.undo) ? query.undo : undefined;
  return (
    <AnswerLogView
      log={log}
      ratings={ratings}
      filter={filter}
      roles={roles}
      competencies={competencies}
      undo={undo}
    />
  );
}
