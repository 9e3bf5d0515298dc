import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { guessEncoding } from "../../plugin/encoding-guess.ts";
import { decode } from "../../plugin/read.ts";
import { parse } from "../../src/index.ts";

// KOI8-R has neither French quotation marks nor long dashes.
const russian = `В Старой Гавани открыли пешеходный мост

13 октября 2021 года

Совет Старой Гавани открыл пешеходный мост у мельницы, которую два года назад унесло наводнение.

"Больше никому не придётся обходить реку мимо мельницы", - сказала председатель совета Пелагея Камышова.

Контакты для прессы: Пелагея Камышова, press@gavan.example, +7 495 999-00-11
`;

const german = `Fußgängerbrücke über die Möhre eröffnet

13. Oktober 2021

Der Rat von Lörrenbach hat die Brücke an der Mühle eröffnet, zwei Jahre nachdem ein Hochwasser sie mitgenommen hatte.

"Niemand muss mehr den Umweg an der Mühle vorbei gehen", sagte Grete Mühlenkötter, Vorsitzende des Rates.

Pressekontakt: Grete Mühlenkötter, presse@loerrenbach.example
`;

const french = `La passerelle de Saint-Orlé rouvre après deux ans

13 octobre 2021

La passerelle a été rouverte lundi, deux ans après la crue qui l'avait emportée, et la mairie a prévu une fête.

« Plus personne ne fera le détour par le moulin », a déclaré Séraphine Bréchet, présidente de la société créée en été.

Contact presse : Séraphine Bréchet, presse@saint-orle.example
`;

const model = (text: string): unknown => inspectJson(parse(text));
const bytesIn = (encoding: string, text: string, addBOM = false): Uint8Array =>
  iconv.encode(text, encoding, { addBOM });

describe.each([
  ["Russian", russian, ["windows-1251", "KOI8-R"]],
  ["German", german, ["windows-1252", "ISO-8859-1"]],
  ["French", french, ["windows-1252", "ISO-8859-1"]],
])("a release in %s", (_language, text, encodings) => {
  const expected = model(text);

  it.each([
    ["UTF-8", false],
    ["UTF-8", true],
    ["UTF-16LE", true],
    ["UTF-16BE", true],
  ])("is the same in %s, byte order mark: %s", (encoding, mark) => {
    const reading = decode(bytesIn(encoding, text, mark), null);
    expect(reading).toMatchObject({ encoding, assumed: false, refused: null });
    expect(model(reading.text)).toEqual(expected);
  });

  it.each(encodings)("is the same in %s, named or guessed", (encoding) => {
    const bytes = bytesIn(encoding, text);
    for (const fallback of [encoding, null]) {
      const reading = decode(bytes, fallback);
      expect(reading).toMatchObject({ assumed: true, refused: null });
      expect(model(reading.text)).toEqual(expected);
    }
  });

  it("has a speaker, so that the comparison compares something", () => {
    expect(expected).toMatchObject({ quotes: [{ speaker: expect.any(String) }], date: "2021-10-13" });
  });
});

describe("a guess", () => {
  it.each([
    ["windows-1252", "“Only” the – marks … and Crème brûlée, créée"],
    ["windows-1251", "Мост"],
    ["windows-1251", "МОСТ ОТКРЫТ. Совет открыл мост у мельницы. Press office, Old Harbour, phone and e-mail below"],
    ["KOI8-R", "Совет открыл мост у мельницы"],
  ])("takes for %s: %s", (encoding, text) => {
    expect(guessEncoding(bytesIn(encoding, text))).toBe(encoding);
  });

  it("does not take Chinese or Japanese for Cyrillic", () => {
    expect(guessEncoding(bytesIn("gb18030", "旧港市从三月起更换街灯，工程预计持续两年，期间不影响行人通行。"))).toBe(
      "windows-1252",
    );
    expect(guessEncoding(bytesIn("euc-jp", "旧港市は三月から、市内の街灯をすべて新しいものに交換します。"))).toBe(
      "windows-1252",
    );
  });

  it("takes anything else for windows-1252", () => {
    expect(guessEncoding(new Uint8Array())).toBe("windows-1252");
    expect(guessEncoding(new Uint8Array([0x80, 0x41, 0xff]))).toBe("windows-1252");
  });
});
