import { expect, it } from "vitest";
import type { Published } from "../../../plugin/published.ts";
import { standingTextsOf } from "../../../plugin/shelf/standing-texts.ts";
import { published, type Said } from "./some-published.ts";

const ours = "The ferry company of Tarn has run boats on the lake since 1904 and employs 40 people on three piers.";
const from = (headline: string, day: string, heading: string, text: string, said: Said = {}) =>
  published(headline, day, { ...said, foot: `${heading}\n\n${text}` });
const texts = (releases: readonly Published[], name: string | null = null, same: readonly Published[] = []) =>
  standingTextsOf(
    releases,
    { name, language: "en" },
    (words) => words,
    (each) => (same.includes(each) ? same : []),
  ).map(({ id, from: { title }, count, isOwn }) => `${id} ${title} ${count}${isOwn ? " own" : ""}`);

it("a text that is rewritten over the years is one, in its newest wording", () => {
  expect(
    texts([
      from("New", "2021-03-01", "About Tarn Ferry", ours.replace("40", "43")),
      from("Same", "2020-06-01", "About Tarn Ferry", ours.replace("40", "43")),
      from("Old", "2020-03-01", "About Tarn Ferry", ours),
    ]),
  ).toEqual(["about-tarn-ferry New 3 own"]);
});

it("nearly the same words under another heading are one text; other words under the same heading are not", () => {
  const theirs =
    "Low Tarn Brewery makes a dark beer from barley of the island, in copper that was bought from a distiller.";
  expect(
    texts([
      from("New", "2021-03-01", "About Tarn Ferry", ours),
      from("Old", "2020-03-01", "About the company", ours.replace("40", "43")),
      from("Third", "2020-01-01", "About the company", theirs),
    ]),
  ).toEqual(["about-tarn-ferry New 2 own", "about-the-company Third 1"]);
});

it("the newsroom's own text is the one whose heading names it, and comes first, with its translations", () => {
  const theirs =
    "Low Tarn Brewery makes a dark beer from barley of the island, in copper that was bought from a distiller.";
  const german =
    "Die Fährgesellschaft von Tarn betreibt seit 1904 Schiffe auf dem See und beschäftigt vierzig Menschen.";
  const english = from("Own", "2020-03-01", "About Tarn Ferry", ours);
  const translated = from("Eigen", "2020-03-01", "Über die Fähre", german, { lang: "de" });
  const releases = [
    from("Two", "2021-03-01", "About Low Tarn Brewery", theirs),
    from("One", "2021-02-01", "About Low Tarn Brewery", theirs),
    english,
    translated,
  ];
  expect(texts(releases, "Tarn Ferry", [english, translated])).toEqual([
    "about-tarn-ferry Own 1 own",
    "ueber-die-faehre Eigen 1 own".replace("ueber-die-faehre", "uber-die-fahre"),
    "about-low-tarn-brewery Two 2",
  ]);
});

it("there is none where no release has one", () => {
  expect(texts([published("One", "2021-03-01")])).toEqual([]);
});
