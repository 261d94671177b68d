/** Between two writes: a disk that is asked at every key would do nothing else. */
const REST_MS = 100;

/**
 * The line between a page and its device: one write at a time, always of the newest text. The first key of a pause is
 * written at once; while somebody types on, every write follows the last one, so that no typing can put it off.
 */
export class DeviceLine {
  #isWanted = false;
  #running: Promise<void> | null = null;
  readonly #write: () => Promise<void>;

  /** @param write must not reject */
  constructor(write: () => Promise<void>) {
    this.#write = write;
  }

  touch(): void {
    this.#isWanted = true;
    this.#running ??= this.#run();
  }

  /** When nothing waits to be written any more. */
  settled(): Promise<void> {
    return this.#running ?? Promise.resolve();
  }

  async #run(): Promise<void> {
    // Not in the key's own task: it ends with the letter on the screen.
    await pause(0);
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.#write();
      if (this.#isWanted) await pause(REST_MS);
    }
    this.#running = null;
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
