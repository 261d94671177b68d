export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { guardMethods } = await import("@/lib/transport/method-guard");
  guardMethods();
  const { startMailSender } = await import("@/lib/mail/sender");
  startMailSender();
  const { keepOnePolicy } = await import("@/lib/transport/one-policy");
  keepOnePolicy();
  if (process.env.NODE_ENV !== "production") return;
  const { sayNoBeforeStopping } = await import("@/lib/transport/readiness");
  sayNoBeforeStopping();
}
