import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { ReadLogPage } from "@/components/coaching/read-log";
import { getAccessLog } from "@/lib/features/coaching/queries/access-log";
import { readFilter } from "@/lib/features/coaching/schema/filters";

export const metadata: Metadata = { title: "Who read what" };

export default async function ReadLogRoute({ searchParams }: PageProps<"/coaches/log">) {
  const person = await personOrSignIn("/coaches/log");
  const filter = readFilter.parse(await searchParams);
  return <ReadLogPage log={await getAccessLog(person, filter)} filter={filter} />;
}
