import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

// Languages that have no pack yet: who speaks is told where a common verb of speech and a name with capitals stand together.
const read = (text: string): unknown[] => {
  const { language, date, quotes } = parse(text);
  return [language.tag, date?.iso ?? null, ...quotes.map(({ speaker, role }) => [speaker, role])];
};

test.for<[string, string, unknown[]]>([
  [
    "Polish",
    "Nowy most połączy brzegi rzeki\n\nStara Przystań, 14 lutego 2024 r.\n\nMiasto podpisało dziś umowę na budowę mostu, który połączy oba brzegi rzeki.\n\n– To jest most, na który mieszkańcy czekali od dwudziestu lat – powiedział Tomasz Przykładowy, dyrektor muzeum.\n",
    ["pl", "2024-02-14", ["Tomasz Przykładowy", "dyrektor muzeum"]],
  ],
  [
    "Czech",
    "Muzeum hodin otevírá novou expozici\n\n3. října 2023\n\nMuzeum hodin v sobotu otevírá novou expozici, která vznikala čtyři roky.\n\n„Chtěli jsme, aby hodiny v každém sále opět tikaly,“ říká ředitelka muzea Lenka Příkladová.\n",
    ["cs", "2023-10-03", ["Lenka Příkladová", "ředitelka muzea"]],
  ],
  [
    "Ukrainian",
    "Місто відкриває нову бібліотеку\n\n15 травня 2024 року\n\nМісто відкриває нову бібліотеку, яка буде працювати щодня, також у неділю.\n\n«Ми перевірили кожен проєкт і скоротили витрати на чверть», – зазначила директорка бібліотеки Оксана Прикладна.\n",
    ["uk", "2024-05-15", ["Оксана Прикладна", "директорка бібліотеки"]],
  ],
  [
    "Vietnamese",
    "Bảo tàng đồng hồ mở cửa trở lại\n\nHà Nội, ngày 18 tháng 10 năm 2024\n\nBảo tàng đồng hồ hôm nay mở cửa trở lại sau hai năm sửa chữa với nhiều hiện vật mới cho người xem.\n",
    ["vi", "2024-10-18"],
  ],
  [
    "Polish, where nobody is named",
    "Nowy most połączy brzegi rzeki\n\nMiasto podpisało dziś umowę na budowę mostu, który połączy oba brzegi rzeki.\n\n„Budowę podzieliliśmy na trzy etapy, aby ruch nie został wstrzymany” – czytamy w komunikacie.\n",
    ["pl", null, [null, null]],
  ],
])("%s", ([, text, expected]) => {
  expect(read(text)).toEqual(expected);
});

/** One sentence or two that somebody says, and who: in the manner of each language. */
const spoken: readonly (readonly [language: string, text: string, ...said: (readonly [string, string | null])[]])[] = [
  [
    "ro",
    '"Am redeschis traversarea mai devreme decât credea cineva," a zis Ion Exemplu, director al portului. "Acum vine vara."',
    ["Ion Exemplu", "director al portului"],
  ],
  [
    "tr",
    "Toplantıda konuşan Göl Vapurları Genel Müdürü Selin Örnek, “Her yıl bu gölde binlerce kişi taşıyoruz ve bunu sürdüreceğiz” dedi.",
    ["Selin Örnek", "Göl Vapurları Genel Müdürü"],
  ],
  [
    "tr",
    "Selin Örnek salonda.\n\nFiyatın balıkçılar düşünülerek belirlendiğini vurgulayan Örnek, “Bir biletin onda birine mal olan bir kart yaptık” diye konuştu.",
    ["Selin Örnek", null],
  ],
  [
    "tr",
    "“Bu iskele iki yakayı birleştirecek ve herkes kazanacak” diyen Ayşe Deneme, çalışmaların sürdüğünü belirtti.",
    ["Ayşe Deneme", null],
  ],
  [
    "pl",
    "– Prosiliśmy pasażerów tylko o jedno: żeby nie karmili łabędzi – relacjonuje zastępczyni komendanta Dorota Przykładna. – Wszyscy posłuchali, a łabędzie odpłynęły.",
    ["Dorota Przykładna", "zastępczyni komendanta"],
  ],
  [
    "hr",
    "„Kad smo je izvukli iz mulja, u trupu su rasle školjke i trava”, prisjeća se Tihana Primjer, ravnateljica Muzeja brodova. „Danas u njoj ponovno gori vatra.”",
    ["Tihana Primjer", "ravnateljica Muzeja brodova"],
  ],
  [
    "uk",
    "«Ми впізнавали його за руками: він завжди малював шість пальців», — усміхається Соломія Зразок, кураторка виставки.",
    ["Соломія Зразок", "кураторка виставки"],
  ],
  [
    "lv",
    "“Grūtākais nebija tehnoloģija, bet gan pierunāt prāmniekus gaidīt,” stāsta ostas vadītājs Juris Paraugs.",
    ["Juris Paraugs", "ostas vadītājs"],
  ],
  [
    "cs",
    "»Přijdou s taškou, kterou drží tak, aby nebylo vidět, co v ní mají,« popisuje Zdeňka Příkladová, ředitelka organizace.\n\nDnes provozuje šest výdejen. »Nejvíc mě mrzí, že nám lidé děkují, jako by šlo o luxus,« říká.",
    ["Zdeňka Příkladová", "ředitelka organizace"],
    ["Zdeňka Příkladová", "ředitelka organizace"],
  ],
  [
    "cs",
    "Sociální pracovník Ondřej Vzorný upozorňuje, že jídlem pomoc jen začíná: »Když si člověk sedne ke stolu, dá se všechno řešit.«",
    ["Ondřej Vzorný", "Sociální pracovník"],
  ],
  [
    "el",
    "Η Άννα Υποδειγματική, αρχαιολόγος, στάθηκε στην τεχνική: “Έσκαβαν από δύο πλευρές και συναντήθηκαν”, είπε, “χωρίς πυξίδα και χωρίς χάρτη”.",
    ["Άννα Υποδειγματική", "αρχαιολόγος"],
  ],
  [
    "ro",
    "„Avem macazuri pe care le mutăm cu ranga, ca acum o sută de ani”, povestește Lucreția Exemplu, impiegat de mișcare, care lucrează aici din 1998.",
    ["Lucreția Exemplu", "impiegat de mișcare"],
  ],
];

test.for(spoken)("%s: %s", ([language, text, ...said]) => {
  const { quotes } = parse(`14 vesk tora mira\n\n${text}\n`, { language });
  expect(quotes.map(({ speaker, role }) => [speaker, role])).toEqual(said);
});
