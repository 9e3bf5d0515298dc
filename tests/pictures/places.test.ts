import { expect, test } from "vitest";
import { parse, withPictures } from "../../src/index.ts";
import { pictureFile } from "../support/picture-file.ts";

const paragraph = (n: number): string =>
  `Paragraph ${n} tells of the bridge, of the river below it and of those who walk over it every day to the mill.`;
const speech = (n: number): string =>
  `"We never thought that anybody would need this bridge number ${n} again," said Ada Sample, keeper of the weir.`;

const source = (...body: string[]): string => ["Footbridge opens", "13 October 2021", ...body].join("\n\n");

/** The first words of what the picture is set before; null for the end. */
function before(text: string, pictures = 1): (string | null)[] {
  const files = Array.from({ length: pictures }, (_, n) => pictureFile(`bridge/${n}.jpg`));
  const { release } = withPictures(parse(text), files);
  return release.pictures.map((picture) => {
    const block = release.body.find(({ id }) => id === picture.before);
    return block?.text.split(" ").slice(0, 2).join(" ") ?? null;
  });
}

const many = (count: number): string[] => Array.from({ length: count }, (_, n) => paragraph(n + 1));

test("the first picture stands behind the third paragraph, all others at the end", () => {
  expect(before(source(...many(8)), 3)).toEqual(["Paragraph 4", null, null]);
});

test("it is not set between a heading and its text, nor behind a line that introduces another", () => {
  const [one = "", two = "", three = "", ...others] = many(8);
  expect(before(source(one, two, three, "What is next", ...others))).toEqual(["Paragraph 5"]);
  expect(before(source(one, two, `${three.slice(0, -1)}:`, ...others))).toEqual(["Paragraph 5"]);
});

test("it opens a short text, which has no room for it", () => {
  expect(before(source(...many(4)))).toEqual(["Paragraph 1"]);
  expect(before(source(...many(5)))).toEqual(["Paragraph 4"]);
});

test("no pull-quote stands within three paragraphs of a picture where there is room, and none in its place", () => {
  const { pictures, pullQuotes, body } = withPictures(
    parse(source(...many(3), speech(1), ...many(9), speech(2), ...many(5))),
    [pictureFile("bridge.jpg")],
  ).release;
  const place = (id: string | null | undefined) => body.findIndex((block) => block.id === id);
  const figure = place(pictures[0]?.before);
  expect(figure).toBe(3);
  expect(pullQuotes.length).toBeGreaterThan(0);
  for (const pull of pullQuotes) expect(Math.abs(place(pull.before) - figure)).toBeGreaterThanOrEqual(3);
});

test("where there is no room, one keeps off by two and is set in the width of the text", () => {
  const text = source(paragraph(1), speech(1), paragraph(2), paragraph(3), paragraph(4), paragraph(5));
  const bare = parse(text);
  expect(bare.pullQuotes).toHaveLength(1);
  const { release } = withPictures(bare, [pictureFile("bridge.jpg")]);
  const place = (id: string | null | undefined) => release.body.findIndex((block) => block.id === id);
  const [pull] = release.pullQuotes;
  expect(place(pull?.before)).not.toBe(place(release.pictures[0]?.before));
  expect(pull?.look).toBe("inline");
});
