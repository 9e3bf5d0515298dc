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
