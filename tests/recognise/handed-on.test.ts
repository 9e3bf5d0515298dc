import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { isHandedOn } from "../../src/text/handed-on.ts";

const HEADLINE = "Valdoro apre il nuovo porto";
const STORY =
  "Il nuovo porto è stato aperto martedì dopo lavori durati nove mesi.\n\nOra vi possono attraccare quaranta navi, due in meno di prima.\n";

describe("a line that hands on what somebody sent", () => {
  test.for([
    "Riceviamo e pubblichiamo",
    "Riceviamo e pubblichiamo:",
    "(Riceviamo e pubblichiamo)",
    "Riceviamo e pubblichiamo la nota di Anna Esempio, consigliera comunale di Valdoro:",
    "Di seguito il comunicato del Comune di Valdoro:",
    "The following is a press release from Oldport City Council:",
    "We have received the following statement from Oldport City Council:",
    "Wir dokumentieren die Pressemitteilung der Stadt Musterhafen im Wortlaut:",
    "Nous publions ci-dessous le communiqué de la Ville de Valmont :",
    "Publicamos a continuación el comunicado del Ayuntamiento de Peñalta:",
    "Reproducimos la nota de prensa de la asociación de vecinos:",
    "Leia a nota na íntegra:",
    "Confira a íntegra:",
    "Публикуем пресс-релиз полностью:",
    "Otrzymaliśmy komunikat Urzędu Miasta Wzorowo:",
    "Zveřejňujeme tiskovou zprávu města Vzorov:",
    "Redăm mai jos comunicatul Primăriei Vadu:",
  ])("%j is neither headline nor deck", (line) => {
    for (const text of [`${line}\n\n${HEADLINE}\n\n${STORY}`, `${line}\n${HEADLINE}\n\n${STORY}`]) {
      const release = parse(text, { language: "it" });
      expect(release.headline?.text).toBe(HEADLINE);
      expect(release.decks).toEqual([]);
      expect(release.body).toHaveLength(2);
    }
  });

  test("is no headline where there is none", () => {
    const release = parse(`Riceviamo e pubblichiamo:\n\n${STORY}`, { language: "it" });
    expect(release.headline).toBeNull();
    expect(release.body).toHaveLength(2);
  });

  test("below the headline it is no deck", () => {
    const release = parse(`${HEADLINE}\n\nRiceviamo e pubblichiamo\n\n${STORY}`, { language: "it" });
    expect(release.headline?.text).toBe(HEADLINE);
    expect(release.decks).toEqual([]);
  });

  test("says whose the words are that follow at once", () => {
    const text =
      "We have received the following statement from Jane Example, mayor of Oldport:\n\n“The new quay is open, and forty ships can lie there from today.”\n";
    const [block] = parse(text).blocks;
    expect(block?.role).not.toBe("wire");
  });

  test.for([
    // Without a colon it may be a headline.
    "Pubblichiamo il comunicato con cui il Comune apre il porto",
    "The following statement divides the council",
    "Publicamos el comunicado de los vecinos del puerto",
    // Nothing was sent.
    "Pubblichiamo un libro sul porto di Valdoro:",
    "Publicamos hoy un libro sobre el puerto:",
    "Leia a história do porto:",
    "Im Folgenden das Programm:",
    "The following roads are closed:",
    "Below is the list of winners:",
    "Riceviamo visite:",
    // It opens on something else.
    "Il Comune pubblica il comunicato:",
    "Riceviamoli con il comunicato:",
    "The council issued the following statement:",
  ])("refuses %j", (line) => {
    expect(isHandedOn(line)).toBe(false);
  });
});
