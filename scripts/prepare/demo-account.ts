import { actorOfToken } from "@/lib/auth/current-actor";
import { accountOfCredentials, hashPassword } from "@/lib/auth/passwords";
import { endSessionOfToken, startSession } from "@/lib/auth/sessions";
import { transaction } from "@/lib/db/client";
import { createAccount, removeAccount } from "@/lib/features/accounts/writes/account-row";
import { readSampleHistory } from "@/lib/features/portability/queries/sample-history";
import { storeHistory } from "@/lib/features/portability/writes/sample-history";
import { chooseBoard } from "@/lib/features/progress/commands/choose-board";

/** The domain is reserved for examples, so nobody else's address can be this one. */
const EMAIL = "mara@starboard.example";
const NAME = "Mara Okafor";
const ROLE = "it-manager";

export interface Demo {
  email: string;
  password: string;
  /** Answers that were added now. */
  added: number;
}

/**
 * The demo candidate with their history and their board. One that is there already is kept as it is; one that was made
 * under another secret, whose password nobody knows any more, is made anew.
 */
export async function makeDemo(password: string): Promise<Demo> {
  const accountId = await ensureAccount(password);
  const history = await readSampleHistory(ROLE);
  const added = await transaction((tx) =>
    storeHistory(tx, accountId, history, { now: new Date(), isSample: false }),
  );
  if (added > 0) await choose(accountId);
  return { email: EMAIL, password, added };
}

async function ensureAccount(password: string): Promise<string> {
  const known = await accountOfCredentials(EMAIL, password);
  if (known) return known.id;
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const other = await tx.account.findUnique({ where: { email: EMAIL }, select: { id: true } });
    if (other) await removeAccount(tx, { id: other.id, email: EMAIL });
    const made = await createAccount(tx, {
      email: EMAIL,
      name: NAME,
      passwordHash,
      isAdministrator: false,
    });
    return made.id;
  });
}

/** Chosen as the candidate would: signed in, for a moment. */
async function choose(accountId: string): Promise<void> {
  const token = await startSession(accountId, "npm run demo");
  const actor = await actorOfToken(token);
  if (actor.kind === "person") await chooseBoard(actor, ROLE);
  await endSessionOfToken(token);
}
