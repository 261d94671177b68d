import type { ReactNode } from "react";
import { agoWords, momentWords } from "@/lib/features/accounts/rules/time-words";
import type { PersonRow } from "@/lib/features/accounts/types";

/** What an administrator knows of a person: nothing that the person wrote. */
export function PersonFacts({ person, now }: { person: PersonRow; now: Date }) {
  return (
    <dl className="grid gap-x-10 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
      <Fact term="Joined">{momentWords(person.createdAt)}</Fact>
      <Fact term="Last seen">
        {person.lastSeenAt ? agoWords(person.lastSeenAt, now) : "Signed out everywhere"}
      </Fact>
      <Fact term="Signed in on">
        {person.sessions === 1 ? "1 browser" : `${person.sessions} browsers`}
      </Fact>
      <Fact term="Answers">{person.answers}</Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{term}</dt>
      <dd className="mt-0.5 font-semibold tabular-nums first-letter:uppercase">{children}</dd>
    </div>
  );
}
