/** Where a change in a thread leads back to: the coach's screen or the candidate's answer, at the thread. */
export function threadPath(changed: {
  threadId: string;
  answerId: string;
  slotId: string | null;
}): string {
  const page =
    changed.slotId === null ? `/answers/${changed.answerId}` : `/coach/reviews/${changed.slotId}`;
  return `${page}#thread-${changed.threadId}`;
}
