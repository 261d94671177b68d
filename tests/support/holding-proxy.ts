/**
 * Stands between the server and its database, and keeps the database's answer to the next save to itself: the save is
 * committed, and the server does not know.
 */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface HoldingProxy {
  port: number;
  /** From the next save of a draft on its connection goes quiet; resolves when that save is on its way. */
  holdNextSave(): Promise<void>;
  close(): Promise<void>;
}

/** How the statements of a save are named (commands/save-statements.ts). */
const SAVE = /\0save: /;

/** @param databasePort of a Postgres on this machine */
export async function startHoldingProxy(databasePort: number): Promise<HoldingProxy> {
  let holding: (() => void) | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(databasePort, "127.0.0.1");
    let isQuiet = false;
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(one);
      one.setNoDelay(true);
      one.on("error", () => undefined);
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    client.on("data", (chunk) => {
      if (holding && SAVE.test(chunk.toString("latin1"))) {
        isQuiet = true;
        holding();
        holding = undefined;
      }
      database.write(chunk);
    });
    database.on("data", (chunk) => {
      if (!isQuiet) client.write(chunk);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    holdNextSave: () =>
      new Promise((resolve) => {
        holding = resolve;
      }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
