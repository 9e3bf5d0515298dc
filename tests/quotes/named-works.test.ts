import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const quotes = (language: string, text: string) => parse(`Turm\n\nDer Turm.\n\n${text}\n`, { language }).quotes;
const DE = "„Ein Abend am Fluss für uns alle mit Musik“";

describe("words that are said to be a motto or a title are nobody's speech", () => {
  test.for<[language: string, text: string]>([
    ["de", `${DE} lautet das Motto des Tags der Fähren.`],
    ["de", `${DE} heißt das neue Buch über die Fähren.`],
    ["de", `${DE}, so lautet der Titel der Ausstellung.`],
    ["de", `${DE} ist das Motto.`],
    ["nl", "“Een avond aan de rivier voor ons allemaal” luidt het motto van de dag."],
    ["en", "“An evening by the river for all of us” is the motto of the day."],
  ])("%s: %s", ([language, text]) => expect(quotes(language, text)).toEqual([]));

  test("but speech is", () => {
    const [quote] = quotes("de", `${DE}, lautet das Fazit von Leiterin Anna Beispiel.`);
    expect(quote?.speaker).toBe("Anna Beispiel");
  });
});

describe("a first name behind a noun that is no known job", () => {
  test.for<[text: string, speaker: string, role: string | null]>([
    [
      "Auf der Feier sprachen die Überlebende Anna Beispiel und der Präsident Max Muster.",
      "Anna Beispiel",
      "Überlebende",
    ],
    ["Auf der Feier sprach die Fährfreundin Anna Beispiel.", "Anna Beispiel", null],
  ])("%s", ([text, speaker, role]) => {
    const [quote] = quotes("de", `${text}\n\n„Der heutige Abend war wirklich etwas Besonderes“, sagte Beispiel.`);
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
  });
});
