import { expect, it, vi } from "vitest";
import { translationsOf } from "../../../plugin/shelf/translations.ts";
import { published } from "./some-published.ts";

const group = (releases: Parameters<typeof translationsOf>[0], of = releases[0], own = "en") =>
  of === undefined ? [] : (translationsOf(releases, own).get(of) ?? []).map(({ lang }) => lang);

it("files of one name with their languages are one release, the site's own language first", () => {
  const releases = [
    published("Alt", "2021-01-01", { lang: "de", file: "pier.de.txt" }),
    published("Vieux", "2021-01-01", { lang: "fr", file: "pier.fr.txt" }),
    published("Old", "2021-01-01", { lang: "en-GB", file: "pier.txt" }),
    published("Other", "2021-01-01", { file: "bell.txt" }),
  ];
  expect(group(releases)).toEqual(["en-GB", "de", "fr"]);
  expect(group(releases, releases[0], "fr")).toEqual(["fr", "de", "en-GB"]);
  expect(group(releases, releases[3])).toEqual([]);
});

it("front matter joins files of any name, and is above theirs", () => {
  const releases = [
    published("Alt", "2021-01-01", { lang: "de", file: "mole.txt", data: { translation: 7 } }),
    published("Old", "2021-01-01", { file: "pier.txt", data: { translation: "7" } }),
    published("Vieux", "2021-01-01", { lang: "fr", file: "pier.fr.txt" }),
  ];
  expect(group(releases)).toEqual(["en", "de"]);
});

it("an ending that is not the language of the text is a part of the name", () => {
  const releases = [
    published("Computers", null, { file: "report.it.txt" }),
    published("Report", null, { file: "report.txt" }),
  ];
  expect(group(releases)).toEqual([]);
});

it("of two in one language the newer one counts, and the build says so", () => {
  const said = vi.spyOn(console, "warn").mockImplementation(() => {});
  const releases = [
    published("New", "2022-01-01", { data: { translation: "a" } }),
    published("Alt", "2021-01-01", { lang: "de", data: { translation: "a" } }),
    published("Old", "2021-01-01", { data: { translation: "a" } }),
  ];
  expect(group(releases)).toEqual(["en", "de"]);
  expect(group(releases, releases[2])).toEqual([]);
  expect(said.mock.calls.join()).toContain("Old.txt and ./site/releases/New.txt are both a “en” translation");
  said.mockRestore();
});
