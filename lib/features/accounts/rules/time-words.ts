const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const moment = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

export function dayWords(date: Date): string {
  return day.format(date);
}

/** In UTC, and says so: the server does not know the reader's zone. */
export function momentWords(date: Date): string {
  return `${moment.format(date)} UTC`;
}

/** How long ago, as far as that is easier to read than a date. */
export function agoWords(date: Date, now: Date): string {
  const passed = now.getTime() - date.getTime();
  if (passed < 2 * MINUTE) return "just now";
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} minutes ago`;
  if (passed < DAY) return counted(Math.floor(passed / HOUR), "hour");
  if (passed < 14 * DAY) return counted(Math.floor(passed / DAY), "day");
  return dayWords(date);
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit} ago` : `${count} ${unit}s ago`;
}
