import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { HistoryPage } from "@/components/practice/history-page";
import { getDraftHistory } from "@/lib/features/practice/queries/draft-history";
import { parseEntryNumber } from "@/lib/features/practice/schema/draft-history";

export const metadata: Metadata = { title: "History of your draft" };

export default async function HistoryRoute({
  params,
  searchParams,
}: PageProps<"/answers/[id]/history">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(`/answers/${encodeURIComponent(id)}/history`);
  const chosen = { number: parseEntryNumber(query.entry), before: parseEntryNumber(query.before) };
  if (query.entry !== undefined && chosen.number === undefined) notFound();
  const history = await getDraftHistory(person, id, chosen, new Date());
  if (!history) notFound();
  return (
    <HistoryPage
      history={history}
      before={chosen.before}
      isRestored={query.done === "restored"}
      problem={typeof query.problem === "string" ? query.problem : undefined}
    />
  );
}
