import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string): unknown[] =>
  parse(`14 vesk tora mira\n\n${text}\n`, { language }).quotes.map((quote) => [quote.text, quote.speaker]);

describe("what is told in other words inside speech behind a dash does not end it", () => {
  test.for<[string, string, string, string]>([
    [
      "nb",
      "- For å øke tempoet i arbeidet med broen, mener styret at laget nå er tjent med å bytte leder, sier styreleder Kari Eksempel.",
      "For å øke tempoet i arbeidet med broen, mener styret at laget nå er tjent med å bytte leder",
      "Kari Eksempel",
    ],
    [
      "sv",
      "– För att bron ska bli klar till våren, anser styrelsen att fler måste hjälpa till i verkstaden, säger ordföranden Karin Exempel.",
      "För att bron ska bli klar till våren, anser styrelsen att fler måste hjälpa till i verkstaden",
      "Karin Exempel",
    ],
    [
      "da",
      "- Efter elleve år med den gamle færge, mener byrådet at broen er på tide, siger borgmester Tove Eksempel.",
      "Efter elleve år med den gamle færge, mener byrådet at broen er på tide",
      "Tove Eksempel",
    ],
    // Who speaks is told as ever.
    [
      "nb",
      "- Broen binder byen sammen igjen etter mange år, mener styreleder Kari Eksempel.",
      "Broen binder byen sammen igjen etter mange år",
      "Kari Eksempel",
    ],
    [
      "sv",
      "– Bron binder ihop staden igen efter många år, säger ordföranden Karin Exempel på tisdagen.",
      "Bron binder ihop staden igen efter många år",
      "Karin Exempel",
    ],
  ])("%s: %j", ([language, text, words, speaker]) => {
    expect(said(language, text)).toEqual([[words, speaker]]);
  });
});

describe("behind who speaks the speaker goes on without a second dash", () => {
  test.for<[string, string, string]>([
    [
      "sv",
      "– Jag är glad över att Peter har tackat ja till rollen, säger Karin Exempel, ordförande. Peter har det som krävs. Jag är övertygad om att han blir bra.",
      "Jag är glad över att Peter har tackat ja till rollen Peter har det som krävs. Jag är övertygad om att han blir bra.",
    ],
    [
      "da",
      "– Broen binder byen sammen igen efter mange år, siger borgmester Tove Eksempel. Vi har ventet længe på den.",
      "Broen binder byen sammen igen efter mange år Vi har ventet længe på den.",
    ],
    // The reporter goes on.
    [
      "sv",
      "– Bron binder ihop staden igen efter många år, säger ordföranden Karin Exempel. Bron byggdes av kommunen på elva år.",
      "Bron binder ihop staden igen efter många år",
    ],
    [
      "nb",
      "– Broen binder byen sammen igjen etter mange år, sier styreleder Kari Eksempel. Hun åpner den på lørdag.",
      "Broen binder byen sammen igjen etter mange år",
    ],
  ])("%s: %j", ([language, text, words]) => {
    const [quote, ...more] = parse(`14 vesk tora mira\n\n${text}\n`, { language }).quotes;
    expect(more).toEqual([]);
    expect(quote?.text.replace(/[,.] (?=\p{Lu})/gu, " ")).toBe(words.replace(/[,.] (?=\p{Lu})/gu, " "));
  });
});
