import { notFound, redirect } from "next/navigation";
import type { Person } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/current-actor";
import { signInPath } from "@/lib/features/accounts/rules/next-path";

/**
 * The person who looks at the page; whoever is signed out goes to sign in and comes back.
 * @param returnTo the page's own path with its query
 */
export async function personOrSignIn(returnTo: string): Promise<Person> {
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(signInPath(returnTo));
  return actor;
}

/**
 * The administrator who looks at the page. For other people there is nothing there; whoever is signed out may be an
 * administrator, and goes to sign in.
 */
export async function administratorOrNotFound(returnTo = "/admin"): Promise<Person> {
  const person = await personOrSignIn(returnTo);
  if (!person.isAdministrator) notFound();
  return person;
}
