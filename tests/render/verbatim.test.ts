import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { bodyText, fullText, wordsOf, wordsOfHtml } from "../../src/render/index.ts";
import { createRenderer } from "../../src/render/renderer.ts";
import { barelyOf, copyOf, differenceInBody, lossesIn } from "../../src/render/verbatim.ts";

const release = parse(`Footbridge opens

13 October 2021

The river council opened the footbridge on Monday. It is made of oak.

“Nobody will have to walk round by the mill again,” said Petra Halloran.

Press contact: Petra Halloran, 01632 960123
`);
const said = wordsOf(bodyText(release));

test("a body that says what its text says has no difference, whatever its marks", () => {
  expect(differenceInBody(copyOf(release.body), wordsOfHtml(createRenderer().body(release)))).toBeNull();
});

/** The first line of the block that a difference is told of. */
const lineOf = (words: readonly string[]) => differenceInBody(copyOf(release.body), words)?.block?.lines[0];

test("a word lost, changed, doubled or moved is told with its place", () => {
  const oak = said.indexOf("oak");
  expect(differenceInBody(copyOf(release.body), said.toSpliced(oak, 1))?.words).toEqual(["oak"]);
  expect(lineOf(said.toSpliced(oak, 1))).toBe(5);
  expect(lineOf(said.with(0, "A"))).toBe(5);
  expect(lineOf(said.toSpliced(oak + 2, 0, "Nobody"))).toBe(7);
  expect(differenceInBody(copyOf(release.body), [...said, "Monday"])).toEqual({ block: null, words: ["Monday"] });
  expect(lineOf(said.toReversed())).toBe(5);
  expect(lineOf([])).toBe(5);
});

test("pictures may say more between the paragraphs, and take nothing away", () => {
  const oak = said.indexOf("oak");
  const captioned = said.toSpliced(oak + 1, 0, "A", "caption", "from", "the", "file");
  expect(differenceInBody(copyOf(release.body), captioned)).not.toBeNull();
  expect(differenceInBody(copyOf(release.body), captioned, true)).toBeNull();
  expect(differenceInBody(copyOf(release.body), captioned.toSpliced(oak, 1), true)).not.toBeNull();
});

test("a page may say more than its blocks, and in another order, but not less", () => {
  const page = ["Press", "contacts", "01632", "960123", "Petra", "Halloran", "Press", "contact", ...said];
  const contact = barelyOf(release.blocks.filter(({ role }) => role === "contact"));
  expect(lossesIn(contact, page)).toEqual([]);
  expect(
    lossesIn(
      contact,
      page.filter((word) => word !== "960123"),
    ),
  ).toMatchObject([{ words: ["960123"] }]);
  // Said once, and asked for twice.
  expect(lossesIn([...contact, ...contact], page)).toMatchObject([{ words: ["contact", "01632", "960123"] }]);
});

test("an item of a list that goes on without a space in the next line is one word, on the page and in what is asked of it", () => {
  const hall = parse(
    "旧港水族館のお知らせ\n\n旧港水族館は本日開館した。市の発表による。\n\n所在地：旧港市\n延床面積：48\n開館時間：日\nの出から日没まで\n",
  );
  expect(hall.blocks.at(-1)?.items.at(-1)?.text).toBe("開館時間：日の出から日没まで");
  expect(lossesIn(barelyOf(hall.blocks), wordsOf(fullText(hall, {})))).toEqual([]);
});
