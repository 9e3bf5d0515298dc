import { Buffer } from "node:buffer";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { moves } from "../../../plugin/pictures/motion.ts";
import { pictureBytes } from "../../support/picture-bytes.ts";
import { build, text } from "../build.ts";

/** A GIF of one pixel, black and then white. */
const movingGif = (): Buffer => {
  const frame = (code: string) => `21f904000a000000 2c00000000010001000002 02${code}0100`;
  const hex = `474946383961 0100010080000 0000000ffffff ${frame("44")}${frame("4c")}3b`;
  return Buffer.from(hex.replaceAll(" ", ""), "hex");
};
const movingWebp = (): Promise<Buffer> => sharp(movingGif(), { animated: true }).webp().toBuffer();

/** A PNG with a chunk behind its head. */
const pngWith = async (chunk: string): Promise<Buffer> => {
  const png = await pictureBytes("png");
  const more = Buffer.alloc(20);
  more.writeUInt32BE(8);
  more.write(chunk, 4, "latin1");
  return Buffer.concat([png.subarray(0, 33), more, png.subarray(33)]);
};

describe("what moves is known by its bytes", () => {
  it("GIF, WebP, PNG and AVIF", async () => {
    expect((await sharp(await movingWebp()).metadata()).pages).toBe(2);
    const avif = await pictureBytes("avif");
    const sequence = Buffer.from(avif);
    sequence.write("avis", 8, "latin1");
    for (const bytes of [movingGif(), await movingWebp(), await pngWith("acTL"), sequence]) {
      expect(moves(bytes)).toBe(true);
    }
  });

  it("and what does not", async () => {
    for (const format of ["avif", "jpeg", "png", "webp"] as const) {
      expect([format, moves(await pictureBytes(format))]).toEqual([format, false]);
    }
    expect(moves(await pngWith("tEXt"))).toBe(false);
    // Broken off in the middle of a chunk, and empty.
    expect(moves((await pictureBytes("png")).subarray(0, 30))).toBe(false);
    expect(moves(Buffer.alloc(0))).toBe(false);
  });
});

it("a picture that moves lies beside its page as it is, and in no other size", async () => {
  const { bytes } = await build({
    "releases/a.txt": text("Footbridge opens", "13 October 2021"),
    "releases/a.webp": await movingWebp(),
    "releases/b.txt": text("Weir opens", "14 October 2021"),
    "releases/b.webp": await pictureBytes("webp"),
  });
  const pictures = [...bytes.keys()].filter((path) => /\.(?:webp|avif|gif)$/.test(path)).sort();
  expect(pictures).toEqual([
    "releases/footbridge-opens/a.webp",
    "releases/weir-opens/b.60w.avif",
    "releases/weir-opens/b.60w.webp",
    "releases/weir-opens/b.webp",
  ]);
  expect((await sharp(bytes.get("releases/footbridge-opens/a.webp")).metadata()).pages).toBe(2);
});
