import { nothing } from "@/lib/features/accounts/schema";
import { exportAccount } from "@/lib/features/portability/queries/account-export";
import { exportFileName } from "@/lib/features/portability/rules/export-file-name";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: endpoint({
    caller: "person",
    input: nothing,
    handle: async ({ actor }) =>
      new Response(await exportAccount(actor), {
        headers: {
          "content-type": "application/json; charset=utf-8",
          "content-disposition": `attachment; filename="${exportFileName(new Date())}"`,
          "cache-control": "private, no-store",
        },
      }),
  }),
});
