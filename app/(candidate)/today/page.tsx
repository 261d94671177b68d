import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { AssignedToday } from "@/components/coaching/assigned-today";
import { PageHeader } from "@/components/layout/page-header";
import { SampleBanner, SampleLoadForm } from "@/components/portability/sample-forms";
import { BoardChooser } from "@/components/progress/board-chooser";
import { TodayView } from "@/components/progress/today-view";
import { listAssigned } from "@/lib/features/coaching/queries/assignments";
import { hasSampleData } from "@/lib/features/portability/queries/sample-state";
import { getBoardChoice, listBoards } from "@/lib/features/progress/queries/boards";
import { getToday } from "@/lib/features/progress/queries/today";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  const person = await personOrSignIn("/today");
  const now = new Date();
  const choice = await getBoardChoice(person);
  const today = choice && (await getToday(person, choice, now));
  const assigned = (
    <AssignedToday
      assignments={await listAssigned(person)}
      today={now.toISOString().slice(0, 10)}
    />
  );
  if (!today) {
    return (
      <>
        <PageHeader
          title="Which role are you preparing for?"
          lead="Choose one, and Today offers the questions that its board lacks most. You can change it at any time."
        />
        {assigned}
        <BoardChooser boards={await listBoards(person)} from="today" />
      </>
    );
  }
  const sample = { role: today.board.role, from: "today" as const };
  return (
    <TodayView
      today={today}
      now={now}
      assigned={assigned}
      sampleBanner={(await hasSampleData(person)) && <SampleBanner {...sample} />}
      sampleOffer={<SampleLoadForm {...sample} />}
    />
  );
}
