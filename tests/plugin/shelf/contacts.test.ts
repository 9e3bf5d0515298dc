import { expect, it } from "vitest";
import { pressContactsOf } from "../../../plugin/shelf/contacts.ts";
import { published } from "./some-published.ts";

const from = (headline: string, day: string | null, contact: string, lang = "en") =>
  published(headline, day, { foot: `Press contact:\n${contact}`, lang });
const cards = (...releases: Parameters<typeof pressContactsOf>[0]) =>
  pressContactsOf(releases, "en").map(({ name, organisation, phone, email, line, releases: those, isCurrent }) =>
    [name ?? organisation ?? line, phone, email, those.length, isCurrent ? "" : "earlier"]
      .filter((each) => each !== "" && each !== null)
      .join(" | "),
  );

it("one name is one person, with the newest number", () => {
  expect(
    cards(
      from("New", "2021-03-01", "Ada Sample\n+44 1632 960141\nada@tarn.example"),
      from("Old", "2020-03-01", "Ada Sample\n+44 1632 960199"),
    ),
  ).toEqual(["Ada Sample | +44 1632 960141 | ada@tarn.example | 2"]);
});

it("one address under names that fit each other is one person; under others it is a desk's", () => {
  expect(
    cards(
      from("New", "2021-03-01", "Ada Sample\nada@tarn.example"),
      from("Old", "2020-03-01", "A. Sample\nada@tarn.example"),
    ),
  ).toEqual(["Ada Sample | ada@tarn.example | 2"]);
  expect(
    cards(
      from("New", "2021-03-01", "Ada Sample\npress@tarn.example"),
      from("Old", "2020-03-01", "Bo Example\npress@tarn.example"),
    ),
  ).toEqual(["Ada Sample | press@tarn.example | 1", "Bo Example | press@tarn.example | 1"]);
});

it("whom no release of the last two years names has likely moved on", () => {
  expect(
    cards(
      from("New", "2021-03-01", "Ada Sample\nada@tarn.example"),
      from("Old", "2019-03-01", "Bo Example\nbo@tarn.example"),
      from("Older", "2019-02-28", "Cy Placeholder\ncy@tarn.example"),
    ),
  ).toEqual([
    "Ada Sample | ada@tarn.example | 1",
    "Bo Example | bo@tarn.example | 1",
    "Cy Placeholder | cy@tarn.example | 1 | earlier",
  ]);
});

it("without any date nobody is of earlier years", () => {
  expect(cards(from("One", null, "Ada Sample\nada@tarn.example"))).toEqual(["Ada Sample | ada@tarn.example | 1"]);
});

it("roles are those of the site's language, numbers the newest in any", () => {
  const [ada] = pressContactsOf(
    [
      from("Neu", "2021-03-01", "Ada Sample, Pressesprecherin\n+44 1632 960141", "de"),
      from("Old", "2020-03-01", "Ada Sample, press officer\n+44 1632 960199"),
    ],
    "en",
  );
  expect([ada?.role, ada?.lang, ada?.phone]).toEqual(["press officer", "en", "+44 1632 960141"]);
});

it("who cannot be reached is nobody to call", () => {
  expect(cards(from("One", null, "Ada Sample"))).toEqual([]);
});
