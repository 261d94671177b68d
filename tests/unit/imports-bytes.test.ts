import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeFile } from "@/lib/features/imports/rules/decode-file";

describe("the bytes of a file", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test("are UTF-8 with or without its mark, UTF-16 with one, or else Windows-1252", () => {
    expect(decodeFile(bytes("\uFEFFWhy é?"))).toEqual({
      kind: "text",
      text: "Why é?",
      remarks: [],
    });
    const wide = Uint8Array.from([0xff, 0xfe, 0x57, 0x00, 0xe9, 0x00]);
    expect(decodeFile(wide)).toEqual({ kind: "text", text: "Wé", remarks: [] });
    expect(decodeFile(Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x80]))).toEqual({
      kind: "text",
      text: "Café €",
      remarks: [expect.stringContaining("read as Windows-1252")],
    });
  });

  test("that are no text are told from one", () => {
    expect(decodeFile(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({
      kind: "not-text",
      what: expect.stringContaining("Excel"),
    });
    expect(decodeFile(Uint8Array.from([1, 0, 2, 0, 3, 0, 4, 0]))).toEqual({
      kind: "not-text",
      what: null,
    });
  });

  test("never make decoding throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (some) => {
        expect(["text", "not-text"]).toContain(decodeFile(some).kind);
      }),
    );
  });
});
