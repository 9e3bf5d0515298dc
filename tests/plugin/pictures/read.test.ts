import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, test } from "vitest";
import { NOTHING_TOLD, readMetadata } from "../../../plugin/pictures/metadata.ts";
import { createPictureReader } from "../../../plugin/pictures/read.ts";
import { packet, say } from "../../../scripts/pictures/say.ts";
import { pictureBytes, sayingJpeg, sayingWebp } from "../../support/picture-bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "press-read-"));
const text = join(folder, "bridge.txt");
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string, bytes?: Uint8Array) => {
  if (bytes !== undefined) writeFileSync(join(folder, name), bytes);
  return createPictureReader().read(text, name);
};
const reason = async (name: string, bytes?: Uint8Array): Promise<string | undefined> => {
  const { file, findings } = await read(name, bytes);
  expect(file).toBeNull();
  expect(findings).toMatchObject([{ code: "picture/unusable", values: { file: name } }]);
  return findings[0]?.values?.reason;
};

describe("a picture that can be shown", () => {
  test.each(["avif", "gif", "jpeg", "png", "webp"] as const)("%s has its type, size and bytes", async (format) => {
    const bytes = await pictureBytes(format);
    const { file, findings } = await read(`bridge.${format}`, bytes);
    expect(file).toMatchObject({ path: `bridge.${format}`, type: `image/${format}`, width: 60, height: 40 });
    expect(file?.bytes).toBe(bytes.length);
    expect(findings).toEqual([]);
  });

  test("one that the camera has turned has the size in which it is shown", async () => {
    const { file } = await read("turned.jpg", await pictureBytes("jpeg", { orientation: 6 }));
    expect([file?.width, file?.height]).toEqual([40, 60]);
  });

  test("another ending than its own is reported", async () => {
    const { file, findings } = await read("liar.jpg", await pictureBytes("png"));
    expect(file?.type).toBe("image/png");
    expect(findings).toMatchObject([{ code: "picture/wrong-ending", values: { file: "liar.jpg", type: "PNG" } }]);
  });

  test("it is read once for each state of it", async () => {
    const reader = createPictureReader();
    writeFileSync(join(folder, "once.png"), await pictureBytes("png"));
    const first = await reader.read(text, "once.png");
    expect(await reader.read(text, "once.png")).toBe(first);
    utimesSync(join(folder, "once.png"), 1, 1);
    expect(await reader.read(text, "once.png")).not.toBe(first);
  });
});

describe("a file that cannot be shown says why", () => {
  it("is no picture, empty, or cut off within its head", async () => {
    expect(await reason("text.jpg", Buffer.from("<script>alert(1)</script>"))).toContain("is no picture");
    expect(await reason("empty.jpg", Buffer.alloc(0))).toContain("is no picture");
    expect(await reason("cut.png", (await pictureBytes("png")).subarray(0, 14))).toContain("is no picture");
  });

  it("is of a format that is not shown, whatever its ending", async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`;
    expect(await reason("drawing.png", Buffer.from(svg))).toContain("none of AVIF, GIF");
  });

  it("claims more pixels than anybody should decode, in a few bytes", async () => {
    const bomb = Buffer.from(await pictureBytes("png"));
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(await reason("bomb.png", bomb)).toContain("60000 × 60000 pixels");
  });

  it.each([
    ["an icon file", "69636e7300000010 6973333200000000"],
    ["HEIC", "0000001866747970 68656963 00000000 6d696631 68656963 000000006d657461"],
    ["AVIF", "0000001866747970 61766966 00000000 6d696631 61766966 0000000066726565"],
    ["JPEG XL", "0000000c4a584c20 0d0a870a 0000001466747970 6a786c20 00000000 6a786c20 000000006a786c70"],
  ])("has boxes of no length, which a reader could walk for ever: %s", async (name, hex) => {
    const bytes = Buffer.concat([Buffer.from(hex.replaceAll(" ", ""), "hex"), Buffer.alloc(64)]);
    expect(await reason(`${name}.jpg`, bytes)).toContain("is no picture");
  });

  it("is too large, gone, or a folder", async () => {
    writeFileSync(join(folder, "large.jpg"), "");
    truncateSync(join(folder, "large.jpg"), 65 * 1024 * 1024);
    expect(await reason("large.jpg")).toContain("64 MB");
    expect(await reason("gone.jpg")).toContain("ENOENT");
    mkdirSync(join(folder, "folder.jpg"));
    expect(await reason("folder.jpg")).toContain("it is a folder");
  });

  it("is a link that leads out of the folder of its text", async () => {
    symlinkSync("/etc/hostname", join(folder, "link.jpg"));
    expect(await reason("link.jpg")).toContain("leads out");
  });

  it("may not be read", async () => {
    writeFileSync(join(folder, "closed.jpg"), await pictureBytes("jpeg"));
    chmodSync(join(folder, "closed.jpg"), 0);
    chmodSync(folder, 0o755);
    // Nothing is closed to root, who runs the tests of many a server.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      expect(await reason("closed.jpg")).toContain("EACCES");
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

/** The user who owns no files. */
const NOBODY = 65_534;

describe("what a picture says of itself", () => {
  const saying = {
    caption: "Die Brücke & der <Fluss>",
    alt: "Ein Bogen",
    creator: "Søren Größe",
    credit: "Пример / Agency",
    copyright: "© 2026 Agency",
  };

  test.each([
    ["XMP in a JPEG", () => sayingJpeg(saying, { xmp: true, iptc: false }), saying],
    [
      "IPTC in a JPEG, which has no place for a description",
      () => sayingJpeg(saying, { xmp: false, iptc: true }),
      { ...saying, alt: null },
    ],
    ["XMP in a WebP", () => sayingWebp(saying), saying],
  ])("is read from %s", async (_, bytes, expected) => {
    expect(await readMetadata(await bytes())).toEqual(expected);
  });

  test("is one line of words: no control characters, nothing that turns the direction, nothing endless", async () => {
    const odd = { caption: "a\u0007b\n\n c\u202Ed", credit: "x".repeat(3000) };
    expect(await readMetadata(await sayingJpeg(odd, { xmp: true, iptc: false }))).toMatchObject({
      caption: "a b c d",
      credit: null,
    });
  });

  test("is nothing where there is nothing, or what there is cannot be read", async () => {
    expect(await readMetadata(await pictureBytes("jpeg"))).toEqual(NOTHING_TOLD);
    expect(await readMetadata(Buffer.from("no picture"))).toEqual(NOTHING_TOLD);
    const broken = say(await pictureBytes("jpeg"), { caption: "a" });
    const at = broken.indexOf("</rdf:li>");
    broken.write("<<rdf:li>", at);
    expect(() => readMetadata(broken)).not.toThrow();
  });

  test("costs no more for being nested without end", async () => {
    const jpeg = await pictureBytes("jpeg");
    const deep = packet({ caption: "<".repeat(1) }).replace("</rdf:RDF>", `${"<a>".repeat(20_000)}</rdf:RDF>`);
    const segment = Buffer.concat([
      Buffer.from([0xff, 0xe1, 0, 0]),
      Buffer.from(`http://ns.adobe.com/xap/1.0/\0${deep}`),
    ]);
    segment.writeUInt16BE(segment.length - 2, 2);
    const before = performance.now();
    await readMetadata(Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
