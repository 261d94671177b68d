import { route } from "@/lib/transport/route";

export const dynamic = "force-dynamic";

/** Liveness: 200 while the process answers at all, whatever the database does. */
async function answer(): Promise<Response> {
  return Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: answer,
  HEAD: answer,
});
