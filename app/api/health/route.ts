import { readiness } from "@/lib/transport/readiness";
import { route } from "@/lib/transport/route";

export const dynamic = "force-dynamic";

/** Readiness: 200 while requests should be sent here, else 503. For load balancers and health checks. */
async function answer(): Promise<Response> {
  const status = await readiness();
  const headers = { "cache-control": "no-store" };
  if (status === "ready") return Response.json({ status }, { headers });
  return Response.json({ status }, { status: 503, headers: { ...headers, "retry-after": "3" } });
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: answer,
  HEAD: answer,
});
