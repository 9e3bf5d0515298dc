import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const SAID: Readonly<Record<string, string>> = {
  en: '"We have waited for this day as long as anybody. The piers are sound and the planks are new."',
  de: "„Auf diesen Tag haben wir so lange gewartet wie alle. Die Pfeiler stehen fest, und die Bohlen sind neu.“",
  fr: "« Nous attendions ce jour depuis aussi longtemps que tout le monde. Les piles sont solides et les planches sont neuves. »",
  es: "“Hemos esperado este día tanto como cualquiera. Los pilares están firmes y los tablones son nuevos”.",
  it: "«Abbiamo aspettato questo giorno quanto tutti. I piloni sono saldi e le assi sono nuove».",
  pt: "“Esperámos por este dia tanto como toda a gente. Os pilares estão firmes e as tábuas são novas.”",
  nl: "“Wij hebben net zo lang op deze dag gewacht als iedereen. De pijlers staan vast en de planken zijn nieuw.”",
};
const quotesOf = (headline: string, language = "en", more = "") =>
  parse(`${headline}\n\n2021-10-13\n\n${SAID[language]}\n\n${more}`).quotes.map(({ speaker, role }) => [speaker, role]);

test.each([
  [
    "en",
    "Statement from Odo Pell, Chairman of the Oldport Trust, on the reopening of the bridge",
    "Odo Pell",
    "Chairman of the Oldport Trust",
  ],
  ["en", "Statement by Governor Jane Example on the Weir", "Jane Example", "Governor"],
  ["en", "Statement from Mayor Ada Sample Regarding the Closure of the Bridge", "Ada Sample", "Mayor"],
  ["en", "Remarks by Senator Jane Example", "Jane Example", "Senator"],
  [
    "de",
    "Statement von Anna Muster, Vorsitzende des Hafenvereins, zur Öffnung der Brücke",
    "Anna Muster",
    "Vorsitzende des Hafenvereins",
  ],
  [
    "fr",
    "Déclaration de Jeanne Exemple, maire de Saulaie, sur la réouverture du pont",
    "Jeanne Exemple",
    "maire de Saulaie",
  ],
  ["es", "Declaración de Ana Ejemplo, alcaldesa de Peñalta, sobre el puente", "Ana Ejemplo", "alcaldesa de Peñalta"],
  ["it", "Dichiarazione di Anna Esempio, sindaca di Salceto, sul ponte", "Anna Esempio", "sindaca di Salceto"],
  ["pt", "Declaração de Ana Exemplo, presidente da Câmara, sobre a ponte", "Ana Exemplo", "presidente da Câmara"],
  [
    "nl",
    "Verklaring van Anna Voorbeeld, burgemeester van Wilgenoord, over de brug",
    "Anna Voorbeeld",
    "burgemeester van Wilgenoord",
  ],
])("%s: “%s” says who speaks", (language, headline, speaker, role) => {
  expect(quotesOf(headline, language)).toEqual([[speaker, role]]);
});

test.each([
  "Statement of Financial Position Published",
  "Statement of Accounts for the Year",
  "Message from the Sea",
  "Statement on the Reopening of the Bridge",
  "Statement from the Oldport Trust on the bridge",
])("“%s” names nobody", (headline) => {
  expect(quotesOf(headline)).toEqual([[null, null]]);
});

test("who is named in the text goes first", () => {
  const text = `Statement from Odo Pell, Chairman of the Oldport Trust, on the bridge\n\n2021-10-13\n\n"We have waited for this day as long as anybody," said Ann Sample, keeper of the weir.\n`;
  expect(parse(text).quotes).toMatchObject([{ speaker: "Ann Sample", role: "keeper of the weir" }]);
});
