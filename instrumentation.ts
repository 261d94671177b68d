export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { guardMethods } = await import("@/lib/transport/method-guard");
  guardMethods();
  if (process.env.NODE_ENV !== "production") return;
  const { sayNoBeforeStopping } = await import("@/lib/transport/readiness");
  sayNoBeforeStopping();
}
