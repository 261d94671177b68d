import { currentActor } from "@/lib/auth/current-actor";
import type { Viewer } from "@/lib/features/catalog/queries/run-search";
import { listPractised } from "@/lib/features/practice/queries/practised";

/** Who looks at a public page that is rendered for each request: the person, with what they have practised, or nobody. */
export async function viewer(): Promise<Viewer | undefined> {
  const actor = await currentActor();
  if (actor.kind !== "person") return undefined;
  return { person: actor, practised: await listPractised(actor) };
}
