/**
 * What this browser keeps for one account, on the disk and encrypted (docs/decisions/device-store.md). Knows nothing of
 * what it keeps, of React, or of the server.
 */
import { resultOf, transact } from "./database";
import { forgetVault, openLastVault, openVault, type Sealed, type Vault, VaultGone } from "./vault";

export interface Kept<T> {
  name: string;
  /** Names this state of the record: another text, another stamp. */
  stamp: string;
  value: T;
}

/** What became of a write: kept, or refused by what is there (null: nothing is there any more). */
export type Written<T> = { kept: true } | { kept: false; found: Kept<T> | null };

export interface DeviceStore {
  read<T>(kind: string, name: string): Promise<Kept<T> | null>;
  /** All records of a kind, in no order. */
  list<T>(kind: string): Promise<Kept<T>[]>;
  /**
   * Resolves when it is on the disk.
   * @param over the stamp that it takes the place of, null where nothing is expected; anything else that is there stays,
   *   and is handed back. Left out: takes the place of whatever is there.
   * @throws VaultGone when the account has signed out since
   */
  write<T>(
    kind: string,
    name: string,
    value: T,
    stamp: string,
    over?: string | null,
  ): Promise<Written<T>>;
  /** @param stamp removes this state alone: a newer one stays */
  remove(kind: string, name: string, stamp?: string): Promise<void>;
  /** Does the work while no other tab of this account does the same for this record. */
  alone<T>(kind: string, name: string, work: () => Promise<T>): Promise<T>;
  /** Tells the other tabs of this account. Nothing private belongs in it but names. */
  tell(message: unknown): void;
  /** @returns how to stop */
  listen(hear: (message: unknown) => void): () => void;
  /** Removes every record and the keys: what was sealed can never be opened again, by whatever tab. */
  erase(): Promise<void>;
}

interface StoredRecord extends Sealed {
  stamp: string;
}

/** A tab that hangs must not keep the others from saving: the server's versions still decide. */
const LOCK_MS = 20_000;

/** @throws where the browser keeps nothing: private windows, no space, no TLS */
export async function openDeviceStore(accountId: string): Promise<DeviceStore> {
  const vault = await openVault(accountId, "make");
  if (!vault) throw new Error("No keys could be made.");
  return storeOf(vault);
}

/** The store of an account that has kept something here before; null where it has not, or nothing can be kept. */
export async function findDeviceStore(accountId: string): Promise<DeviceStore | null> {
  try {
    const vault = await openVault(accountId, "find");
    return vault && storeOf(vault);
  } catch {
    return null;
  }
}

/**
 * The store of the account that used this browser last and has not signed out, for a page that cannot ask the server
 * whose it is.
 */
export async function findLastDeviceStore(): Promise<DeviceStore | null> {
  try {
    const vault = await openLastVault();
    return vault && storeOf(vault);
  } catch {
    return null;
  }
}

function storeOf(vault: Vault): DeviceStore {
  const topic = `starboard-device.${vault.id}`;
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(topic);
  const shelfOf = async (kind: string) => `${vault.id}/${await vault.hide(kind)}/`;
  const addressOf = async (kind: string, name: string) =>
    (await shelfOf(kind)) + (await vault.hide(`${kind}/${name}`));
  const everything = IDBKeyRange.bound(`${vault.id}/`, `${vault.id}/\uffff`);

  async function open<T>(address: string, record: StoredRecord | undefined) {
    if (!record) return null;
    const inside = (await vault.unseal(address, record)) as Inside<T> | null;
    return (
      inside && { kind: inside.kind, name: inside.name, stamp: record.stamp, value: inside.value }
    );
  }

  return {
    async read<T>(kind: string, name: string) {
      const address = await addressOf(kind, name);
      const record = await transact("readonly", ({ records }) => resultOf(records.get(address)));
      return open<T>(address, record);
    },
    async list<T>(kind: string) {
      const shelf = await shelfOf(kind);
      const all = IDBKeyRange.bound(shelf, `${shelf}\uffff`);
      const [addresses, records] = await transact("readonly", (stores) =>
        Promise.all([
          resultOf(stores.records.getAllKeys(all)),
          resultOf(stores.records.getAll(all)),
        ]),
      );
      const opened = await Promise.all(
        records.map((record, at) => open<T>(String(addresses[at]), record)),
      );
      return opened.filter((one) => one !== null);
    },
    async write<T>(kind: string, name: string, value: T, stamp: string, over?: string | null) {
      const address = await addressOf(kind, name);
      const sealed = await vault.seal(address, { kind, name, value } satisfies Inside<T>);
      const there = await transact("readwrite", async ({ keys, records }) => {
        // In the same transaction: a tab that was left open must not write after the account has signed out.
        if ((await resultOf(keys.count(vault.id))) === 0) throw new VaultGone();
        const found = (await resultOf(records.get(address))) as StoredRecord | undefined;
        if (over !== undefined && (found?.stamp ?? null) !== over) return { found };
        await resultOf(records.put({ stamp, ...sealed } satisfies StoredRecord, address));
        return null;
      });
      return there ? { kept: false, found: await open<T>(address, there.found) } : { kept: true };
    },
    async remove(kind, name, stamp) {
      const address = await addressOf(kind, name);
      await transact("readwrite", async ({ records }) => {
        const found = (await resultOf(records.get(address))) as StoredRecord | undefined;
        if (stamp !== undefined && found?.stamp !== stamp) return;
        await resultOf(records.delete(address));
      });
    },
    async alone(kind, name, work) {
      return underLock(`starboard-device.${await addressOf(kind, name)}`, work);
    },
    tell: (message) => channel?.postMessage(message),
    listen(hear) {
      const onMessage = ({ data }: MessageEvent) => hear(data);
      channel?.addEventListener("message", onMessage);
      return () => channel?.removeEventListener("message", onMessage);
    },
    async erase() {
      await transact("readwrite", async ({ keys, records }) => {
        await Promise.all([resultOf(records.delete(everything)), forgetVault(keys, vault.id)]);
      });
    },
  };
}

/** What is sealed: its names too, so that records can be listed by whoever has the key. */
interface Inside<T> {
  kind: string;
  name: string;
  value: T;
}

async function underLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return work();
  let working: Promise<T> | undefined;
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(LOCK_MS) }, () => {
      working = work();
      return working;
    });
  } catch {
    // Not had in time; or the work itself failed, and says so again here.
    return working ?? work();
  }
}
