/** Progress at the terminal: one line a step, with its duration. */

export function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs `work` and prints a line when it is done.
 * @param label what is being done, or a function that says it by what came out
 */
export async function step<T>(
  label: string,
  work: () => Promise<T> | T,
  told: (value: T) => string = () => "",
): Promise<T> {
  const began = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`… ${label}`);
  try {
    const value = await work();
    const detail = told(value);
    endLine(`✓ ${label}${detail && `: ${detail}`} (${seconds(began)})`);
    return value;
  } catch (error) {
    endLine(`✗ ${label}`);
    throw error;
  }
}

function endLine(text: string): void {
  process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${text}\n` : `${text}\n`);
}
