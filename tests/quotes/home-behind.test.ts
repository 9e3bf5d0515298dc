import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (text: string) =>
  parse(`Torni valmis\n\nTorni on nyt valmis.\n\n${text}\n`, { language: "fi" }).quotes.map(({ speaker, role }) => [
    speaker,
    role,
  ]);

const SAID = '"Ilta oli todella jotain erityistä meille kaikille"';

describe("where somebody is from, behind the name", () => {
  test.for<[text: string, speaker: string, role: string | null]>([
    [`${SAID}, sanoo professori Matti Esimerkki Mallilan yliopistosta.`, "Matti Esimerkki", "professori"],
    [`${SAID}, sanoo Matti Esimerkki Kivirannasta.`, "Matti Esimerkki", null],
    [`${SAID}, sanoo Matti Esimerkki Kiviranta Oyj:stä.`, "Matti Esimerkki", null],
    [`${SAID}, sanoo tutkija Anna Liisa Esimerkki.`, "Anna Liisa Esimerkki", "tutkija"],
    [`${SAID}, sanoo tutkija Anna Liisa Mallinen tutkimuksesta.`, "Anna Liisa Mallinen", "tutkija"],
    [`Professori Matti Esimerkki Mallilan yliopistosta sanoo: ${SAID}.`, "Matti Esimerkki", "Professori"],
    [
      "– Ilta oli todella jotain erityistä meille kaikille, eläintarhan johtaja Matti Esimerkki kertoo.",
      "Matti Esimerkki",
      "eläintarhan johtaja",
    ],
  ])("%s", ([text, speaker, role]) => expect(said(text)).toEqual([[speaker, role]]));
});

test("in Estonian as well", () => {
  const text =
    "Torn\n\nTorn on valmis.\n\n„Õhtu oli tõesti midagi erilist meile kõigile“, lausus Mari Näidis Tartu ülikoolist.\n";
  expect(parse(text, { language: "et" }).quotes.map(({ speaker }) => speaker)).toEqual(["Mari Näidis"]);
});
