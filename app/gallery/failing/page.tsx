import { notFound } from "next/navigation";
import { connection } from "next/server";

/** Fails always, so that the error page can be looked at. */
export default async function FailingPage() {
  await connection();
  // biome-ignore lint/style/noProcessEnv: a constant that the build folds in, not configuration
  if (process.env.NODE_ENV === "production") notFound();
  throw new Error("This page fails on purpose.");
}
