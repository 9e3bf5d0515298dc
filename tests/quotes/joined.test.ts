import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const first = "The weir is open since Monday, said Jane Example, keeper of the weir, to the press at Sallow End.";
const quotesOf = (...paragraphs: string[]) =>
  parse(
    ["Weir at Sallow End opens", "13 October 2021", first, ...paragraphs, "A bench will be put at each end."].join(
      "\n\n",
    ),
  ).quotes.map(({ text, speaker }) => [text.split(" ").slice(0, 3).join(" "), text.split(" ").length, speaker]);

const A = "We have waited for this weir for years,";
const B = "It will change how people walk to the mill";

describe("parts of one statement are one quotation", () => {
  it.each([
    ["a pronoun's attribution", [`“${A}” said Jane Example. “${B},” she added.`]],
    ["the next paragraph, all in marks", [`“${A}” said Jane Example.`, `“${B}.”`]],
    ["no attribution", [`“${A}” said Jane Example. “${B}.”`]],
  ])("%s", (_what, paragraphs) => {
    expect(quotesOf(...paragraphs)).toEqual([["We have waited", 17, "Jane Example"]]);
  });

  it("where a language leaves the pronoun out", () => {
    const { quotes } = parse(
      [
        "Se abre la presa de Salceda",
        "13 de octubre de 2021",
        "La presa está abierta desde el lunes, dijo a la prensa Juana Ejemplo, guardesa de la presa.",
        "«Hemos esperado esta presa durante muchos años», explica Juana Ejemplo. «Va a cambiar el camino de todos hasta el molino», añade.",
        "Se pondrá un banco en cada lado antes del verano.",
      ].join("\n\n"),
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(["Juana Ejemplo"]);
  });
});

describe("a sentence in three parts, with two attributions between", () => {
  const inCzech = (sentence: string) =>
    parse(
      [
        "Jez v Dolní Vsi se otevírá",
        "13. října 2021",
        "Jez je od pondělí otevřený, oznámila městu Jana Příkladná, hrázná jezu v Dolní Vsi.",
        sentence,
        "Na každém konci bude do léta stát lavička.",
      ].join("\n\n"),
    ).quotes.map(({ text, speaker }) => [text.split(" ").length, speaker]);

  it.each([
    "„Na jez jsme čekali mnoho let,“ řekla Jana Příkladná, „a vydrží další sto let,“ doplnila, „pokud se o něj dobře postaráme.“",
    "„Na jez jsme čekali mnoho let,“ řekla hrázná Jana Příkladná, „a vydrží další sto let,“ dodala Příkladná, „pokud se o něj dobře postaráme.“",
  ])("is one quotation of one person: %s", (sentence) => {
    expect(inCzech(sentence)).toEqual([[17, "Jana Příkladná"]]);
  });

  it("is two where somebody else adds the rest", () => {
    const sentence =
      "„Na jez jsme čekali opravdu mnoho let,“ řekla Jana Příkladná, „a vydrží další sto let,“ doplnil starosta Jan Ukázka, „pokud se o něj dobře postaráme.“";
    expect(inCzech(sentence).map(([, speaker]) => speaker)).toContain("Jana Příkladná");
    expect(inCzech(sentence).length).toBeGreaterThan(1);
  });

  it("is two where a sentence ends between", () => {
    const sentence =
      "„Na jez jsme čekali opravdu mnoho let,“ řekla Jana Příkladná. Mlýn je otevřený také. „Pokud se o něj dobře postaráme, vydrží,“ dodala.";
    expect(inCzech(sentence)).toHaveLength(2);
  });
});

describe("statements of their own are several", () => {
  it.each([
    ["somebody else adds", [`“${A}” said Jane Example. “${B},” added John Sample, mayor of Sallow End.`]],
    ["something is told between", [`“${A}” said Jane Example. The mill is open too. “${B},” she added.`]],
    ["the paragraph goes on behind the attribution", [`“${A}” said Jane Example. The mill is open too.`, `“${B}.”`]],
    [
      "words that a sentence borrows",
      [`The weir that “has become known to all the walkers” is open, said Jane Example. “${B},” she added.`],
    ],
  ])("%s", (_what, paragraphs) => expect(quotesOf(...paragraphs)).toHaveLength(2));
});
