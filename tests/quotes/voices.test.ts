import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const said: Readonly<Record<string, string>> = {
  en: "We have waited nine long years for this day",
  de: "Wir haben neun lange Jahre auf diesen Tag gewartet",
  fr: "Nous avons attendu ce jour pendant neuf longues années",
  es: "Hemos esperado este día durante nueve largos años",
  it: "Abbiamo aspettato questo giorno per nove lunghi anni",
  pt: "Esperámos por este dia durante nove longos anos",
  ru: "Мы ждали этого дня девять долгих лет",
};

const who = (tag: string, text: string): string[] =>
  whoSaid(text.replaceAll("@", said[tag] ?? "").replaceAll(" / ", "\n"), { pack: packOf(tag) });

describe("whoever spoke last says more", () => {
  it.each([
    [
      "pt",
      "“@”, declarou Rui Modelo em Tarno. / “@ e meio”, acrescentou o chefe do executivo.",
      ["Rui Modelo", "Rui Modelo (chefe do executivo)"],
    ],
    [
      "en",
      "“@,” said Tom Brandle. / “@ and more,” added the head of the port.",
      ["Tom Brandle", "Tom Brandle (head of the port)"],
    ],
    // Somebody new, somebody with another title, and a verb that says nothing of more.
    ["en", "“@,” said Tom Brandle. / “@ and more,” added a head of works.", ["Tom Brandle", "?"]],
    ["en", "“@,” said Mayor Tom Brandle. / “@ and more,” added the head of the port.", ["Tom Brandle (Mayor)", "?"]],
    ["en", "“@,” said Tom Brandle. / “@ and more,” warned the head of the port.", ["Tom Brandle", "?"]],
  ])("%s: %s", (tag, text, speakers) => {
    expect(who(tag, text)).toEqual(speakers);
  });
});

describe("a body behind a name that signs", () => {
  it.each([
    ["“@.” – Mara Ellwood, Rope Growers of Tarn", "Mara Ellwood"],
    ["“@.” / – Mara Ellwood, Rope Works, Inc.", "Mara Ellwood"],
    ["Mara Ellwood (Northern Rope Alliance): “@.”", "Mara Ellwood"],
    ["“@.” – Mara Ellwood", "Mara Ellwood"],
    ["Mara Ellwood (D-TN): “@.”", "Mara Ellwood"],
    ["“@,” said Mara Ellwood, Tarn.", "Mara Ellwood"],
    ["“@.” – Mara Ellwood, who came from Tarn", "Mara Ellwood"],
  ])("%s", (text, speaker) => {
    expect(who("en", text)).toEqual([speaker]);
  });
});

describe("who is spoken to does not speak", () => {
  it.each([
    ["en", "“@,” he told Mara Ellwood.", "?"],
    [
      "fr",
      "« @ », a indiqué à l’AFP Paul Modèle, porte-parole du ministère.",
      "Paul Modèle (porte-parole du ministère)",
    ],
    [
      "ru",
      "«@», — рассказал ТАСС профессор кафедры канатов Иван Примеров.",
      "Иван Примеров (профессор кафедры канатов)",
    ],
    ["en", "Mayor Mara Ellwood came. “@,” she told Tom Brandle.", "Mara Ellwood (Mayor)"],
  ])("%s: %s", (tag, text, speaker) => {
    expect(who(tag, text)).toEqual([speaker]);
  });
});

describe("a few words and who says them, with the rest behind", () => {
  it.each([
    [
      "de",
      "„Wir haben“, sagte Tom Muster, Leiter der Werft, „neun lange Jahre darauf gewartet.“",
      ["Tom Muster (Leiter der Werft)"],
    ],
    [
      "es",
      "“Hemos esperado”, dijo Ana Ejemplo, alcaldesa, “este día durante nueve largos años”.",
      ["Ana Ejemplo (alcaldesa)"],
    ],
    ["de", "„Die Brücke“, sagte Tom Muster.", []],
    ["de", "Im Film „Die Brücke“, sagte Tom Muster, sei viel zu sehen.", []],
  ])("%s: %s", (tag, text, speakers) => {
    expect(who(tag, text)).toEqual(speakers);
  });
});

describe("words around a name that are none of it", () => {
  it.each([
    ["de", "Hierzu der Landesvorsitzende Tom Muster: „@.“", "Tom Muster (Landesvorsitzende)"],
    ["de", "Zitat Jana Beispiel, Leiterin der Werft: „@.“", "Jana Beispiel (Leiterin der Werft)"],
    ["de", "„@“, sagte der XYZ-Politiker Tom Muster.", "Tom Muster (XYZ-Politiker)"],
    ["fr", "Citation de Jeanne Exemple, secrétaire générale : « @. »", "Jeanne Exemple (secrétaire générale)"],
    ["it", "Soddisfatto Ugo Campione, presidente della Fondazione: “@.”", "Ugo Campione (presidente della Fondazione)"],
    [
      "it",
      "“@.” Così il sottosegretario alle Corde, Ugo Campione, illustrando i contenuti della nuova legge alla stampa.",
      "Ugo Campione (sottosegretario alle Corde)",
    ],
    [
      "en",
      "“@,” said Keith Brandle, M.D., FRXA, Rope Association volunteer president.",
      "Keith Brandle (Rope Association volunteer president)",
    ],
    ["en", "Foreign Minister Tom Brandle met them. “@,” the diplomat stressed.", "Tom Brandle (Foreign Minister)"],
    ["en", "Foreign Minister Tom Brandle met them. “@,” a diplomat stressed.", "?"],
  ])("%s: %s", (tag, text, speaker) => {
    expect(who(tag, text)).toEqual([speaker]);
  });
});
