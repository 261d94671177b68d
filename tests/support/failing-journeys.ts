/** What the tests of failures have in common: for each seed, a plan and a network of their own. */
import { type FailingProxy, startFailingProxy } from "./failing-proxy";
import { test } from "./journey";
import { failureSeeds, type Seeded, seeded } from "./seeds";

/** Of the test that is running. */
export interface Given {
  plan: Seeded;
  proxy: FailingProxy;
}

export function describeSeeds(describe: (given: Given) => void): void {
  for (const seed of failureSeeds()) {
    test.describe(`seed ${seed}`, () => {
      const given = {} as Given;
      test.beforeEach(async ({ baseURL, expectConsoleError }) => {
        given.plan = seeded(seed);
        given.proxy = await startFailingProxy(baseURL ?? "");
        // The browser's own lines about what it could not have, and the proxy's address.
        expectConsoleError(/Failed to load resource|outside: http:\/\/localhost:\d+\//);
      });
      test.afterEach(() => given.proxy.close());
      describe(given);
    });
  }
}
