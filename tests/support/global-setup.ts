import type { TestProject } from "vitest/node";
import { startTestCluster, type TestCluster } from "./database.ts";

declare module "vitest" {
  interface ProvidedContext {
    testCluster: TestCluster;
  }
}

/** Once a run: the cluster and its template. Returns what stops them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { server, adminUrl, template } = await startTestCluster();
  project.provide("testCluster", { adminUrl, template });
  return () => server.stop();
}
