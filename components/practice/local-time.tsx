"use client";

import { useSyncExternalStore } from "react";

type Form = "day" | "moment" | "time";

const FORMS: Record<Form, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "short", year: "numeric" },
  moment: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
  time: { hour: "2-digit", minute: "2-digit" },
};

const never = () => () => undefined;

/** The zone that moments are shown in: the reader's own (undefined), or UTC until scripts run. */
export function useZone(): "UTC" | undefined {
  return useSyncExternalStore(
    never,
    () => undefined,
    () => "UTC",
  );
}

/** A moment in the reader's own time zone; in UTC, and saying so, until scripts run. */
export function LocalTime({ at, as }: { at: string | Date; as: Form }) {
  const moment = new Date(at);
  const timeZone = useZone();
  const zone = timeZone && { timeZone, ...zoneName(as) };
  const words = moment.toLocaleString("en-GB", { ...FORMS[as], ...zone });
  return (
    <time dateTime={moment.toISOString()} className="whitespace-nowrap">
      {words}
    </time>
  );
}

function zoneName(form: Form): Intl.DateTimeFormatOptions {
  return form === "day" ? {} : { timeZoneName: "short" };
}
