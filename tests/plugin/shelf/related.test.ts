import { expect, it } from "vitest";
import { settle } from "../../../plugin/options.ts";
import type { Published } from "../../../plugin/published.ts";
import { shelve } from "../../../plugin/shelf.ts";
import { published, type Said } from "./some-published.ts";

const shelf = (releases: readonly Published[]) => shelve(releases, settle({}), (words) => words);
const said = (name: string) =>
  `“Nobody will have to walk round by the mill again,” said ${name}, chair of the council.`;

/** Enough others that two of all are few. */
const others = Array.from({ length: 8 }, (_, at) => published(`Other ${at}`, `2019-01-0${at + 1}`));

/** What is related to the first of some releases. */
const relatedTo = (first: Said, ...rest: readonly Said[]) => {
  const releases = [first, ...rest].map((each, at) => published(`R${at}`, `2021-01-${20 - at}`, each));
  const one = releases[0] as Published;
  return shelf([...releases, ...others])
    .related(one)
    .map(({ published: { title }, because }) => `${title}: ${because.join(", ")}`);
};

it("what is shared is told: topics, who is quoted, the place of the dateline", () => {
  const dateline = "TARN, 3 March 2021 – ";
  expect(
    relatedTo(
      { topics: ["Tides", "Piers"], body: `${dateline}${said("Ada Sample")}` },
      { topics: ["Tides"] },
      { body: said("Ada Sample"), topics: ["Piers"] },
      { body: `${dateline}${said("Bo Example")}`, topics: ["tides"] },
    ),
  ).toEqual(["R2: Piers, Ada Sample", "R3: Tides, TARN", "R1: Tides"]);
});

it("at most three, of equals the nearest in time; a place alone is not enough", () => {
  const topics = ["Tides"];
  expect(relatedTo({ topics }, { topics }, { topics }, { topics }, { topics })).toEqual([
    "R1: Tides",
    "R2: Tides",
    "R3: Tides",
  ]);
  expect(
    relatedTo(
      { body: "TARN, 3 March 2021 – It rained." },
      ...Array(3).fill({ body: "TARN, 3 March 2021 – It rained." }),
    ),
  ).toEqual([]);
});

it("what more than half of all releases share is no kinship", () => {
  const releases = Array.from({ length: 6 }, (_, at) =>
    published(`R${at}`, `2021-01-0${6 - at}`, { topics: ["News"] }),
  );
  expect(releases.map((each) => shelf(releases).related(each))).toEqual(Array(6).fill([]));
});

it("neither its own translations nor two of one other release, and its own language first", () => {
  const topics = ["Tides"];
  expect(
    relatedTo(
      { topics, data: { translation: "a" } },
      { topics, data: { translation: "a" }, lang: "de" },
      { topics, data: { translation: "b" }, lang: "de" },
      { topics, data: { translation: "b" } },
    ),
  ).toEqual(["R3: Tides"]);
});

it("ten thousand releases on one of fifty topics cost little more than reading them", () => {
  const [one] = others as [Published];
  const many = Array.from({ length: 10_000 }, (_, at): Published => {
    return { ...one, url: `/${at}/`, title: `R${at}`, topics: [`Topic ${at % 50}`, "All"] };
  });
  const full = shelf(many);
  const before = performance.now();
  for (const each of many) full.related(each);
  // About 0.3 s; ten thousand times ten thousand comparisons would take a minute.
  expect(performance.now() - before).toBeLessThan(15_000);
  expect(full.related(many[5000] as Published).map(({ published: { title } }) => title)).toEqual([
    "R4950",
    "R5050",
    "R4900",
  ]);
});
