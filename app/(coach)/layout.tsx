import type { ReactNode } from "react";
import { AppShell } from "@/components/layout/app-shell";
import { currentActor } from "@/lib/auth/current-actor";

/** Draws the coach's shell and protects nothing: each page names its person, and sends whoever is signed out to sign in. */
export default async function CoachLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor.kind !== "person") return children;
  const { name, isAdministrator } = actor;
  return (
    <AppShell person={{ name, isAdministrator }} side="coach">
      {children}
    </AppShell>
  );
}
