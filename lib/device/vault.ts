/**
 * The keys of an account on this device. None of them can be read out by a script, this one neither: the browser uses
 * them and keeps them. Whatever is written is encrypted, and neither an account nor the name of a record stands anywhere
 * in the clear.
 */
import { resultOf, transact } from "./database";

/** Under which the key that hides account ids is kept. One for each browser. */
const DEVICE = "device";
/** Under which stands whose keys were made or opened last. */
const LAST = "last";

interface AccountKeys {
  text: CryptoKey;
  names: CryptoKey;
}

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** The account has signed out on this device: its keys are gone, and with them all that they had sealed. */
export class VaultGone extends Error {}

export interface Vault {
  /** Tells accounts apart without naming them. */
  id: string;
  /** A name that tells nothing. */
  hide(name: string): Promise<string>;
  /** @param address where it is kept; it opens nowhere else */
  seal(address: string, value: unknown): Promise<Sealed>;
  /** @returns null where it was not sealed by this key at this address */
  unseal(address: string, sealed: Sealed): Promise<unknown>;
}

/**
 * @param mode "make" makes the keys where there are none
 * @returns null where there are none and none are to be made
 * @throws where the browser keeps nothing, or has no Web Crypto (a page without TLS from another machine)
 */
export async function openVault(accountId: string, mode: "make" | "find"): Promise<Vault | null> {
  const makesKeys = mode === "make";
  const deviceKey = await keyUnder(DEVICE, makesKeys ? makeHiding : null);
  if (!deviceKey) return null;
  const id = await hidden(deviceKey, accountId);
  const keys = await keyUnder(id, makesKeys ? makeAccountKeys : null);
  if (keys && makesKeys) {
    await transact("readwrite", ({ keys: all }) => resultOf(all.put(id, LAST)));
  }
  return keys && vaultOf(id, keys);
}

/** Of the account that a page of this browser was opened for last; null where that one has signed out. */
export async function openLastVault(): Promise<Vault | null> {
  return transact("readonly", async ({ keys }) => {
    const id = (await resultOf(keys.get(LAST))) as string | undefined;
    const found = id && ((await resultOf(keys.get(id))) as AccountKeys | undefined);
    return id && found ? vaultOf(id, found) : null;
  });
}

/** In the caller's transaction, with whatever else goes. */
export async function forgetVault(keys: IDBObjectStore, id: string): Promise<void> {
  if ((await resultOf(keys.get(LAST))) === id) await resultOf(keys.delete(LAST));
  await resultOf(keys.delete(id));
}

function vaultOf(id: string, { text, names }: AccountKeys): Vault {
  const encoder = new TextEncoder();
  const parameters = (address: string, iv: Uint8Array<ArrayBuffer>) => ({
    name: "AES-GCM",
    iv,
    additionalData: encoder.encode(address),
  });
  return {
    id,
    hide: (name) => hidden(names, name),
    seal: async (address, value) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = encoder.encode(JSON.stringify(value));
      return { iv, data: await crypto.subtle.encrypt(parameters(address, iv), text, plain) };
    },
    unseal: async (address, { iv, data }) => {
      try {
        const plain = await crypto.subtle.decrypt(parameters(address, iv), text, data);
        return JSON.parse(new TextDecoder().decode(plain));
      } catch {
        return null;
      }
    },
  };
}

/** Two tabs may make keys at once: the first that is kept is everybody's. */
async function keyUnder<T>(name: string, make: (() => Promise<T>) | null): Promise<T | null> {
  const found = await transact("readonly", ({ keys }) => resultOf(keys.get(name)));
  if (found || !make) return (found as T | undefined) ?? null;
  const made = await make();
  return transact("readwrite", async ({ keys }) => {
    const first = (await resultOf(keys.get(name))) as T | undefined;
    if (first) return first;
    await resultOf(keys.put(made, name));
    return made;
  });
}

async function makeHiding(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

async function makeAccountKeys(): Promise<AccountKeys> {
  const [text, names] = await Promise.all([
    crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]),
    makeHiding(),
  ]);
  return { text, names };
}

async function hidden(key: CryptoKey, name: string): Promise<string> {
  const bytes = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(name));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
