import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { drawing } from "../../../plugin/share-images/drawing.ts";
import { createTypesetter } from "../../../plugin/share-images/typesetter.ts";
import { pictureBytes } from "../../support/picture-bytes.ts";
import { build, buildIn, filesBelow, type Site, siteFolder, text } from "../build.ts";

const WEIR = "releases/weir-opens";
const URL = "https://press.weir.example/news/";
const options = {
  newsroom: "/",
  url: URL,
  name: "Ostermoor",
  shareImages: true,
  pictures: { responsive: false },
} as const;
const arabic = "افتتاح الجسر\n\n12 أكتوبر 2021\n\nقالت الهيئة إن الجسر سيفتح يوم الاثنين بعد عامين من الفيضان.\n";

let files: Record<string, string | Uint8Array>;
let site: Site;
const page = (path: string, of = site): string => of.output.get(`${path}/index.html`) ?? `There is no ${path}.`;
const images = ({ bytes }: Site): string[] => [...bytes.keys()].filter((path) => path.endsWith(".share.png"));
const previewOf = (html: string) =>
  [...html.matchAll(/<meta (?:property|name)="(?:og:image|twitter:card)([^"]*)" content="([^"]*)"/g)].map(
    ([, name, content]) => `${name} ${content}`,
  );

beforeAll(async () => {
  files = {
    "releases/weir.txt": text("Weir opens", "14 October 2022"),
    "releases/bridge.txt": text("Bridge has a picture", "13 October 2021"),
    "releases/bridge.png": await pictureBytes("png", { width: 800, height: 500 }),
    "releases/arabic.txt": arabic,
    "releases/held.txt": text("Quagga at large", "1 June 2026", "EMBARGOED UNTIL 08:30 GMT, 3 March 2031\n"),
  };
  site = await build(files, options);
});

describe("a release without a picture of its own", () => {
  it("has one for link previews, of 1200 to 630 pixels, in black, greys and white", async () => {
    expect(images(site)).toEqual([`${WEIR}/weir-opens.share.png`]);
    const { data, info } = await sharp(site.bytes.get(`${WEIR}/weir-opens.share.png`))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    const pixel = (x: number, y: number) => [...data.subarray((y * 1200 + x) * info.channels).subarray(0, 3)];
    expect([pixel(10, 10), pixel(600, 58), pixel(1120, 560)]).toEqual([
      [255, 255, 255],
      [23, 25, 28],
      [23, 25, 28],
    ]);
  });

  it("says so to link previews and to search engines", () => {
    const image = `${URL}${WEIR}/weir-opens.share.png`;
    expect(previewOf(page(WEIR))).toEqual([
      " summary_large_image",
      ` ${image}`,
      ":width 1200",
      ":height 630",
      ":alt Weir opens",
    ]);
    expect(page(WEIR)).toContain(`"image":"${image}"`);
  });

  it("has the same one in every build", async () => {
    const again = await build(files, { ...options, now: "2027-01-01T00:00Z" });
    for (const path of images(site)) expect(again.bytes.get(path)).toEqual(site.bytes.get(path));
  });
});

it("is drawn anew where only a data file gives another title", async () => {
  const folder = siteFolder({
    "releases/weir.txt": text("Weir opens", "14 October 2022"),
    "releases/weir.json": '{ "title": "The first title" }',
  });
  const drawn = () => String(filesBelow(join(folder, "out")).get(`${WEIR}/weir-opens.share.png`)?.toString("hex"));
  await buildIn(folder, options, undefined, {
    runMode: "watch",
    watched: async (rebuild) => {
      const before = drawn();
      expect(before.length).toBeGreaterThan(1000);
      await rebuild();
      expect(drawn()).toBe(before);
      writeFileSync(join(folder, "site/releases/weir.json"), '{ "title": "Another title, longer than the first" }');
      await rebuild();
      expect(drawn()).not.toBe(before);
    },
  });
  rmSync(folder, { recursive: true });
});

it("a release with pictures leads with the first, unless the site wants one drawn for each", async () => {
  const own = "releases/bridge-has-a-picture";
  expect(previewOf(page(own))).toContain(` ${URL}${own}/bridge.png`);
  const always = await build(files, { ...options, shareImages: { always: true } });
  expect(images(always)).toContain(`${own}/bridge-has-a-picture.share.png`);
  expect(previewOf(page(own, always))).toContain(` ${URL}${own}/bridge-has-a-picture.share.png`);
  expect(page(own, always)).toContain(`"contentUrl":"${URL}${own}/bridge.png"`);
});

it("what no font has is not drawn as boxes: there is no picture, and a warning says which signs", () => {
  expect(site.said).toMatch(/arabic\.txt has no picture for link previews: no font has “افتحل”/);
  expect([...site.output.values()].some((html) => html.includes("افتتاح الجسر"))).toBe(true);
  expect(images(site)).toHaveLength(1);
});

it("nothing is drawn of what is held, without the wish for it, and where its address could not be told", async () => {
  expect([...site.output.keys()].join()).not.toContain("quagga");
  const { url: _url, ...unplaced } = options;
  for (const each of [{ ...options, shareImages: false }, unplaced]) {
    const none = await build({ "releases/weir.txt": files["releases/weir.txt"] ?? "" }, each);
    expect(images(none)).toEqual([]);
    expect(previewOf(page(WEIR, none))).toEqual([" summary"]);
  }
});

describe("the drawing", () => {
  const { width, lacks, png } = createTypesetter([]);
  const wording = {
    headline: "Gate & <weir>",
    name: "Ostermoor",
    date: "1 May 2022",
    language: "en",
    direction: "ltr",
  } as const;
  const sizes = (headline: string, language = "en") =>
    [...drawing({ ...wording, headline, language }, width).matchAll(/font-size="(\d+)"[^>]*>([^<]*)</g)]
      .slice(1, -1)
      .map(([, size, line]) => ({ size: Number(size), line: line ?? "" }));

  it("escapes what a headline holds", () => {
    expect(drawing(wording, width)).toContain("Gate &amp; &lt;weir&gt;</text>");
  });

  it("holds a headline of forty words whole, in smaller letters, and a long compound unbroken", () => {
    const forty = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? "observatory" : "and")).join(" ");
    const set = sizes(forty);
    expect(set.map(({ line }) => line).join(" ")).toBe(forty);
    expect(set[0]?.size).toBeLessThan(sizes("Dome closed")[0]?.size ?? 0);
    for (const { line, size } of set) expect(width(line) * size).toBeLessThanOrEqual(1056);
    const compound = "Hafenbeckeninstandsetzungsabschnitt";
    expect(sizes(`Tarner ${compound} eröffnet`, "de").map(({ line }) => line)).toContain(compound);
  });

  it("begins at the right where its language does", () => {
    const svg = drawing({ ...wording, direction: "rtl" }, width);
    expect(svg.match(/<text x="1128" [^>]*text-anchor="end"/g)).toHaveLength(3);
  });

  it("leaves out newsroom and day where there are none", () => {
    expect(drawing({ ...wording, name: null, date: null }, width).match(/<text/g)).toHaveLength(1);
  });

  it("knows which signs its fonts have", () => {
    expect(lacks("Fährschiff – “łódź” Привет Ωμέγα 12 %")).toEqual([]);
    expect(lacks("Gate 橋 🙂")).toEqual(["橋", "🙂"]);
    expect(png(drawing(wording, width)).length).toBeGreaterThan(1000);
  });
});

describe("what is not there stops the build and is named", () => {
  it("a package", () => {
    const missing = Object.assign(
      () => {
        throw new Error("not found");
      },
      { resolve: (() => "") as unknown as NodeJS.RequireResolve },
    );
    expect(() => createTypesetter([], missing)).toThrow(
      "npm install --save-dev @resvg/resvg-js @expo-google-fonts/source-serif-4",
    );
  });

  it("a font, and what is no option", async () => {
    const one = { "releases/weir.txt": files["releases/weir.txt"] ?? "" };
    await expect(build(one, { ...options, shareImages: { fonts: ["no/such.ttf"] } })).rejects.toThrow();
    expect(() => createTypesetter(["no/such.ttf"])).toThrow("names a font that cannot be read: no/such.ttf");
    // @ts-expect-error: the option has no such key.
    await expect(build(one, { ...options, shareImages: { font: "a.ttf" } })).rejects.toThrow();
  });
});
