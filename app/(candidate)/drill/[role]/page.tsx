import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { DrillPage } from "@/components/practice/drill-page";
import { drillProblem } from "@/components/practice/drill-words";
import { getDrill } from "@/lib/features/practice/queries/drill";
import { getGuess } from "@/lib/features/practice/queries/drill-guess";
import { getRoleName } from "@/lib/features/progress/queries/boards";

export async function generateMetadata({ params }: PageProps<"/drill/[role]">): Promise<Metadata> {
  const name = await getRoleName((await params).role);
  return { title: name ? `${name}: competency drill` : "No such drill" };
}

export default async function DrillRoute({ params, searchParams }: PageProps<"/drill/[role]">) {
  const [{ role }, query] = await Promise.all([params, searchParams]);
  const asked = query.guess === undefined ? undefined : String(query.guess);
  const address = `/drill/${encodeURIComponent(role)}`;
  const person = await personOrSignIn(
    asked === undefined ? address : `${address}?guess=${encodeURIComponent(asked)}`,
  );
  const [drill, guess] = await Promise.all([
    getDrill(person, role),
    asked === undefined ? null : getGuess(person, role, asked),
  ]);
  if (!drill || (asked !== undefined && !guess)) notFound();
  return (
    <DrillPage
      drill={drill}
      guess={guess}
      stood={query.stood !== undefined}
      problem={drillProblem(query.problem)}
    />
  );
}
