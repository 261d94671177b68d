/** From the bytes of an uploaded file to its text. */

export type DecodedFile =
  | { kind: "text"; text: string; remarks: string[] }
  /** No text at all; `what` says what it is, where its first bytes tell. */
  | { kind: "not-text"; what: string | null };

const SIGNATURES: readonly [number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], "an Excel workbook, a Word document or another zipped file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "a workbook or document of an old version of Office"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture"],
  [[0xff, 0xd8, 0xff], "a picture"],
];

/** A text may hold a stray NUL; where every tenth character is one, it is no text. */
const MOST_NULS = 0.1;

/**
 * UTF-8 with or without a byte-order mark, UTF-16 with one, and anything else as Windows-1252, which is what
 * spreadsheets save where nobody asked for UTF-8. That it was not UTF-8 is said, because a wrong guess shows in accents
 * alone.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const known = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (known) return { kind: "not-text", what: known[1] };
  const { text, remarks } = decodeBytes(bytes);
  const nuls = text.split("\0").length - 1;
  if (nuls > text.length * MOST_NULS) return { kind: "not-text", what: null };
  return { kind: "text", text, remarks };
}

function decodeBytes(bytes: Uint8Array): { text: string; remarks: string[] } {
  const wide = wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), remarks: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    return {
      text: new TextDecoder("windows-1252").decode(bytes),
      remarks: [
        "The file is not UTF-8, so it was read as Windows-1252. Where letters with accents look wrong, save it as “CSV UTF-8” or “UTF-8” and import it again.",
      ],
    };
  }
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}
