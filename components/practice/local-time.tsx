"use client";

import { useSyncExternalStore } from "react";

type Form = "day" | "moment";

const FORMS: Record<Form, Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "short", year: "numeric" },
  moment: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
};

const never = () => () => undefined;

/** A moment in the reader's own time zone; in UTC, and saying so, until scripts run. */
export function LocalTime({ at, as }: { at: string | Date; as: Form }) {
  const moment = new Date(at);
  const words = useSyncExternalStore(
    never,
    () => moment.toLocaleString("en-GB", FORMS[as]),
    () => moment.toLocaleString("en-GB", { ...FORMS[as], timeZone: "UTC", ...zoneName(as) }),
  );
  return (
    <time dateTime={moment.toISOString()} className="whitespace-nowrap">
      {words}
    </time>
  );
}

function zoneName(form: Form): Intl.DateTimeFormatOptions {
  return form === "moment" ? { timeZoneName: "short" } : {};
}
