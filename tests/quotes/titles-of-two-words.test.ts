import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const spoken = (language: string, opening: string, attribution: string) =>
  parse(`Lumen\n\n${opening}\n\n${attribution}`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

const ES = "El faro de Peñalta vuelve a brillar desde el lunes, once semanas después de que se apagara por las obras.";
const PT =
  "O farol de Penalta volta a brilhar desde segunda-feira, onze semanas depois de ter sido apagado para obras.";
const IT = "Il faro di Saliceto torna a brillare da lunedì, undici settimane dopo che era stato spento per i lavori.";
const FR = "Le phare de Penval brille de nouveau depuis lundi, onze semaines après avoir été éteint pour les travaux.";
const QUOTE: Record<string, string> = {
  es: "“Tenemos el firme propósito de encender todos los faros de la costa”",
  pt: "“Temos o firme propósito de acender todos os faróis da costa”",
  it: "“Abbiamo il fermo proposito di accendere tutti i fari della costa”",
  fr: "« Nous avons la ferme intention de rallumer tous les phares de la côte »",
};

describe("a title of two words, both with a capital, and its holder behind a comma", () => {
  test.for<[string, string, string, string, string]>([
    [
      "es",
      ES,
      "afirmó la Presidenta Ejecutiva de FAROS, Clara Ejemplo.",
      "Clara Ejemplo",
      "Presidenta Ejecutiva de FAROS",
    ],
    [
      "es",
      ES,
      "afirmó la Presidenta Ejecutiva de Faros del Sur, Clara Ejemplo.",
      "Clara Ejemplo",
      "Presidenta Ejecutiva de Faros del Sur",
    ],
    ["es", ES, "dijo la ejecutiva Clara Ejemplo.", "Clara Ejemplo", "ejecutiva"],
    ["pt", PT, "disse o Diretor Executivo da Faróis, João Exemplo.", "João Exemplo", "Diretor Executivo da Faróis"],
    [
      "it",
      IT,
      "ha dichiarato l'Amministratore Delegato di Fari, Gianni Esempio.",
      "Gianni Esempio",
      "Amministratore Delegato di Fari",
    ],
    [
      "fr",
      FR,
      "a déclaré le Directeur Exécutif de Phares, Jean Modèle.",
      "Jean Modèle",
      "Directeur Exécutif de Phares",
    ],
  ])("%s: %s", ([language, opening, attribution, speaker, role]) => {
    expect(spoken(language, opening, `${QUOTE[language]}, ${attribution}`)).toEqual([[speaker, role]]);
  });

  test.for<[string, string, string]>([
    ["es", ES, "afirmó el ejecutivo."],
    ["pt", PT, "disse o executivo."],
  ])("%s: nobody in “%s %s”", ([language, opening, attribution]) => {
    expect(spoken(language, opening, `${QUOTE[language]}, ${attribution}`)[0]?.[0] ?? null).toBeNull();
  });
});

test("“ha aggiunto” is no title", () => {
  expect(spoken("it", IT, `${QUOTE.it}, ha aggiunto Carlo Esempio del Comitato.`)[0]?.[0]).toBe("Carlo Esempio");
});
