import fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { type CardFacts, vcard } from "../../src/render/vcard.ts";

const someone: CardFacts = {
  name: "Ada Sample-Brandle",
  role: "Head of press; weekends, nights",
  organisation: "Quay & Sons, Ltd.",
  email: "ada@quay.example",
  phone: "+44 20 7946 0141",
  url: "https://press.quay.example/",
};

/** What another program reads in a card. */
function read(text: string): Record<string, unknown> {
  const card = new ICAL.Component(ICAL.parse(text) as never);
  expect(card.name).toBe("vcard");
  // This reader leaves semicolons escaped where a value has no parts; RFC 2426 has them escaped everywhere.
  const whole = (value: unknown) => (typeof value === "string" ? value.replaceAll("\\;", ";") : value);
  const value = (name: string) => whole(card.getFirstPropertyValue(name));
  return Object.fromEntries(
    ["version", "fn", "n", "org", "title", "email", "tel", "url"].map((name) => [name, value(name)]),
  );
}

it("comes back from an address book as it was", () => {
  expect(read(vcard(someone))).toEqual({
    version: "3.0",
    fn: "Ada Sample-Brandle",
    n: ["Ada Sample-Brandle", "", "", "", ""],
    org: "Quay & Sons, Ltd.",
    title: "Head of press; weekends, nights",
    email: "ada@quay.example",
    tel: "+44 20 7946 0141",
    url: "https://press.quay.example/",
  });
});

it("a desk is an organisation, and has no fields that nobody filled", () => {
  const desk = vcard({ ...someone, name: null, role: null, phone: null, url: null });
  expect(desk).toBe(
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;;;;\r\nFN:Quay & Sons\\, Ltd.\r\nORG:Quay & Sons\\, Ltd.\r\n" +
      "EMAIL;TYPE=INTERNET,WORK:ada@quay.example\r\nEND:VCARD\r\n",
  );
  expect(vcard({ ...someone, name: null, organisation: null, role: null })).toContain("FN:ada@quay.example\r\n");
});

it("no value begins a line of its own, none is longer than 75 octets, and no character is cut", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc.constantFrom("x\r\nEND:VCARD\r\nBEGIN:VCARD", "Zoë 東京".repeat(20), "a\u2028b", "\\n;,:", "\ud800"),
  );
  fc.assert(
    fc.property(value, value, (name, role) => {
      const text = vcard({ ...someone, name, role });
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const unfolded = text.replaceAll("\r\n ", "");
      expect(unfolded.split("\r\n")).toHaveLength(11);
      const shown = name.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, " ").trim();
      expect(unfolded).toContain(`\r\nFN:${shown.replace(/[\\;,]/g, "\\$&")}\r\n`);
      expect(read(text).fn).toBe(shown);
    }),
  );
});
