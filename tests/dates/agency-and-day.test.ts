import { describe, expect, it } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const EN =
  "The old bridge at Sallow End has been opened to walkers again, after a winter in which nobody could cross the river.";
const BODIES: Readonly<Record<string, string>> = {
  en: EN,
  pt: "A ponte velha está de novo aberta a quem passa, depois de um inverno em que ninguém pôde atravessar o rio.",
  es: "El puente viejo está abierto otra vez a los paseantes, después de un invierno en el que nadie pudo cruzar el río.",
  lt: "Senasis tiltas vėl atidarytas pėstiesiems po žiemos, kai niekas negalėjo pereiti upės, nes trūko lentų.",
  cs: "Starý most u Vrbovce je znovu otevřený pro pěší po zimě, v níž nikdo nemohl přejít řeku, protože chyběla prkna.",
  uk: "Старий міст у Вербівці знову відкрито для пішоходів після зими, коли ніхто не міг перейти річку через брак дощок.",
  hy: "Ուռենու հին կամուրջը կրկին բաց է հետիոտների համար այն ձմեռից հետո, երբ ոչ ոք չէր կարող անցնել գետը տախտակների պատճառով:",
  nl: "De oude brug is weer open voor wandelaars, na een winter waarin niemand de rivier over kon, zo meldt de gemeente.",
};
const read = (language: string, head: string) => {
  const { dateline, date } = inspectJson(
    parse(`Sallow bridge open\n\n${head}${BODIES[language]}\n\n${BODIES[language]}\n`),
  );
  return [dateline?.place ?? null, dateline?.agency ?? null, date];
};

describe("who sends it and the day may share a bracket", () => {
  it.each([
    [
      "Sallow End, British Columbia--(Newsfile Corp. - October 13, 2021) - ",
      "Sallow End, British Columbia",
      "Newsfile Corp.",
    ],
    ["SALLOW END, ON--(Marketwired - Oct. 13, 2021) - ", "SALLOW END, ON", "Marketwired"],
    ["Sallow End, Ontario – (River Wire – October 13, 2021) – ", "Sallow End, Ontario", "River Wire"],
  ])("%s", (head, place, agency) => expect(read("en", head)).toEqual([place, agency, "2021-10-13"]));

  it("an event and its day do not", () => {
    expect(read("en", "The bridge (opened by the mayor - October 13, 2021) - ")[0]).toBeNull();
  });
});

describe("an agency's day without month or year is no part of the place, and no date", () => {
  it.each([
    ["es", "MADRID, 13 (EUROPA PRESS) ", "MADRID", "EUROPA PRESS"],
    ["nl", "BRUSSEL 13/10 (BELGA) = ", "BRUSSEL", "BELGA"],
  ])("%s: %s", (language, head, place, agency) => expect(read(language, head)).toEqual([place, agency, null]));
});

describe("places that open as sentences do", () => {
  it.each([
    ["pt", "São Paulo, 13 de outubro de 2021 – ", "São Paulo"],
    ["pt", "São José dos Campos, 13 de outubro de 2021 – ", "São José dos Campos"],
    ["es", "A Coruña, 13 de octubre de 2021 – ", "A Coruña"],
    ["nl", "'s-Hertogenbosch, 13 oktober 2021 – ", "'s-Hertogenbosch"],
    ["nl", "’s-Gravenhage, 13 oktober 2021 – ", "’s-Gravenhage"],
  ])("%s: %s", (language, head, place) => expect(read(language, head)).toEqual([place, null, "2021-10-13"]));

  it.each([
    ["pt", "São, 13 de outubro de 2021 – "],
    ["pt", "São três – "],
    ["es", "A partir de hoy – "],
  ])("not %s: %s", (language, head) => expect(read(language, head)[0]).toBeNull());
});

describe("how agencies of the east sign at the head", () => {
  it.each([
    ["lt", "Gluosniai, kovo 12 d. (ELTA). ", "Gluosniai", "ELTA", null],
    ["lt", "Gluosniai, 2025 m. kovo 12 d. (ELTA). ", "Gluosniai", "ELTA", "2025-03-12"],
    ["lt", "Gluosniai, kovo 12 d. – ", "Gluosniai", null, null],
    ["cs", "VRBOVEC/ČTK – ", "VRBOVEC", "ČTK", null],
    ["cs", "Vrbovec/ČTK, 12. března – ", "Vrbovec", "ČTK", null],
    ["uk", "ВЕРБІВКА. 12 березня. УНІАН. ", "ВЕРБІВКА", "УНІАН", null],
    ["hy", "ՈՒՌԵՆԻ, 12 ՄԱՐՏԻ, ԱՐՄԵՆՊՐԵՍ: ", "ՈՒՌԵՆԻ", "ԱՐՄԵՆՊՐԵՍ", null],
  ])("%s: %s", (language, head, place, agency, date) => expect(read(language, head)).toEqual([place, agency, date]));

  it("alone on a line that a stop ends, without the year", () => {
    expect(read("uk", "ВЕРБІВКА, 12 березня, УНІАН.\n\n")).toEqual(["ВЕРБІВКА", "УНІАН", null]);
    expect(read("en", "SALLOW END, March 12 AFP.\n\n")).toEqual(["SALLOW END", "AFP", null]);
    expect(read("en", "Sallow End, March 12, the bridge.\n\n")[0]).toBeNull();
  });

  it.each([
    ["cs", "VRBOVEC/LHOTA – ", "VRBOVEC/LHOTA"],
    ["lt", "Gluosniai, tiltas d. – ", null],
  ])("%s: %s has none", (language, head, place) => expect(read(language, head)).toEqual([place, null, null]));
});
