import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "14 vesk tora mira\n\nSarim vel torun dasa kel mira, oro lanta vesi kun dora sel, mira tolan esk vara don kel sira 14 molu.\n\nDorim sel vanta ru kesti mora, ila tundra vesk ola, dasa kel mira oro lanta vesi kun dora sel 28 molu.";

/** A contact block as offices of that country print it, and who it names. */
const blocks: readonly (readonly [language: string, block: string, name: string, role: string | null])[] = [
  [
    "sk",
    "Kontakt pre médiá:\nSilvia Vzorová\nhovorkyňa\nT: +421 2 5550 1129\nM: silvia@istota.example",
    "Silvia Vzorová",
    null,
  ],
  [
    "hu",
    "Sajtókapcsolat:\nMinta Tímea kommunikációs vezető\nTelefon: +36 62 555 019\nE-mail: sajto@tve.example",
    "Minta Tímea",
    "kommunikációs vezető",
  ],
  [
    "pl",
    "Biuro Prasowe Akademii Wód\ndr Jan Przykładny, rzecznik prasowy\ntel. 56 555 02 88, jan@answ.example",
    "Jan Przykładny",
    "rzecznik prasowy",
  ],
  [
    "he",
    'לפרטים נוספים:\nליאור דוגמן, דוגמן תקשורת ויחסי ציבור\nנייד: 054-555-0172\nדוא"ל: lior@press.example',
    "ליאור דוגמן",
    null,
  ],
  ["hi", "मीडिया संपर्क:\nविवेक उदाहरण | +91 141 555 0136 | vivek@milk.example", "विवेक उदाहरण", null],
  [
    "fa",
    "تماس برای رسانه‌ها:\nسارا نیک‌نمونه، مسئول روابط عمومی\nتلفن: 071-5550-0184\nرایانامه: media@abban.example",
    "سارا نیک‌نمونه",
    "مسئول روابط عمومی",
  ],
  [
    "is",
    "Nánari upplýsingar veitir Arnór Máni Dæmason, framkvæmdastjóri, í síma 555 0147 eða arnor@nordur.example.",
    "Arnór Máni Dæmason",
    "framkvæmdastjóri",
  ],
  ["sl", "Kontaktna oseba za medije: Saša Vzorec, T 02 555 0174, E sasa@iks.example", "Saša Vzorec", null],
  [
    "uk",
    "Контактна особа для преси — Марта Зразок,\nмоб. +38 (032) 255-50-26, marta@muzeum.example",
    "Марта Зразок",
    null,
  ],
  ["tr", "Basın iletişim: Ece Örnek – Lodos İletişim\nTel: 0232 555 04 18 | ece@lodos.example", "Ece Örnek", null],
  [
    "en",
    "Media contact\nJane Example, press officer\n01632 960001, jane@acme.example",
    "Jane Example",
    "press officer",
  ],
];

test.for(blocks)("%s: %j", ([language, block, name, role]) => {
  const { contacts } = parse(`${STORY}\n\n${block}\n`, { language });
  expect(contacts).toMatchObject([{ name, role }]);
});
