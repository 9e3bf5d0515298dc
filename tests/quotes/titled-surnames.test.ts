import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

/** Who says what is quoted in a paragraph under a headline; nothing for quotations of nobody. */
const said = (language: string, text: string): string[] =>
  parse(`Example 2026\n\n${text}\n`, { language }).quotes.flatMap(({ speaker, role }) =>
    speaker === null ? [] : [`${speaker} (${role})`],
  );

describe("a surname right behind a title, where no first name stands anywhere", () => {
  it.each([
    ["sr", "„To je dobro i za grad i za sve nas“, rekao je ministar Primerović u ponedeljak.", "Primerović (ministar)"],
    ["sr", "- Ovo je dobro za grad i za sve nas - istakao je ministar Primerović.", "Primerović (ministar)"],
    ["sr", "„То је добро и за град и за све нас“, рекао је министар Примеровић.", "Примеровић (министар)"],
    ["sr", "„To je dobro i za grad i za sve nas“, rekao je ministar Primerin.", "Primerin (ministar)"],
    ["hr", "„To je dobro i za grad i za sve nas”, rekla je gradonačelnica Primjerić.", "Primjerić (gradonačelnica)"],
    ["sl", "„To je dobro za mesto in za vse nas,“ je dejal minister Primerič.", "Primerič (minister)"],
    ["cs", "„To je dobré pro město i pro nás všechny,“ řekl ministr Příkladský v pondělí.", "Příkladský (ministr)"],
    ["cs", "„To je dobré pro město i pro nás všechny,“ uvedla starostka Příkladová.", "Příkladová (starostka)"],
    ["sk", "„To je dobré pre mesto aj pre nás všetkých,“ povedal minister Príkladský.", "Príkladský (minister)"],
    ["sk", "„To je dobré pre mesto aj pre nás všetkých,“ uviedla primátorka Príkladová.", "Príkladová (primátorka)"],
    [
      "pl",
      "„To dobry dzień dla miasta i dla nas wszystkich” – powiedział minister Przykładski.",
      "Przykładski (minister)",
    ],
    ["uk", "«Це гарний день для міста і для всіх нас», — сказав міністр Прикладенко.", "Прикладенко (міністр)"],
    ["bg", "„Това е добър ден за града и за всички нас“, каза министър Примеров.", "Примеров (министър)"],
    ["mk", "„Ова е добар ден за градот и за сите нас“, рече министерот Примеровски.", "Примеровски (министерот)"],
    [
      "ro",
      "„Este o zi bună pentru oraș și pentru noi toți”, a declarat ministrul Exemplescu luni.",
      "Exemplescu (ministrul)",
    ],
    ["ca", "«És un bon dia per a la ciutat i per a tots», ha dit el regidor Exemplí dilluns.", "Exemplí (regidor)"],
    ["gl", "«É un bo día para a cidade e para todos», dixo o concelleiro Exemplar.", "Exemplar (concelleiro)"],
    [
      "el",
      "«Είναι μια καλή μέρα για την πόλη και για όλους», δήλωσε ο υπουργός Παραδειγματόπουλος.",
      "Παραδειγματόπουλος (υπουργός)",
    ],
    ["sq", "“Është një ditë e mirë për qytetin dhe për të gjithë ne”, tha ministri Shembulli.", "Shembulli (ministri)"],
  ])("%s: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });

  it.each([
    ["pl", "„To dobry dzień dla miasta i dla nas wszystkich” – powiedział prezydent Przykładna."],
    ["pl", "„To dobry dzień dla miasta i dla nas wszystkich” – powiedziała prezydent Gdańska."],
    ["uk", "«Це гарний день для міста і для всіх нас», — сказав мер Луцька."],
    ["cs", "„To je dobré pro město i pro nás všechny,“ řekl starosta Příkladova."],
    ["hr", "„To je dobro i za grad i za sve nas”, rekao je gradonačelnik Primjerova."],
    ["bg", "„Това е добър ден за града и за всички нас“, каза лидерът на Примерово."],
    ["ro", "„Este o zi bună pentru oraș și pentru noi toți”, a declarat primarul Exemplenilor."],
    ["el", "«Είναι μια καλή μέρα για την πόλη και για όλους», δήλωσε ο δήμαρχος Ιθάκης."],
    ["ca", "«És un bon dia per a la ciutat i per a tots», ha dit el director de Marjal."],
    ["sq", "“Është një ditë e mirë për qytetin dhe për të gjithë ne”, tha kryetari i Moçalishtës."],
    ["ca", "«És un bon dia per a la ciutat i per a tots», ha dit el portaveu PXE."],
  ])("nobody: %s: %s", (tag, text) => {
    expect(said(tag, text)).toEqual([]);
  });
});
