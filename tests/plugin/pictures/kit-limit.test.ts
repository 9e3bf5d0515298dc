import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import { settle } from "../../../plugin/options.ts";
import { build, text } from "../build.ts";

const PAGE = "releases/footbridge-opens";
const KIT = `${PAGE}/footbridge-opens-press-kit.zip`;
let large: Buffer;
beforeAll(async () => {
  // Noise, which no format makes smaller: a little over a megabyte.
  const side = 600;
  large = await sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .png()
    .toBuffer();
  expect(large.length).toBeGreaterThan(1_000_000);
});

const site = (kitMegabytes: number) =>
  build(
    { "releases/a.txt": text("Footbridge opens", "13 October 2021"), "releases/a.png": large },
    { newsroom: "/", pictures: { responsive: false, kitMegabytes } },
  );

it("a press kit within the limit is made, and the page leads to it", async () => {
  const { bytes, output, said } = await site(2);
  expect(bytes.get(KIT)?.length).toBeGreaterThan(large.length);
  expect(output.get(`${PAGE}/index.html`)).toContain("footbridge-opens-press-kit.zip");
  expect(said).not.toContain("press kit");
});

it("one above it is not: the page leads to none, its pictures are there, and the build says how large it would have been", async () => {
  const { bytes, output, said } = await site(1);
  expect(bytes.has(KIT)).toBe(false);
  expect(output.get(`${PAGE}/index.html`)).not.toContain("press-kit");
  expect(bytes.get(`${PAGE}/a.png`)?.equals(large)).toBe(true);
  expect(said.match(/a\.txt has no press kit: with its pictures it would have 2 MB\./g)).toHaveLength(1);
  expect(said).toContain("set the option pictures: { kitMegabytes }, which is 1.");
});

it.each([0, -1, 1.5, 4001, "250"])("the limit %j is refused", (kitMegabytes) => {
  expect(() => settle({ pictures: { kitMegabytes } })).toThrow("kitMegabytes from 1 to 4000");
});
