import { expect, test } from "vitest";
import { regionOf } from "../../src/dates/region.ts";
import { parse } from "../../src/index.ts";

test.for<[string, string, string | null]>([
  ["Contact: press@mail.house.gov", "en", "US"],
  ["www.oldport.gov/news", "en", "US"],
  ["Rep. Jane Example (NY-09) said", "en", "US"],
  ["Senators Jane Example (D-NY) and John Example (R-Ark.)", "en", "US"],
  ["Acme Trust, 12 Pier Road, Oldport, WA 98501", "en", "US"],
  ["Chain ferry returns\n\nOLDPORT, WA – The ferry is back.", "en", "US"],
  ["(OLDPORT, WA, 1/12/2016) - The ferry is back.", "en", "US"],
  ["OLDPORT, ON – The ferry is back.", "en", null],
  ["Jane Example, MD – Chair of the ferry trust", "en", null],
  ["OLDPORT, MA-based Acme", "en", null],
  ["We sail to Oldport, WA or stay.", "en", null],
  ["Oldport, WA 9850", "en", null],
  ["press@acme.co.uk", "en", "GB"],
  ["press@acme.com.au", "en", "GB"],
  ["prensa@acme.es", "es", "ES"],
  ["prensa@acme.gob.mx", "es", "ES"],
  ["press@acme.gov.example", "en", null],
  ["press@acme.gov.uk and press@acme.gov", "en", null],
  ["Acme opens in Oldport (AB-9X)", "en", null],
  ["press@acme.com", "en", null],
  ["prensa@acme.com", "es", null],
  ["press@acme.es", "en", null],
  ["presse@acme.gov", "de", null],
])("%s (%s): %s", ([text, language, region]) => {
  expect(regionOf(text, language)).toBe(region);
});

const LEAD =
  "The chain ferry of Oldport went back into service today, eleven weeks after she was hauled out of the water.";
const dateOf = (contact: string, region?: string) =>
  parse(`Chain ferry returns to the crossing\n\n11/2/2022\n\n${LEAD}\n\nContact: Jane Example, ${contact}\n`, {
    region: region ?? null,
  }).date?.iso ?? null;

test("a text that says whose it is needs no option", () => {
  expect(dateOf("jane@mail.house.gov")).toBe("2022-11-02");
  expect(dateOf("jane@acme.org.uk")).toBe("2022-02-11");
  expect(dateOf("jane@acme.example")).toBeNull();
  expect(dateOf("jane@mail.house.gov", "GB")).toBe("2022-02-11");
  expect(dateOf("Oldport, WA 98501")).toBe("2022-11-02");
});
