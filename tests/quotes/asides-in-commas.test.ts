import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, quoted: string): (string | null)[][] =>
  parse(`La festa del porto\n\n${quoted}\n`, { language }).quotes.map(({ text, speaker, role }) => [
    text,
    speaker,
    role,
  ]);

describe("who speaks between commas within the marks", () => {
  it.each([
    [
      "it",
      "“I lavori al molo, dichiara il sindaco Paolo Esempio, non potevano durare tanto; ora il traghetto viaggia fino a notte”.",
      "I lavori al molo non potevano durare tanto; ora il traghetto viaggia fino a notte",
      "Paolo Esempio",
      "sindaco",
    ],
    [
      "es",
      "“El esfuerzo de estos años, explicó la alcaldesa Ana Muestra, no podía acabar en veinte días y abriremos hasta mayo”.",
      "El esfuerzo de estos años no podía acabar en veinte días y abriremos hasta mayo",
      "Ana Muestra",
      "alcaldesa",
    ],
    [
      "pt",
      "“O esforço destes anos, explica a prefeita Ana Exemplo, não podia acabar em vinte dias e ficaremos abertos até maio”.",
      "O esforço destes anos não podia acabar em vinte dias e ficaremos abertos até maio",
      "Ana Exemplo",
      "prefeita",
    ],
  ])("%s: %s", (language, quoted, text, speaker, role) => {
    expect(said(language, quoted)).toEqual([[text, speaker, role]]);
  });

  it.each([
    // Who speaks stands behind the marks.
    ["it", "“Come diceva mio nonno, chi va piano va sano e va lontano su tutte le barche”, ha detto Paolo Esempio."],
    ["es", "“Como dijo mi abuelo, quien va despacio llega lejos en todas las barcas del río”, explicó Ana Muestra."],
    ["es", "“Si llueve, dijo usted ayer, la fiesta del puerto no se celebra en el muelle”, recordó Ana Muestra."],
    ["pt", "“Quando chove, diz o povo, a festa do porto não se faz no cais da vila velha”, explicou Ana Exemplo."],
  ])("%s, but not: %s", (language, quoted) => {
    const [[text, speaker] = []] = said(language, quoted);
    expect(speaker).toMatch(/Esempio|Muestra|Exemplo/);
    expect(`“${text}`).toBe(quoted.slice(0, quoted.indexOf("”")));
  });
});
