import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { db } from "@/lib/db/client";

/** argon2id with OWASP's first recommendation: 19 MiB, 2 passes, 1 lane. The library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * A hash of random bytes that nobody kept, made at the cost above. Verified against when an address is unknown, so that
 * an unknown address takes as long as a wrong password.
 */
const NOBODYS_HASH =
  "$argon2id$v=19$m=19456,t=2,p=1$wA/TKJuuTrhv4jVfQYGX7w$g7O9N9zJHtkU7ttb+eZ+Hww5GyW+f7xPy1w66BrkZAA";

/** The same letters typed on another keyboard are the same password. */
function canonical(password: string): string {
  return password.normalize("NFKC");
}

/** @returns argon2id in PHC form */
export function hashPassword(password: string): Promise<string> {
  return hash(canonical(password), COST);
}

/** The account's id where address and password belong together. Does the same work where the address is unknown. */
export async function accountOfCredentials(
  email: string,
  password: string,
): Promise<{ id: string } | undefined> {
  const account = await db().account.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
  const right = await verify(account?.passwordHash ?? NOBODYS_HASH, canonical(password));
  return account && right ? { id: account.id } : undefined;
}
