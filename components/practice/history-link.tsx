"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { DraftKeeper } from "./draft-keeper";
import { useDraft } from "./use-draft";

/** The way to what the draft held before. What was deleted just now is there as well: it is saved first. */
export function HistoryLink({ keeper }: { keeper: DraftKeeper }) {
  const router = useRouter();
  const answerId = useDraft(keeper, (state) => state.answerId);
  const isDirty = useDraft(keeper, (state) => state.isDirty);
  if (!answerId) return null;
  const address = `/answers/${answerId}/history`;
  return (
    <Link
      href={address}
      prefetch={false}
      onNavigate={(event) => {
        if (!isDirty) return;
        event.preventDefault();
        void keeper.flush().then(() => router.push(address));
      }}
      className="text-link inline-flex min-h-6 items-center text-sm"
    >
      History
    </Link>
  );
}
