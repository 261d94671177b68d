import { describe, expect, test } from "vitest";
import { bodyKind, readBody } from "@/lib/transport/read-body";

const LIMIT = { maxBytes: 2 * 1024 * 1024 };
const ADDRESS = "http://localhost/api/v1/anything";

function post(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request(ADDRESS, { method: "POST", body, headers });
}

/** As a route reads it. */
function read(request: Request, files?: typeof LIMIT): Promise<unknown> {
  return readBody(request, bodyKind(request, files), files);
}

function form(...fields: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

/** A body that never says how long it is. */
function streamed(bytes: number, headers: Record<string, string>): Request {
  let left = bytes;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(new Uint8Array(Math.min(left, 65_536)));
      left -= 65_536;
    },
  });
  return new Request(ADDRESS, { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

describe("a form with files", () => {
  test("comes as its fields and the bytes of its files", async () => {
    const file = new File([Uint8Array.from([0, 255, 10])], "Fragen é.csv");
    const body = await read(post(form(["kind", "csv"], ["text", "Đội"], ["file", file])), LIMIT);
    expect(body).toEqual({
      kind: "csv",
      text: "Đội",
      file: { name: "Fragen é.csv", bytes: Uint8Array.from([0, 255, 10]) },
    });
  });

  test("leaves out a file that was not chosen, and takes a repeated name's last value", async () => {
    // As browsers send it.
    const unchosen = [
      "--x",
      'Content-Disposition: form-data; name="file"; filename=""',
      "Content-Type: application/octet-stream",
      "",
      "",
    ];
    const field = (value: string) => ["--x", 'Content-Disposition: form-data; name="a"', "", value];
    const lines = [...field("1"), ...field("2"), ...unchosen, "--x--", ""];
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    expect(await read(post(lines.join("\r\n"), headers), LIMIT)).toEqual({ a: "2" });
  });

  test("is refused where no file is taken", () => {
    expect(() => bodyKind(post(form(["a", "1"])))).toThrow(
      expect.objectContaining({ code: "unsupported_type" }),
    );
    expect(() => bodyKind(post("x", { "content-type": "text/csv" }), LIMIT)).toThrow(
      expect.objectContaining({ code: "unsupported_type" }),
    );
  });

  test("is refused when its file is too large, in words", async () => {
    const file = new File([new Uint8Array(LIMIT.maxBytes + 1)], "large.csv");
    await expect(read(post(form(["file", file])), LIMIT)).rejects.toMatchObject({
      code: "too_large",
      message: "That is more than 2 megabytes. Nothing was changed; send it in parts.",
    });
  });

  test("is read no further than its limit, whatever length it says that it has", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    await expect(read(streamed(50 * 1024 * 1024, headers), LIMIT)).rejects.toMatchObject({
      code: "too_large",
    });
    const said = post("--x--", { ...headers, "content-length": String(10 ** 9) });
    await expect(read(said, LIMIT)).rejects.toMatchObject({ code: "too_large" });
  });

  test("that is broken is refused as such", async () => {
    const broken = post("--x\r\nno form", { "content-type": "multipart/form-data; boundary=x" });
    await expect(read(broken, LIMIT)).rejects.toMatchObject({ code: "bad_request" });
    const nameless = post("--x", { "content-type": "multipart/form-data" });
    await expect(read(nameless, LIMIT)).rejects.toMatchObject({ code: "bad_request" });
  });
});

describe("text", () => {
  test("comes as JSON or as a form's fields", async () => {
    expect(await read(post('{"a":1}', { "content-type": "application/json" }))).toEqual({ a: 1 });
    expect(await read(post(new URLSearchParams({ a: "é", b: "" })))).toEqual({ a: "é", b: "" });
  });

  test("of more than a megabyte is refused, wherever files are taken too", async () => {
    const json = { "content-type": "application/json" };
    await expect(read(streamed(1024 * 1024 + 1, json), LIMIT)).rejects.toMatchObject({
      code: "too_large",
      message: expect.stringContaining("one megabyte"),
    });
  });

  test("that is no JSON, or no UTF-8, is refused", async () => {
    const json = { "content-type": "application/json" };
    await expect(read(post("{", json))).rejects.toMatchObject({ code: "bad_request" });
    await expect(read(post(Uint8Array.from([0xff]), json))).rejects.toMatchObject({
      code: "bad_request",
    });
  });
});
