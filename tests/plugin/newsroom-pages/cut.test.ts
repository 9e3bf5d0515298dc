import { expect, it } from "vitest";
import { cut } from "../../../plugin/newsroom-pages/cut.ts";

it("cuts a list into pages that lead to each other", () => {
  expect(cut([1, 2, 3, 4, 5], "/a/", 2)).toEqual([
    { url: "/a/", items: [1, 2], number: 1, count: 3, newer: null, older: "/a/2/" },
    { url: "/a/2/", items: [3, 4], number: 2, count: 3, newer: "/a/", older: "/a/3/" },
    { url: "/a/3/", items: [5], number: 3, count: 3, newer: "/a/2/", older: null },
  ]);
});

it("has one page where there is no limit, or nothing", () => {
  expect(cut([1, 2, 3], "/a/", 0)).toHaveLength(1);
  expect(cut([], "/a/", 50)).toEqual([{ url: "/a/", items: [], number: 1, count: 1, newer: null, older: null }]);
});
