import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEADLINE = "Tarn Oya Vesk bera kel Lomar";
const LEAD =
  "Tarn Oya vel torun dasa kel mira oro lanta vesi kun dora sel mira tolan esk vara don, ila tundra vesk ola kel mira.";

const read = (above: string, language: string) =>
  parse([above, "13.10.2021", LEAD, LEAD.replace("Tarn", "Dorim")].join("\n\n"), { language });

/** What offices write above a headline, a word for what it is with one for whom it is meant for. */
const GENRES: readonly (readonly [language: string, genre: string])[] = [
  ["en", "Joint press release"],
  ["en", "Press Announcement"],
  ["en", "Invitation to the media"],
  ["en", "OFFICIAL STATEMENT"],
  ["de", "Einladung für Medienvertreter"],
  ["de", "Gemeinsame Medienmitteilung"],
  ["fr", "Communiqué de presse conjoint"],
  ["es", "Convocatoria de medios"],
  ["it", "Convocazione stampa"],
  ["pt", "Aviso aos jornalistas"],
  ["nl", "Uitnodiging pers"],
  ["nb", "Pressevarsel"],
  ["da", "Fælles pressemeddelelse"],
  ["sv", "Inbjudan till media"],
  ["fi", "Tiedote medioille"],
  ["ru", "Заявление для прессы"],
  ["uk", "Запрошення для медіа"],
  ["be", "Паведамленне для прэсы"],
  ["bg", "Покана за медиите"],
  ["mk", "Соопштение за медиуми"],
  ["sr", "Позив медијима"],
  ["hr", "Obavijest za medije"],
  ["sl", "Vabilo medijem"],
  ["pl", "Zaproszenie prasowe"],
  ["cs", "Pozvánka pro novináře"],
  ["sk", "Tlačová informácia"],
  ["hu", "Sajtóhír"],
  ["ro", "Anunț de presă"],
  ["el", "Πρόσκληση Τύπου"],
  ["tr", "Basın Bildirisi"],
  ["lt", "Kvietimas žiniasklaidai"],
  ["lv", "Preses paziņojums"],
  ["et", "Meediakutse"],
  ["is", "Boð á blaðamannafund"],
  ["sq", "Njoftim për shtyp"],
  ["ca", "Convocatòria de premsa"],
  ["id", "Undangan Media"],
  ["ms", "Jemputan Media"],
  ["vi", "Thư mời báo chí"],
  ["th", "ข่าวสื่อมวลชน"],
  ["hi", "प्रेस नोट"],
  ["he", "הזמנה לתקשורת"],
  ["ja", "広報発表"],
  ["ko", "취재 요청"],
  ["zh-Hans", "媒体邀请函"],
];

describe("a genre by the parts of its name", () => {
  test.for(GENRES)("%s: %s", ([language, genre]) => {
    for (const above of [`${genre}\n\n${HEADLINE}`, `${genre.toUpperCase()}\n${HEADLINE}`, `${genre}: ${HEADLINE}`]) {
      if (above.startsWith("OFFICIAL") && above.includes(":")) continue;
      expect(read(above, language).headline?.text).toBe(HEADLINE);
    }
  });

  test("on a line with a day", () => {
    expect(read(`Zaproszenie prasowe, 13.10.2021\n\n${HEADLINE}`, "pl").headline?.text).toBe(HEADLINE);
  });

  test.for([
    ["en", "Joint statement by the Sallow Trust and the parish"],
    ["en", "Media invitation to the opening of the old footbridge"],
    ["en", "Press information day draws a crowd"],
    ["de", "Medientermin am alten Steg in Weidenau verschoben"],
    ["es", "Convocatoria de prensa para la reapertura de la pasarela"],
    ["it", "Comunicato congiunto dei sindaci sulla passerella"],
    ["pl", "Zaproszenie dla mediów na otwarcie mostu w Wierzbowcu"],
    ["cs", "Pozvánka pro média na otevření mostu v Lhotě"],
    ["fi", "Kutsu medialle vanhan kävelysillan avajaisiin"],
    ["is", "Boð á blaðamannafund um brúna"],
  ] as const)("%s: “%s” is the headline where no other line could be", ([language, headline]) => {
    expect(read(headline, language).headline?.text).toBe(headline);
  });

  test("“Medienmitteilung der Direktion für Bau” is none above one", () => {
    const above = "Medienmitteilung der Direktion für Bau\n\nAlter Steg in Weidenau wieder offen";
    expect(read(above, "de").headline?.text).toBe("Alter Steg in Weidenau wieder offen");
  });

  test("a headline in capitals throughout is no sender, though the lead says it again", () => {
    const lead =
      "Hari ini kami mengumumkan jembatan lama dibuka kembali untuk pejalan kaki setelah musim hujan panjang.";
    const { headline } = parse(`Siaran Pers: Jembatan Lama Dibuka Kembali\n\n13.10.2021\n\n${lead}`, {
      language: "id",
    });
    expect(headline?.text).toBe("Jembatan Lama Dibuka Kembali");
  });
});
