/**
 * JSON as the text of a `<script type="application/ld+json">`. Such a block is data and never run; with every `<` escaped,
 * no text in it can end the block and begin a script of its own.
 */
export function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
