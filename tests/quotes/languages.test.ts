import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

/** The words that the people below say. */
const WORDS: Readonly<Record<string, string>> = {
  de: "Wir haben neun lange Jahre auf diesen Tag gewartet",
  fr: "Nous avons attendu ce jour pendant neuf longues années",
  es: "Hemos esperado este día durante nueve largos años",
  it: "Abbiamo aspettato questo giorno per nove lunghi anni",
  pt: "Esperamos por este dia durante nove longos anos",
  nl: "Wij hebben negen lange jaren op deze dag gewacht",
  nb: "Vi har ventet på denne dagen i ni lange år",
  ru: "Мы ждали этого дня девять долгих лет",
};
const said = (tag: string, text: string): string[] =>
  whoSaid(text.replaceAll("@", WORDS[tag] ?? "").replaceAll(" / ", "\n"), { pack: packOf(tag) });

describe("house styles of other languages", () => {
  it.each([
    // Verbs in two parts, with their subject between.
    ["de", "„@“, fügt Mara Ellwald hinzu.", "Mara Ellwald"],
    ["de", "„@“, fügt Mara Ellwald, Leiterin der Abteilung, hinzu.", "Mara Ellwald (Leiterin der Abteilung)"],
    ["de", "„@“, teilte Uwe Brandl mit.", "Uwe Brandl"],
    ["nl", "“@,” voegt Elzinga toe. / Marja Elzinga leidt Tarn Water.", "Marja Elzinga"],
    ["nl", "“@”, legt wethouder Marja Elzinga uit.", "Marja Elzinga (wethouder)"],
    ["nl", "“@”, licht Marja Elzinga toe.", "Marja Elzinga"],
    // “so” and its like.
    ["de", "„@“, so Mara Ellwald.", "Mara Ellwald"],
    ["de", "„@“, so der Vorsitzende, Uwe Brandl, am Montag.", "Uwe Brandl (Vorsitzende)"],
    ["de", "So Mara Ellwald: „@.“", "Mara Ellwald"],
    ["it", "“@”, così Tommaso Brandelli, sindaco di Portovecchio.", "Tommaso Brandelli (sindaco di Portovecchio)"],
    ["nl", "“@”, aldus Marja Elzinga, directeur van Tarn Water.", "Marja Elzinga (directeur van Tarn Water)"],
    ["fr", "Selon Marie Ellois, « il faut attendre encore de longues années ».", "Marie Ellois"],
    ["pt", "Segundo Marta Elvas, “é preciso esperar ainda muitos anos”.", "Marta Elvas"],
    // The endings of names tell whom a pronoun cannot mean.
    [
      "ru",
      "Иван Петрович Ивняков сказал, что ждать нечего. Мария Верескова добавила, что всё готово. «@», — заявил он.",
      "Иван Петрович Ивняков",
    ],
    ["ru", "Мария Верескова сказала, что ждать нечего. «@», — заявил он.", "?"],
    // Verbs of feeling, perfects, inversions.
    ["de", "Mara Ellwald, Leiterin, freut sich: „@.“", "Mara Ellwald (Leiterin)"],
    ["de", "„@“, gab sich Tom Brandl zuversichtlich.", "Tom Brandl"],
    ["fr", "« @ », se réjouit Marie Ellois, directrice de Tarn Eau.", "Marie Ellois (directrice de Tarn Eau)"],
    ["fr", "« @ », a déclaré le président de Tarn Eau, Jean Brandon.", "Jean Brandon (président de Tarn Eau)"],
    ["es", "«@», ha asegurado Marta Elvira, directora.", "Marta Elvira (directora)"],
    ["es", "Tomás Brandal felicitó a Marta Elvira, diciendo: “@”.", "Tomás Brandal"],
    ["it", "“@” – commenta Marta Elvini – “ne valeva la pena”.", "Marta Elvini"],
    ["pt", "“@”, destacou o presidente da Água Tarn, Tomás Brandão.", "Tomás Brandão (presidente da Água Tarn)"],
    ["nb", "«@», sier Gamlehavns ordfører Tom Brandvik.", "Tom Brandvik (Gamlehavns ordfører)"],
    // Nouns with capitals are no names.
    ["de", "„@“, betont der Arbeitgeber, Uwe Brandl.", "Uwe Brandl (Arbeitgeber)"],
    ["de", "Mara Ellwald von „Rettet das Moor“ sagt: „@.“", "Mara Ellwald"],
    // Nobody.
    ["fr", "Les Fellows de la FTEX sont venus. « @ », dit-il.", "?"],
    ["de", "„@“, sagte ein Sprecher der Polizei.", "?"],
    ["es", "Un portavoz de Tomás Brandal dijo: “@”.", "?"],
    ["nl", "Een woordvoerder van Tom Bakker zei: “@”.", "?"],
    ["nb", "En talsperson for Tom Brandvik sa: «@».", "?"],
  ])("%s: %s", (tag, text, wanted) => {
    expect(said(tag, text)).toEqual([wanted]);
  });

  it("gives a second quotation to the surname beside it, not to the last speaker", () => {
    const text =
      "“@”, aldus Tom Brandsma, voorzitter. / “@,” voegt Elzinga daar nog aan toe. / Marja Elzinga leidt Tarn Water.";
    expect(said("nl", text)).toEqual(["Tom Brandsma (voorzitter)", "Marja Elzinga"]);
  });

  it("takes “so” for no cue in the middle of a clause", () => {
    expect(said("de", "Das Land war so Brandl, dass es „die beste Zeit ist, die wir je hatten“.")).toEqual([]);
  });
});
