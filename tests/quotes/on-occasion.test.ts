import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

/** The role of who says what is quoted. */
const roleIn = (language: string, text: string): (string | null)[] =>
  parse(`Example 2026\n\n${text}\n`, { language }).quotes.map(({ role }) => role);

describe("on what occasion somebody speaks is no part of the title", () => {
  it.each([
    [
      "en",
      "“We have waited for this day for nine long years,” said Jan Example, mayor of Marsh during the opening of the port.",
      "mayor of Marsh",
    ],
    [
      "de",
      "„Wir haben neun lange Jahre auf diesen Tag gewartet“, sagte Jan Beispiel, Leiter des Hafens bei der Eröffnung der Brücke.",
      "Leiter des Hafens",
    ],
    [
      "fr",
      "« Nous avons attendu ce jour pendant neuf longues années », a dit Jean Exemple, directeur des Pêches côtières à l’ouverture des travaux au ministère des Marais.",
      "directeur des Pêches côtières",
    ],
    [
      "fr",
      "« Nous avons attendu ce jour pendant neuf longues années », a dit Jean Exemple, président de la région lors de la cérémonie d’ouverture.",
      "président de la région",
    ],
    [
      "es",
      "«Hemos esperado este día durante nueve largos años», explicó Pablo Ejemplo, alcalde de Marisma durante la inauguración del puerto.",
      "alcalde de Marisma",
    ],
    [
      "it",
      "«Abbiamo aspettato questo giorno per nove lunghi anni», ha spiegato Paolo Esempio, direttore della Pesca all’apertura dei lavori.",
      "direttore della Pesca",
    ],
    [
      "it",
      "«Abbiamo aspettato questo giorno per nove lunghi anni», ha spiegato Paolo Esempio, sindaco di Palude a margine della riunione.",
      "sindaco di Palude",
    ],
    [
      "pt",
      "“Esperamos por este dia durante nove longos anos”, disse Paulo Exemplo, prefeito de Brejo durante entrevista coletiva.",
      "prefeito de Brejo",
    ],
    [
      "ro",
      "„Am așteptat această zi timp de nouă ani lungi”, a explicat Ion Exemplu, directorul portului cu ocazia deschiderii podului.",
      "directorul portului",
    ],
    [
      "pl",
      "„Czekaliśmy na ten dzień dziewięć długich lat” – powiedział Jan Przykładny, dyrektor Urzędu Portowego podczas otwarcia mostu.",
      "dyrektor Urzędu Portowego",
    ],
    [
      "cs",
      "„Na ten den jsme čekali devět dlouhých let,“ řekl Jan Příkladný, ředitel přístavu při otevření mostu.",
      "ředitel přístavu",
    ],
    [
      "ru",
      "«Мы ждали этого дня девять долгих лет», — сказал Иван Примеров, директор порта во время открытия моста.",
      "директор порта",
    ],
    [
      "uk",
      "«Ми чекали цього дня дев'ять довгих років», — сказав Іван Прикладний, директор порту під час відкриття мосту.",
      "директор порту",
    ],
    [
      "el",
      "«Περιμέναμε αυτή τη μέρα εννέα μακρά χρόνια», δήλωσε ο Γιάννης Παραδειγμάτης, δήμαρχος Έλους κατά τη διάρκεια των εγκαινίων.",
      "δήμαρχος Έλους",
    ],
  ])("%s: %s", (language, text, role) => {
    expect(roleIn(language, text)).toEqual([role]);
  });

  it.each([
    [
      "en",
      "“We have waited for this day for nine long years,” said Jan Example, director of the Opening Festival.",
      "director of the Opening Festival",
    ],
    [
      "fr",
      "« Nous avons attendu ce jour pendant neuf longues années », a dit Jean Exemple, directeur de l’ouverture des magasins.",
      "directeur de l’ouverture des magasins",
    ],
    [
      "pt",
      "“Esperamos por este dia durante nove longos anos”, disse Paulo Exemplo, prefeito de Brejo durante vinte verões.",
      "prefeito de Brejo durante vinte verões",
    ],
    [
      "es",
      "«Hemos esperado este día durante nueve largos años», explicó Pablo Ejemplo, responsable de apertura de centros.",
      "responsable de apertura de centros",
    ],
    [
      "cs",
      "„Na ten den jsme čekali devět dlouhých let,“ řekl Jan Příkladný, velvyslanec při Unii.",
      "velvyslanec při Unii",
    ],
  ])("but not in %s: %s", (language, text, role) => {
    expect(roleIn(language, text)).toEqual([role]);
  });
});
