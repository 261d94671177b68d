import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import type { ReportLine } from "../types/reviews";

const LINES = 50;

/**
 * Reports, open ones first, for an administrator. Nothing of the answer, the comments or the marks is among them: only
 * what the reporter wrote.
 */
export async function listReports(
  actor: Person,
  page: number,
): Promise<{ reports: ReportLine[]; page: number; pages: number }> {
  if (!actor.isAdministrator) throw notFound("page");
  const pages = Math.max(1, Math.ceil((await db().reviewReport.count()) / LINES));
  const shown = Math.min(page, pages);
  const reports = await db().reviewReport.findMany({
    orderBy: [{ closedAt: { sort: "asc", nulls: "first" } }, { createdAt: "desc" }, { id: "asc" }],
    skip: (shown - 1) * LINES,
    take: LINES,
    select: {
      id: true,
      text: true,
      createdAt: true,
      closedAt: true,
      reporter: { select: { id: true, name: true } },
      reported: { select: { id: true, name: true } },
    },
  });
  return { reports, page: shown, pages };
}
