import { expect, it } from "vitest";
import { partsOf } from "../../../plugin/shards/parts.ts";

const texts = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([folder, count]) =>
    Array.from({ length: count }, (_, at) => `site/releases/${folder}/${at}.txt`.replace("/./", "/")),
  );

it("joins whole folders to parts of at most so many texts, by name", () => {
  const found = partsOf(
    "site/releases",
    texts({ "2022": 3, "2021": 2, "2023/spring": 2, "2023/autumn": 1, ".": 1 }),
    4,
  );
  expect(found).toEqual([[".", "2021"], ["2022"], ["2023"]]);
});

it("never divides a folder, be it as large as it may", () => {
  expect(partsOf("site/releases", texts({ "2021": 1, "2022": 9, "2023": 1 }), 4)).toEqual([
    ["2021"],
    ["2022"],
    ["2023"],
  ]);
  expect(partsOf("site/releases", texts({ ".": 9 }), 4)).toEqual([["."]]);
});
