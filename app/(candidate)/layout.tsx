import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { WaitingAnswers } from "@/components/practice/waiting-answers";
import { currentActor } from "@/lib/auth/current-actor";
import { hasCoachSide } from "@/lib/features/coaching/queries/sides";

/** Draws the shell and protects nothing: each page names its person, and sends whoever is signed out to sign in. */
export default async function CandidateLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor.kind !== "person") return children;
  const { accountId, name, isAdministrator } = actor;
  const side = (await hasCoachSide(actor)) ? "candidate" : undefined;
  return (
    <AppShell person={{ name, isAdministrator }} side={side}>
      <WaitingAnswers accountId={accountId} />
      {children}
    </AppShell>
  );
}
