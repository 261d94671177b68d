/**
 * One script policy to a response. For an address that nothing answers to, proxy.ts has set a policy with a nonce before
 * Next turns to the prerendered not-found page, which brings the policy that the build stamped on it. A browser applies
 * both, and would refuse the page's own scripts: the page's policy, which comes last, is the one to keep.
 */
import { ServerResponse } from "node:http";

const POLICY = "content-security-policy";

export function lastPolicy(values: readonly string[]): string {
  return values.at(-1) ?? "default-src 'none'";
}

/** Holds for every HTTP response of this process. Called once, from instrumentation.ts. */
export function keepOnePolicy(): void {
  const writeHead = ServerResponse.prototype.writeHead as (
    this: ServerResponse,
    ...args: unknown[]
  ) => ServerResponse;
  ServerResponse.prototype.writeHead = function withOnePolicy(
    this: ServerResponse,
    ...args: unknown[]
  ) {
    const policies = this.getHeader(POLICY);
    if (Array.isArray(policies)) this.setHeader(POLICY, lastPolicy(policies));
    return writeHead.apply(this, args);
  };
}
