const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** A moment as its day. */
export function DayOf({ moment }: { moment: Date }) {
  return (
    <time dateTime={moment.toISOString()} className="whitespace-nowrap">
      {DAY.format(moment)}
    </time>
  );
}
