import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "Sarim vel torun dasa kel mira, oro lanta vesi kun dora sel, mira tolan esk vara don kel sira 14 molu.\n\nDorim sel vanta ru kesti mora, ila tundra vesk ola, dasa kel mira oro lanta vesi kun dora sel 28 molu.";

/** What stands above a headline, and the headline; what the text says below does not matter unless it is given. */
const headers: readonly (readonly [language: string, header: string, headline: string, below?: string])[] = [
  [
    "hu",
    "Hídverő Alapítvány\n7621 Pécs, Malomkert u. 3.\n\nSajtóanyag – EMBARGÓ: 2026. szeptember 8., kedd, 6:00 óráig nem közölhető!\n\nKelt: 2026. szeptember 7.",
    "Minden második révnél hosszabb lett a várakozás",
  ],
  [
    "uk",
    "Музей річкового судноплавства\nвул. Набережна, 9, Озерне\nтел.: +38 (032) 255-50-20\n\nм. Озерне, 18 вересня 2026 року\n\nДЛЯ ЗМІ",
    "У Озерному покажуть невідомі креслення поромів",
  ],
  [
    "sr",
    "ЗАВОД ЗА ВОДНИ САОБРАЋАЈ ПОДУНАВЉА\n21000 Речани, Липов кеј 4\nБрој: 01-212/2\nДатум: 10.02.2026. године\n\nС А О П Ш Т Е Њ Е   З А   Ј А В Н О С Т",
    "Број путника на скелама у порасту трећу годину заредом",
  ],
  [
    "el",
    "ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ\nΔΗΜΟΣ ΛΙΜΝΟΧΩΡΑΣ\nΓΡΑΦΕΙΟ ΤΥΠΟΥ\n\nΑΝΑΚΟΙΝΩΣΗ",
    "Ανοίγει ξανά το παλιό πέρασμα της λίμνης",
  ],
  ["tr", "BASIN BÜLTENİ\nHEMEN YAYINLANABİLİR", "Göl vapurları yeniden sefere başlıyor: İlk hat açıldı"],
  ["id", "SIARAN PERS\nNo. 08/SP/DHT/III/2026", "Dermaga Tirta Buka Kembali Rute Danau, Targetkan 900 Penumpang"],
  [
    "ca",
    "Comunicat de Defensem l’Estany\n30.1.2026",
    "Les entitats denuncien que el pla deixarà l’estany sense barques",
  ],
  [
    "ro",
    "FEDERAȚIA BARCAGIILOR DIN LUNCA",
    "Barcagiii cer un ponton nou",
    "Federația Barcagiilor din Lunca anunță că strânge semnături pentru un ponton nou, după ce vechiul ponton a cedat de două ori în cursul acestui an.",
  ],
  ["fa", "بیانیه مطبوعاتی\nشماره: ۱۴۰۵/۲۷\nتاریخ: ۱۲ اردیبهشت ۱۴۰۵", "احیای دوازده رشته قنات پایان یافت"],
  [
    "cs",
    "Statutární město Jezerov\nHorní náměstí 1, 771 00 Jezerov\nwww.jezerov.example\n\nTISKOVÁ ZPRÁVA",
    "Lávka u mlýna se otevře o měsíc dříve",
  ],
  ["ko", "보 도 자 료", "호수 나루터, 두 달 만에 다시 문 연다"],
  ["de", "P R E S S E M I T T E I L U N G", "Fähre nimmt den Betrieb wieder auf"],
  [
    "pl",
    "STRAŻ MIEJSKA W ŁODZIANACH",
    "Jeż w rynnie, sarna na promie",
    "Straż Miejska w Łodzianach interweniowała w pierwszym półroczu ponad sześćset razy, czyli o jedną czwartą częściej niż rok wcześniej.",
  ],
];

describe("what stands above the headline", () => {
  test.for(headers)("%s: %j", ([language, header, headline, below]) => {
    const text = `${header}\n\n${headline}\n\n${below === undefined ? "" : `${below}\n\n`}${LEAD}\n`;
    expect(parse(text, { language }).headline?.text).toBe(headline);
  });

  test.for([
    ["pl", "MUZEUM PROMÓW OTWIERA NOWE SKRZYDŁO"],
    ["uk", "Музей поромів відкриває нове крило"],
    ["hu", "A múzeum új szárnyat nyit 2026-ban"],
    ["tr", "Müze yeni kanadını açıyor"],
  ] as const)("%s: nothing, where %j is the headline", ([language, headline]) => {
    expect(parse(`${headline}\n\n${LEAD}\n`, { language }).headline?.text).toBe(headline);
  });

  test("nothing, where the last line of a feed says a headline in capitals again", () => {
    const text = `QUAY OPENS AGAIN TO EVERYBODY\n\nFerries go every day from Monday\n\n${LEAD}\n\nThe post QUAY OPENS AGAIN TO EVERYBODY appeared first on Acme.\n`;
    expect(parse(text, { language: "en" }).headline?.text).toBe("QUAY OPENS AGAIN TO EVERYBODY");
  });
});
