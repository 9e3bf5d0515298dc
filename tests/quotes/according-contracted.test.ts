import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const LEADS: Readonly<Record<string, string>> = {
  es: "El alcalde de Peñalta, Juan Ejemplo, abrió ayer el puerto viejo con los vecinos de la comarca.",
  it: "Il sindaco di Valdoro, Paolo Esempio, ha aperto ieri il porto vecchio con i vicini della zona.",
  pt: "O prefeito de Vila Nova, Paulo Exemplo, abriu ontem o porto velho com os vizinhos da região.",
  fr: "Le maire de Valmont, Jean Exemple, a ouvert hier le vieux port avec les voisins de la région.",
  gl: "O alcalde de Penalta, Xoán Exemplo, abriu onte o porto vello cos veciños da comarca.",
  ca: "L’alcalde de Penalta, Joan Exemple, va obrir ahir el port vell amb els veïns de la comarca.",
};
const said = (language: string, quoted: string): string | null =>
  parse(`${LEADS[language]}\n\n${LEADS[language]}\n\n${quoted}\n`, { language }).quotes.at(-1)?.speaker ?? null;

describe("what goes before who says it, and the article on it", () => {
  it.each([
    ["es", "A juicio del alcalde, “la nueva pasarela del puerto bien vale los nueve años de espera”.", "Juan Ejemplo"],
    ["es", "En palabras del alcalde, “el programa de este año está a la altura de los mejores”.", "Juan Ejemplo"],
    ["it", "A detta del sindaco, “il programma di questa edizione è all'altezza dei migliori”.", "Paolo Esempio"],
    ["it", "Nelle parole del sindaco, “il programma di questa edizione è all'altezza dei migliori”.", "Paolo Esempio"],
    ["pt", "No entender do prefeito, “o programa desta edição está à altura dos melhores”.", "Paulo Exemplo"],
    [
      "fr",
      "Aux yeux de Jean Exemple, « le programme de cette édition est à la hauteur des meilleurs ».",
      "Jean Exemple",
    ],
    ["gl", "En palabras do alcalde, “o programa desta edición está á altura dos mellores”.", "Xoán Exemplo"],
    ["ca", "En paraules de l’alcalde, “el programa d’aquest any està a l’alçada dels millors”.", "Joan Exemple"],
  ])("%s: %s", (language, quoted, who) => {
    expect(said(language, quoted)).toBe(who);
  });

  it.each([
    ["es", "El juicio del alcalde, “el proceso más largo de toda la comarca de la sierra”, acabó ayer."],
    ["it", "Le parole della canzone, “il programma di questa edizione è all'altezza dei migliori”, restano."],
    ["fr", "Les yeux du public voient l’affiche « le programme de cette édition est à la hauteur » au port."],
  ])("%s: %s says nothing", (language, quoted) => {
    expect(said(language, quoted)).toBeNull();
  });
});
