import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { kitSize, kitTexts, kitZip } from "../../../plugin/pictures/press-kit.ts";
import { parse, withPictures } from "../../../src/index.ts";
import { deWords } from "../../../src/languages/page-words/de.ts";
import { pictureFile } from "../../support/picture-file.ts";
import { someContext } from "../pages/some-context.ts";

const SOURCE = `Footbridge opens

13 October 2021

CORRECTION 14 October 2021: The bridge is of oak.

The council opened it. {.body}

Photo: Ada Sample / Pier News

Press contact: Bo Example, bo@council.example

About the council

The council keeps the river.
`;
const { release } = withPictures(parse(SOURCE), [
  pictureFile("bridge.jpg", { caption: "The arch", alt: "An arch of stone" }),
  pictureFile("bridge/pier.jpg"),
]);
const context = someContext({ words: deWords, locale: "de" });
const texts = kitTexts(release, context, "bridge", ({ path }) => path.split("/").at(-1) ?? "");
const pictures = [
  { name: "pier.jpg", bytes: Buffer.alloc(5000, 7) },
  { name: "橋.jpg", bytes: Buffer.alloc(3, 1) },
];

test("a kit has the whole text, contacts and corrections included, and who is to be credited, in the words of its language", () => {
  expect(texts.map(({ name }) => name)).toEqual(["bridge.txt", "credits.txt"]);
  expect(texts[0]?.bytes.toString()).toBe(SOURCE.replace(" {.body}", ""));
  expect(texts[1]?.bytes.toString()).toBe(
    [
      "bridge.jpg\nBildunterschrift: The arch\nFoto: Ada Sample / Pier News\nAlternativtext: An arch of stone\n",
      "pier.jpg\nFoto: Ada Sample / Pier News\n",
    ].join("\n"),
  );
});

test("a ZIP opens and has every file with its bytes, in the order of their names", async () => {
  const opened = unzipSync(await kitZip([...texts, ...pictures]));
  expect(Object.keys(opened)).toEqual(["bridge.txt", "credits.txt", "pier.jpg", "橋.jpg"]);
  expect(Buffer.from(opened["pier.jpg"] ?? [])).toEqual(pictures[0]?.bytes);
});

test("it has the same bytes for the same files, whatever their order and the zone; and they name 1980", async () => {
  const zone = process.env.TZ;
  const packed: string[] = [];
  for (const name of ["UTC", "Pacific/Kiritimati", "America/St_Johns"]) {
    process.env.TZ = name;
    packed.push(Buffer.from(await kitZip([...pictures, ...texts])).toString("hex"));
  }
  process.env.TZ = zone;
  if (zone === undefined) delete process.env.TZ;
  expect(new Set(packed).size).toBe(1);
  expect(packed[0]).toBe(Buffer.from(await kitZip([...texts, ...pictures].reverse())).toString("hex"));
  // Time and day of the first file: midnight on 1 January 1980.
  expect(packed[0]?.slice(20, 28)).toBe("00002100");
});

test("its size is known before it is packed", async () => {
  const files = [...texts, ...pictures];
  expect(kitSize(files.map(({ name, bytes }) => ({ name, size: bytes.length })))).toBe((await kitZip(files)).length);
});
