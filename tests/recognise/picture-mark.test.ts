import { expect, it } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";
import { isPictureMark } from "../../src/text/picture-mark.ts";

it.each([
  "[cid:image001.png@01D7C0.5A2B3C40]",
  "[cid:a1b2c3] [cid:d4e5f6]",
  "<image002.jpg>",
  "[image: Logo]",
  "[image: Logo][image: Facebook]",
  "[Inline image 1]",
  "[Inline-Bild 2]",
  "[Image removed by sender. Logo of the trust]",
  "[Das Bild wurde vom Absender entfernt.]",
  "[Image supprimée par l’expéditeur.]",
])("takes “%s” for a picture that a mail had", (line) => {
  expect(isPictureMark(line)).toBe(true);
});

it.each([
  "[Image: Jane Example / Acme Agency]",
  "[Inline image 1] shows the bridge",
  "The bridge [cid:image001.png@01D7C0.5A2B3C40]",
  "<https://acme.example>",
  "[Image removed by sender]s are a nuisance",
  "[Inline images of the bridge]",
  "[image]",
  "",
])("and not “%s”", (line) => {
  expect(isPictureMark(line)).toBe(false);
});

const release = (mark: string) => `Oldport opens its new footbridge

OLDPORT, 13 October 2021 – The council of Oldport has opened the footbridge over the Lanner after two years of work.

${mark}

Media contact:
Jane Sample, press@oldport.example ${mark}
`;

it("leaves it off every page, and asks for the picture", () => {
  const read = parse(release("[cid:image001.png@01D7C0.5A2B3C40]"));
  expect(read.blocks.filter(({ role }) => role === "mail").map(({ lines }) => lines)).toEqual([[5, 5]]);
  expect(read.diagnostics.filter(({ code }) => code === "text/picture-gone")).toMatchObject([{ line: 5, column: 1 }]);
});

it("is no address to write to", () => {
  expect(inspectJson(parse(release("[cid:image001.png@01D7C0.5A2B3C40]"))).contacts).toEqual([
    { name: "Jane Sample", email: "press@oldport.example", phone: null },
  ]);
});
