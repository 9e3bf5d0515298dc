import { describe, expect, test } from "vitest";
import { parse, withPictures } from "../../src/index.ts";
import type { Picture, PictureFile } from "../../src/types.ts";
import { pictureFile } from "../support/picture-file.ts";

const FILLER = [
  "The footbridge was closed two years ago, when a flood took its middle arch.",
  "Its stones were found half a mile down the river and numbered one by one.",
  "The mason who put them back is the grandson of the one who cut them.",
  "The council paid for the work out of what it had kept back for the flood.",
  "Nobody will have to walk round by the mill again, whatever the river does.",
  "The bridge is open by day and by night, and for the sheep of both parishes.",
];

/** A release of seven paragraphs, with lines of one's own among them. */
function text({ front = "", middle = "", foot = "" }: { front?: string; middle?: string; foot?: string }): string {
  return [
    ...(front === "" ? [] : [`---\n${front}\n---`]),
    "Footbridge opens at Lanner Weir",
    "13 October 2021",
    "The river council of Ostermoor opened the footbridge at Lanner Weir on Monday.",
    ...FILLER.slice(0, 4),
    ...(middle === "" ? [] : [middle]),
    ...FILLER.slice(4),
    ...(foot === "" ? [] : [foot]),
    "Contact: Petra Halloran, press@ostermoor.example",
  ].join("\n\n");
}

const illustrated = (source: string, ...files: PictureFile[]) => withPictures(parse(source), files);

/** "bridge.jpg: caption | alt | credit", as the page will have them. */
const told = ({ path, caption, alt, credit }: Picture): string =>
  `${path}: ${[caption, alt, credit].map((words) => words?.text ?? "-").join(" | ")}`;

const all = (source: string, ...files: PictureFile[]): string[] =>
  illustrated(source, ...files).release.pictures.map(told);

const bridge = pictureFile("bridge.jpg");
const [arch, pier] = [pictureFile("bridge/arch.jpg"), pictureFile("bridge/pier.jpg")];

describe("the words of a picture", () => {
  test("a caption and the credit under it", () => {
    const middle = "Caption: The middle arch at dusk\nPhoto: Ismay Thornbury / Ostermoor Council";
    expect(all(text({ middle }), bridge)).toEqual([
      "bridge.jpg: The middle arch at dusk | - | Ismay Thornbury / Ostermoor Council",
    ]);
  });

  test("a credit inside the caption is shown as one", () => {
    const middle = "Walkers cross the middle arch at dusk. Photo: Ismay Thornbury / Ostermoor Council";
    const [picture] = illustrated(text({ middle }), bridge).release.pictures;
    expect(picture?.caption?.printed?.text).toBe("Walkers cross the middle arch at dusk.");
    expect(picture?.credit?.printed?.text).toBe("Photo: Ismay Thornbury / Ostermoor Council");
    expect(picture?.credit?.block).toBe(picture?.caption?.block);
    expect(picture?.before).toBe(picture?.caption?.block);
  });

  test("a credit in brackets leaves them behind", () => {
    const middle = "Walkers cross the middle arch at dusk (Photo: Ismay Thornbury)";
    const [picture] = illustrated(text({ middle }), bridge).release.pictures;
    expect(picture?.caption?.printed?.text).toBe("Walkers cross the middle arch at dusk");
    expect(picture?.credit?.printed?.text).toBe("Photo: Ismay Thornbury");
  });

  test("the second caption is the second picture's; one too many stays in the text", () => {
    const captions = [
      "Caption: The arch\nPhoto: Ada Sample",
      "Caption: The pier\nPhoto: Bo Example",
      "Caption: The mill\nPhoto: Cy Model",
    ];
    const source = text({ middle: captions.join(`\n\n${FILLER[0]}\n\n`) });
    const { release } = illustrated(source, arch, pier);
    expect(release.pictures.map(told)).toEqual([
      "bridge/arch.jpg: The arch | - | Ada Sample",
      "bridge/pier.jpg: The pier | - | Bo Example",
    ]);
    expect(release.body.filter(({ role }) => role === "caption")).toHaveLength(3);
  });

  test("a caption that names the file is its own, whatever the order", () => {
    const middle = `Caption: The pier, pier.jpg\nPhoto: Bo Example\n\n${FILLER[0]}\n\nCaption: The arch (Arch.JPG)\nPhoto: Ada Sample`;
    expect(all(text({ middle }), arch, pier)).toEqual([
      "bridge/pier.jpg: The pier, pier.jpg | - | Bo Example",
      "bridge/arch.jpg: The arch (Arch.JPG) | - | Ada Sample",
    ]);
    const near = text({ middle: "Caption: Not bigpier.jpg nor pier.jpg2\nPhoto: Bo Example" });
    expect(all(near, arch, pier)[1]).toContain("bridge/arch.jpg: Not big");
  });

  test("a caption that says what a file says of itself is that file's", () => {
    const middle = "Caption: The old pier\nPhoto: Bo Example";
    const files = [arch, pictureFile("bridge/pier.jpg", { caption: "the OLD pier." })] as const;
    expect(all(text({ middle }), ...files)[1]).toBe("bridge/pier.jpg: The old pier | - | Bo Example");
  });

  test("one credit line is for all pictures, of which the first on the page has it and the other repeats it", () => {
    const { release } = illustrated(text({ foot: "Photos: Ismay Thornbury" }), arch, pier);
    const line = release.blocks.find(({ role }) => role === "photo-credit")?.id;
    expect(release.pictures.map(({ credit }) => [credit?.text, credit?.block])).toEqual([
      ["Ismay Thornbury", line],
      ["Ismay Thornbury", null],
    ]);
  });

  test("as many credit lines as pictures are one each; of another number nobody knows whose they are", () => {
    const foot = "Photo: Ada Sample\n\nPhoto: Bo Example";
    expect(all(text({ foot }), arch, pier)).toEqual([
      "bridge/arch.jpg: - | - | Ada Sample",
      "bridge/pier.jpg: - | - | Bo Example",
    ]);
    expect(all(text({ foot }), bridge)).toEqual(["bridge.jpg: - | - | -"]);
  });

  test("what the file says is for what nobody else says", () => {
    const file = pictureFile("bridge.jpg", {
      caption: "The arch",
      alt: "An arch",
      creator: "Ada Sample",
      credit: "Agency",
    });
    expect(all(text({}), file)).toEqual(["bridge.jpg: The arch | An arch | Ada Sample / Agency"]);
    const middle = "Caption: The middle arch\nPhoto: Ada Sample";
    expect(all(text({ middle }), file)).toEqual(["bridge.jpg: The middle arch | An arch | Ada Sample"]);
  });
});

describe("front matter", () => {
  test("is above the text and the file; the caption that it replaces stays in the text", () => {
    const front = "caption: The arch\nalt: An arch of stone\nphotoCredit: Cy Model";
    const middle = "Caption: The middle arch\nPhoto: Ada Sample";
    const { release } = illustrated(text({ front, middle }), pictureFile("bridge.jpg", { caption: "No" }));
    expect(release.pictures.map(told)).toEqual(["bridge.jpg: The arch | An arch of stone | Cy Model"]);
    expect(release.pictures[0]?.caption).toMatchObject({ from: "front-matter", printed: null, block: null });
  });

  test.each([
    ["a list", 'pictures:\n  - file: pier.jpg\n    caption: The pier\n    credit: Bo Example\n  - "bridge/arch.jpg"'],
    ["a map", "pictures:\n  pier.jpg: { caption: The pier, credit: Bo Example }\n  Arch.jpg:"],
  ])("names pictures in %s, and their order is the page's", (_, front) => {
    expect(all(text({ front }), arch, pier)).toEqual([
      "bridge/pier.jpg: The pier | - | Bo Example",
      "bridge/arch.jpg: - | - | -",
    ]);
  });

  test("a map may hold captions alone", () => {
    expect(all(text({ front: "pictures:\n  arch.jpg: The arch" }), arch)).toEqual([
      "bridge/arch.jpg: The arch | - | -",
    ]);
  });

  test.each(["pictures: 3", "pictures:\n  - [a]", "pictures:\n  - { file: pier.jpg, title: The pier }"])(
    "“%s” is reported",
    (front) => {
      const { release, findings } = illustrated(text({ front }), arch);
      expect(findings.map(({ code }) => code)).toEqual(["front-matter/pictures"]);
      expect(release.pictures).toHaveLength(1);
    },
  );

  test("a picture that is not there is reported, unless there are none at all", () => {
    const source = text({ front: "pictures:\n  - file: weir.jpg\n    caption: The weir" });
    expect(illustrated(source, arch).findings).toMatchObject([
      { code: "picture/unknown-file", values: { file: "weir.jpg" } },
    ]);
    expect(illustrated(source).findings).toEqual([]);
  });
});

test("a file that names somebody else than the text does is reported, where the text says it", () => {
  const source = text({ middle: "Caption: The arch\nPhoto: Ada Sample / Agency" });
  const { release, findings } = illustrated(
    source,
    pictureFile("bridge.jpg", { creator: "Bo Example", credit: "Agency" }),
  );
  expect(release.pictures[0]?.credit?.text).toBe("Ada Sample / Agency");
  expect(findings).toMatchObject([
    { code: "picture/credit-differs", values: { text: "Ada Sample / Agency", told: "Bo Example / Agency" } },
  ]);
  const { start = 0 } = findings[0]?.span ?? {};
  expect(source.slice(start)).toMatch(/^Photo: Ada Sample/);
});

test("a release without pictures is the same object", () => {
  const release = parse(text({}));
  expect(withPictures(release, []).release).toBe(release);
});
