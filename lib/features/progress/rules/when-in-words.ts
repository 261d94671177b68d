const DAY_MS = 86_400_000;

/**
 * How long ago, in whole days, weeks or months: calm enough for a board. The account has no time zone yet, so days are
 * stretches of 24 hours and not dates of a calendar.
 */
export function whenInWords(moment: Date, now: Date): string {
  const days = Math.max(0, Math.floor((now.getTime() - moment.getTime()) / DAY_MS));
  if (days === 0) return "in the last day";
  if (days < 14) return ago(days, "day");
  if (days < 60) return ago(Math.floor(days / 7), "week");
  if (days < 730) return ago(Math.floor(days / 30.44), "month");
  return ago(Math.floor(days / 365.25), "year");
}

function ago(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"} ago`;
}
