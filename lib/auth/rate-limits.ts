import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/db/pool";

/**
 * What the limiter needs of a Postgres client. It names its prepared statements; the name is dropped, because behind a
 * pooler in transaction mode the next query may reach a connection that never prepared it.
 */
const store = {
  query: ({ text, values }: { text: string; values: unknown[] }) => pool().query(text, values),
};

interface Limit {
  /** Start of the keys in table rate_limits. */
  name: string;
  points: number;
  seconds: number;
}

const made = new Map<string, RateLimiterPostgres>();

function limiter({ name, points, seconds }: Limit): RateLimiterPostgres {
  let known = made.get(name);
  if (!known) {
    known = new RateLimiterPostgres({
      storeClient: store,
      storeType: "pool",
      tableName: "rate_limits",
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
    });
    made.set(name, known);
  }
  return known;
}

/** Addresses are counted by their hash: the table must not become a list of who was here. */
function hashed(subject: string): string {
  return createHash("sha256").update(subject).digest("hex");
}

/** @returns undefined when it may go on, else the seconds to wait */
async function consume(limit: Limit, key: string): Promise<number | undefined> {
  try {
    await limiter(limit).consume(key);
    return undefined;
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    return Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000));
  }
}

/**
 * At most 10 guesses at one account's password in any 15 minutes, known address or not. Ten keys of one point each
 * rather than one key of ten: a fixed window would let 19 guesses through around the moment when it starts anew.
 */
const GUESSES = 10;
const GUESS: Limit = { name: "guess", points: 1, seconds: 15 * 60 };

/** Looser, for one client that tries many addresses: an office behind one address still gets in. */
const GUESS_BY_CLIENT: Limit = { name: "guess-client", points: 200, seconds: 15 * 60 };

export type Guess =
  | { allowed: true; giveBack(): Promise<void> }
  | { allowed: false; retryAfter: number };

/**
 * Takes one guess before the password is looked at, so that guesses sent at once are counted too.
 * `giveBack` is for the right password: only wrong guesses use the allowance up.
 * @param client the network address that asks, where it is known
 */
export async function takeGuess(email: string, client: string | undefined): Promise<Guess> {
  if (client) {
    const wait = await consume(GUESS_BY_CLIENT, hashed(client));
    if (wait !== undefined) return { allowed: false, retryAfter: wait };
  }
  let soonest = GUESS.seconds;
  for (const key of guessKeys(email)) {
    const wait = await consume(GUESS, key);
    if (wait === undefined) {
      return {
        allowed: true,
        giveBack: async () => {
          await limiter(GUESS).delete(key);
          if (client) await limiter(GUESS_BY_CLIENT).reward(hashed(client));
        },
      };
    }
    soonest = Math.min(soonest, wait);
  }
  return { allowed: false, retryAfter: soonest };
}

function guessKeys(email: string): string[] {
  return Array.from({ length: GUESSES }, (_, slot) => `${hashed(email)}:${slot}`);
}

/** Mails to one mailbox, so that nobody can fill it from outside. */
const RESETS: Limit = { name: "reset", points: 3, seconds: 60 * 60 };
const RESETS_BY_CLIENT: Limit = { name: "reset-client", points: 60, seconds: 60 * 60 };

/** @returns seconds to wait where this client asks too often */
export function waitOfResetClient(client: string | undefined): Promise<number | undefined> {
  return client ? consume(RESETS_BY_CLIENT, hashed(client)) : Promise.resolve(undefined);
}

/** @returns whether one more reset may be asked for this address; the asker is told the same either way */
export async function mayAskReset(email: string): Promise<boolean> {
  return (await consume(RESETS, hashed(email))) === undefined;
}

/** Answers that an address is taken: what would let a client list who has an account. */
const TAKEN_BY_CLIENT: Limit = { name: "taken-client", points: 20, seconds: 60 * 60 };

/** @returns seconds to wait where this client has been told too often that an address is taken */
export async function waitOfTaken(client: string | undefined): Promise<number | undefined> {
  if (!client) return undefined;
  const seen = await limiter(TAKEN_BY_CLIENT).get(hashed(client));
  if (!seen || seen.consumedPoints < TAKEN_BY_CLIENT.points) return undefined;
  return Math.max(1, Math.ceil(seen.msBeforeNext / 1000));
}

export async function countTaken(client: string | undefined): Promise<void> {
  if (client) await limiter(TAKEN_BY_CLIENT).penalty(hashed(client));
}

/** The keys in table rate_limits that belong to an address: they go when the account goes. */
export function rateLimitKeys(email: string): string[] {
  return [
    ...guessKeys(email).map((key) => limiter(GUESS).getKey(key)),
    limiter(RESETS).getKey(hashed(email)),
  ];
}
