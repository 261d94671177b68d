/** When a story happened: a month or a year, never a day. Kept as "2021-03" or "2021", which sort as they are. */

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const LONG = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/**
 * Reads what people write for a month: "2021-03", "2021-03-17", "03/2021", "3.2021", "March 2021", "2021".
 * @returns undefined for what is none; empty for nothing
 */
export function readMonth(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (text === "") return "";
  const year = text.match(/^(\d{4})$/);
  if (year?.[1]) return inRange(year[1]);
  const iso = text.match(/^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2}(?:t.*)?)?$/);
  if (iso) return inRange(iso[1], iso[2]);
  const turned = text.match(/^(\d{1,2})[-/.](\d{4})$/);
  if (turned) return inRange(turned[2], turned[1]);
  const named = text.match(/^([a-z]{3})[a-z]*\.?,? (\d{4})$/);
  const month = named ? NAMES.indexOf(named[1] ?? "") + 1 : 0;
  return named && month > 0 ? inRange(named[2], String(month)) : undefined;
}

function inRange(year = "", month?: string): string | undefined {
  if (Number(year) < 1950 || Number(year) > 2100) return undefined;
  if (month === undefined) return year;
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${month.padStart(2, "0")}` : undefined;
}

/** The end lies before the beginning; a year alone holds all of its months. */
export function endsBefore(from: string, to: string): boolean {
  if (from === "" || to === "") return false;
  const length = Math.min(from.length, to.length);
  return to.slice(0, length) < from.slice(0, length);
}

/** "March 2021 to June 2022", "until 2022", "March 2021"; empty where nothing is told. */
export function periodInWords(from: string, to: string): string {
  if (from === "" && to === "") return "";
  if (from === to || to === "") return monthInWords(from);
  if (from === "") return `until ${monthInWords(to)}`;
  return `${monthInWords(from)} to ${monthInWords(to)}`;
}

function monthInWords(month: string): string {
  return month.length === 4 ? month : LONG.format(new Date(`${month}-01T00:00:00Z`));
}
