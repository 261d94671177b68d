const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;

/**
 * How many rows of a CSV text have a character in them, the header included. Keeps nothing of the text, so that a file of
 * a hundred thousand rows is refused before it is taken apart.
 */
export function countRows(text: string, separator: string): number {
  const separatorCode = separator.charCodeAt(0);
  let rows = 0;
  let isQuoted = false;
  let isCellStart = true;
  let hasContent = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isQuoted) {
      // A doubled mark closes the quotation and opens it again at once.
      if (code === QUOTE) isQuoted = false;
      else if (code > BLANK) hasContent = true;
      continue;
    }
    if (code === QUOTE && (isCellStart || text.charCodeAt(at - 1) === QUOTE)) isQuoted = true;
    else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (hasContent) rows++;
      hasContent = false;
    } else if (code > BLANK && code !== separatorCode) hasContent = true;
    isCellStart = code === separatorCode || code === LINE_FEED || code === CARRIAGE_RETURN;
  }
  return hasContent ? rows + 1 : rows;
}
