import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const contactOf = (foot: string) => {
  const { contacts } = parse(
    `Gemeente opent haven\n\nVoorbeeldstad, 12 mei 2025 – De gemeente opent zaterdag de vernieuwde haven.\n\nDe werkzaamheden duurden twee jaar.\n\n${foot}\n`,
  );
  return contacts.map(({ name }) => name);
};

test.each([
  "Voor meer informatie kunt u contact opnemen met Lotte Jansen, woordvoerder wethouder De Vries, via l.jansen@stad.example of 06 12 34 56 78.",
  "Voor meer informatie kunt u contact opnemen met Lotte Jansen, woordvoerder wethouder Smit, via l.jansen@stad.example.",
])("who speaks for somebody is to be asked, and not whom she speaks for: %j", (foot) => {
  expect(contactOf(foot)).toEqual(["Lotte Jansen"]);
});

test("a spokeswoman with a capital in her surname keeps her name", () => {
  expect(
    contactOf("Voor meer informatie kunt u contact opnemen met woordvoerster Ann De Smet, 0470 12 34 56."),
  ).toEqual(["Ann De Smet"]);
});

test("an office right before a name is no part of it", () => {
  const { contacts } = parse(
    "Ministeren opnar museet\n\nKulturministeren opnar fredag det nye museet i Eksempelby, og det blir ikkje plass til alle.\n\nFor avtale om intervju kan pressa ringe nestleiar i Kommunikasjonseininga Kari Eksempel: kari@dep.example, mob. 976 00 001.\n",
  );
  expect(contacts.map(({ name, phone }) => [name, phone])).toEqual([["Kari Eksempel", "976 00 001"]]);
});

test.each(["PAZIŅOJUMS MEDIJIEM", "Paziņojums plašsaziņas līdzekļiem"])("%j is no headline", (genre) => {
  const { headline } = parse(
    `${genre}\n\nParaugpilsētā atklās ostu\n\nSestdien Paraugpilsētā atklās atjaunoto ostu, kuru būvēja divus gadus un kura ir atkal atvērta visiem.\n`,
  );
  expect(headline?.text).toBe("Paraugpilsētā atklās ostu");
});
