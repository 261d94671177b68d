export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { guardMethods } = await import("@/lib/transport/method-guard");
  guardMethods();
}
