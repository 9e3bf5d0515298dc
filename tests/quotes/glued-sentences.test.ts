import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const said = (tag: string, text: string): string[] => whoSaid(text, { pack: packOf(tag) });

describe("two sentences with no space between", () => {
  it.each([
    [
      "en",
      "“We waited nine long years for it,” said the mayor, Jan Example.Building starts in May.",
      "Jan Example (mayor)",
    ],
    [
      "ru",
      "«Мы ждали этого дня девять долгих лет», — сказал министр Иван Примеров.Отметим, что мост строили долго.",
      "Иван Примеров (министр)",
    ],
    [
      "it",
      "«Abbiamo aspettato questo giorno per nove lunghi anni», ha detto il sindaco Paolo Esempio.Adesso si costruisce.",
      "Paolo Esempio (sindaco)",
    ],
    [
      "es",
      "«Hemos esperado este día durante nueve largos años», dijo el alcalde Pablo Ejemplo.A las diez empezó la obra.",
      "Pablo Ejemplo (alcalde)",
    ],
  ])("%s: %s", (tag, text, who) => {
    expect(said(tag, text)).toEqual([who]);
  });

  it.each([
    ["en", "“We waited nine long years for it,” said Jan Example of Marsh.Ru on Monday.", "Jan Example (?)"],
    ["en", "“We waited nine long years for it,” said Prof.Example on Monday.", "?"],
    ["en", "“We waited nine long years for it,” said Anna.Example@acme.example on Monday.", "?"],
  ])("but not in %s: %s", (tag, text, _) => {
    for (const each of said(tag, text)) expect(each).not.toMatch(/^(?:Marsh|Prof|Anna) /u);
  });
});
