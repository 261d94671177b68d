export function exportFileName(now: Date): string {
  return `starboard-${now.toISOString().slice(0, 10)}.json`;
}
