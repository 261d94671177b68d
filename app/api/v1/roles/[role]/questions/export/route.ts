import { viewer } from "@/app/viewer";
import { getSheet } from "@/lib/features/catalog/queries/sheet";
import { exportFile } from "@/lib/features/catalog/rules/export-file";
import { exportInput, exportParams, parseSheetChoice } from "@/lib/features/catalog/schema/sheet";
import { AppError } from "@/lib/shared/app-error";
import { endpoint, route } from "@/lib/transport/route";

const NONE_LEFT =
  "None of the chosen questions is in this bank any more, so there is nothing to export. Go back to the bank and choose again.";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: endpoint({
    caller: "anyone",
    params: exportParams,
    input: exportInput,
    handle: async ({ params, input, origin }) => {
      const who = await viewer();
      const choice = parseSheetChoice(input, who !== undefined);
      const sheet = await getSheet(params.role, choice, who);
      if (!sheet || (sheet.leftOut > 0 && sheet.questions.length === 0)) {
        throw new AppError("not_found", NONE_LEFT);
      }
      const file = exportFile(input.format, sheet.bank.role, sheet.questions, origin);
      return new Response(file.text, {
        headers: {
          "content-type": file.type,
          "content-disposition": `attachment; filename="${file.name}"`,
          "cache-control": "private, no-store",
          // A file has no room to say it.
          ...(sheet.leftOut > 0 ? { "x-questions-left-out": String(sheet.leftOut) } : {}),
        },
      });
    },
  }),
});
