import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

/** The words that the people below say. */
const WORDS: Readonly<Record<string, string>> = {
  fr: "Nous avons attendu ce jour pendant neuf longues années",
  es: "Hemos esperado este día durante nueve largos años",
  it: "Abbiamo aspettato questo giorno per nove lunghi anni",
  pt: "Esperamos por este dia durante nove longos anos",
};
const said = (tag: string, text: string): string[] =>
  whoSaid(text.replaceAll("@", WORDS[tag] ?? "").replaceAll(" / ", "\n"), { pack: packOf(tag) });

describe("titles in Romance languages", () => {
  it.each([
    // Adjectives stand behind the noun; small words are said again.
    [
      "es",
      "El secretario municipal de Obras, Tomás Brandal, dijo: “@”.",
      "Tomás Brandal (secretario municipal de Obras)",
    ],
    ["es", "“@”, dijo la directora general adjunta Marta Elvira.", "Marta Elvira (directora general adjunta)"],
    [
      "fr",
      "La représentante résidente de la Fondation Tarn, Marie Ellois, s’est félicitée. « @ », a-t-elle dit.",
      "Marie Ellois (représentante résidente de la Fondation Tarn)",
    ],
    [
      "fr",
      "Le ministre du Commerce et de l’Industrie, Jean Brandon, a déclaré : « @ ».",
      "Jean Brandon (ministre du Commerce et de l’Industrie)",
    ],
    [
      "pt",
      "Segundo o comandante regional do Norte, Tomás Brandão, “@”.",
      "Tomás Brandão (comandante regional do Norte)",
    ],
    // A courtesy in small letters between title and name.
    [
      "fr",
      "Le directeur de la Prévention, docteur Jean Brandon, a déclaré : « @ ».",
      "Jean Brandon (directeur de la Prévention)",
    ],
    // The title belongs to the name behind it, not to whatever stands before.
    [
      "pt",
      "Para a crise entre os Poderes, o presidente do Senado, Tomás Brandão (PX-AA), procurou o tribunal. “@”, disse.",
      "Tomás Brandão (presidente do Senado)",
    ],
    // A court, a bank, an agency is no name behind a title.
    ["es", "El presidente del Tribunal Federal (TF), ministro Tomás Brandal, dijo: “@”.", "Tomás Brandal (ministro)"],
    ["pt", "A presidente da Agência Tarn, Marta Elvas, disse: “@”.", "Marta Elvas (presidente da Agência Tarn)"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(tag, text)).toEqual([wanted]);
  });
});

describe("asides inside the marks", () => {
  it.each([
    [
      "it",
      "“Abbiamo aspettato questo giorno – spiega la sindaca Marta Elvini –. Ora si comincia davvero”.",
      "Marta Elvini (sindaca)",
    ],
    [
      "it",
      "“Noi - dichiara il presidente Brandelli - abbiamo aspettato questo giorno per nove anni”.",
      "Brandelli (presidente)",
    ],
    [
      "es",
      "«No nos iremos nunca de aquí —dijo Tomás Brandal, alcalde—, y se lo diremos a todos».",
      "Tomás Brandal (alcalde)",
    ],
    [
      "fr",
      "« Nous ne partirons pas, a-t-elle répété. Jamais de la vie, croyez-moi. » / Marie Ellois dirige le port.",
      "Marie Ellois",
    ],
    [
      "fr",
      "« Le port rouvre, explique Marie Ellois, directrice du port. Il était vraiment temps. »",
      "Marie Ellois (directrice du port)",
    ],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(tag, text)).toEqual([wanted]);
  });
});

describe("whom a verb stands beside", () => {
  it.each([
    // Told to an agency.
    ["es", "“@”, contó a EFE Marta Elvira, vecina del puerto.", "Marta Elvira (vecina del puerto)"],
    ["pt", "“@”, disse à Lusa Marta Elvas.", "Marta Elvas"],
    // What hangs on a preposition is where nobody works.
    [
      "es",
      "La gurú de Medio Ambiente, Marta Elvira, aseguró que “se van a realizar todas las diligencias”.",
      "Marta Elvira",
    ],
    // One capital at the head of a sentence before a colon.
    ["it", "Soddisfatta anche la direttrice, Marta Elvini: “@”.", "Marta Elvini (direttrice)"],
    // Joined verbs have one subject, whatever the clause between is about.
    [
      "pt",
      "Marta Elvas sublinhou que o apoio é vital para que a Tarn continue e considerou que “é preciso esperar ainda muitos anos”.",
      "Marta Elvas",
    ],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(tag, text)).toEqual([wanted]);
  });
});
