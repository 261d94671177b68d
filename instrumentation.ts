import { noteFailure } from "@/lib/transport/back-soon";

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startMailSender } = await import("@/lib/mail/sender");
  startMailSender();
  const { keepOnePolicy } = await import("@/lib/transport/one-policy");
  keepOnePolicy();
  // While developing, Next's own overlay posts to addresses that are no part of the API, and shows what failed.
  if (process.env.NODE_ENV !== "production") return;
  const { sendBackSoonPages } = await import("@/lib/transport/back-soon");
  sendBackSoonPages();
  const { guardMethods } = await import("@/lib/transport/method-guard");
  guardMethods();
  const { sayNoBeforeStopping } = await import("@/lib/transport/readiness");
  sayNoBeforeStopping();
}

export function onRequestError(error: unknown): void {
  noteFailure(error);
}
