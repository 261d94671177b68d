/** The browser's own database as promises: how it is opened and written. What is in it: store.ts and vault.ts. */

const NAME = "starboard-device";

/** A database that does not open in this time is as good as none: the page must go on without it. */
const OPEN_MS = 3000;

export interface Stores {
  keys: IDBObjectStore;
  records: IDBObjectStore;
}

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // In some private windows there is none at all, in others this throws.
    const request = indexedDB.open(NAME, 1);
    const timer = setTimeout(
      () => reject(new Error("The device's database does not open.")),
      OPEN_MS,
    );
    request.onupgradeneeded = () => {
      request.result.createObjectStore("keys");
      request.result.createObjectStore("records");
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      const forget = () => {
        opened = null;
      };
      database.onclose = forget;
      // A newer page wants to change the database: this one lets go, and opens it again when it next writes.
      database.onversionchange = () => {
        database.close();
        forget();
      };
      resolve(database);
    };
  });
}

async function database(): Promise<IDBDatabase> {
  opened ??= open();
  try {
    return await opened;
  } catch (error) {
    opened = null;
    throw error;
  }
}

/** What a request comes to. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Does all of `work` or nothing of it. What was written is on the disk when this resolves: "strict", where the browser's
 * own default may answer while it is still in memory.
 * @param work may await requests of these stores and nothing else: a transaction ends when it has nothing to do
 */
export async function transact<T>(
  mode: IDBTransactionMode,
  work: (stores: Stores) => Promise<T>,
): Promise<T> {
  const transaction = await begin(mode);
  const ended = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("The device refused it."));
  });
  ended.catch(() => undefined);
  try {
    const value = await work({
      keys: transaction.objectStore("keys"),
      records: transaction.objectStore("records"),
    });
    await ended;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    throw error;
  }
}

async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
  const ask = async () =>
    (await database()).transaction(["keys", "records"], mode, { durability: "strict" });
  try {
    return await ask();
  } catch (error) {
    // The browser may close a database by itself, such as under pressure for space.
    if ((error as Error).name !== "InvalidStateError") throw error;
    opened = null;
    return ask();
  }
}
