import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import type { Release } from "../../src/types.ts";

const HEADLINE = "Ferry returns to the crossing";
const BODY = [
  "The chain ferry went back into service on Monday, eleven weeks after she was hauled out.",
  "She now carries forty cars, two fewer than before the refit began.",
];
const PARTS = [HEADLINE, "Her new hull is painted green", "4 March 2025", ...BODY];

/** The release with a line at each of its places: above the headline, below the deck, within the story, at the end. */
const withLine = (line: string): string[] =>
  [0, 2, 3, 4, 5].map((at) => `${[...PARTS.slice(0, at), line, ...PARTS.slice(at)].join("\n\n")}\n`);

const told = ({ corrections }: Release) => corrections.map(({ kind, date, text }) => [kind, date?.iso ?? null, text]);

/** What a release says but for its corrections. */
const fields = ({ headline, decks, date, body, contacts, notes, boilerplate, issuer, genre }: Release) => ({
  ...{ headline: headline?.text, decks: decks.map(({ text }) => text), date: date?.iso, contacts, notes, boilerplate },
  ...{ body: body.map(({ role, text }) => [role, text]), issuer: issuer?.text, genre: genre?.text },
});
const plain = fields(parse(PARTS.join("\n\n")));

test.for<[line: string, kind: "correction" | "update", date: string | null, text: string]>([
  ["CORRECTION 14 March 2025: She weighs 49 tonnes.", "correction", "2025-03-14", "She weighs 49 tonnes."],
  ["Correction (14 March 2025): She weighs 49 tonnes.", "correction", "2025-03-14", "She weighs 49 tonnes."],
  ["Correction, 14 March 2025 – She weighs 49 tonnes.", "correction", "2025-03-14", "She weighs 49 tonnes."],
  ["CORRECTION, 14 March: She weighs 49 tonnes.", "correction", "2025-03-14", "She weighs 49 tonnes."],
  ["Correction: She weighs 49 tonnes, not 94.", "correction", null, "She weighs 49 tonnes, not 94."],
  ["CORRECTION:\nShe weighs 49 tonnes, not 94.", "correction", null, "She weighs 49 tonnes, not 94."],
  ["14 March 2025 – CORRECTION: She weighs 49 tonnes.", "correction", "2025-03-14", "She weighs 49 tonnes."],
  ["Updated 15 March 2025, 10:30 GMT", "update", "2025-03-15", ""],
  ["Last updated: 15 March 2025", "update", "2025-03-15", ""],
  ["UPDATE 15 March 2025: The fares are known.", "update", "2025-03-15", "The fares are known."],
  ["Update: The fares are known.", "update", null, "The fares are known."],
  [
    "This release was corrected on 14 March 2025 to give her weight.",
    ...(["correction", "2025-03-14", "This release was corrected on 14 March 2025 to give her weight."] as const),
  ],
  [
    "Editor's note: this release has been updated with the fares.",
    ...(["update", null, "this release has been updated with the fares."] as const),
  ],
  [
    "Editor's note, 14 March 2025: An earlier version of this release gave 94 tonnes.",
    ...(["correction", "2025-03-14", "An earlier version of this release gave 94 tonnes."] as const),
  ],
])("reads %j wherever it stands, and nothing else is read otherwise", ([line, ...expected]) => {
  for (const text of withLine(line)) {
    const release = parse(text);
    expect(told(release)).toEqual([expected]);
    expect(fields(release)).toEqual(plain);
  }
});

describe("refuses", () => {
  test.for([
    "Correction of the river bed begins",
    "Corrections to the lights",
    "Correction fluid runs out at the ferry office",
    "Correcting a fault on the line",
    "Correcting and replacing old chains",
    "Update your tickets",
    "Updated timetable is on show",
    "Clarification of the water takes years",
    "“Correction: she weighs 49 tonnes.”",
    "• Update: fares",
  ])("%j at any place", (line) => {
    for (const text of withLine(line)) expect(told(parse(text))).toEqual([]);
  });

  test.for(["What: A crossing\nUpdate: Every hour\nWhere: The pier", "The correction: she weighs 49 tonnes, not 94."])(
    "%j",
    (line) => {
      expect(told(parse(withLine(line)[3] ?? ""))).toEqual([]);
    },
  );

  test("the word as the headline of a text that has no other", () => {
    const release = parse(`Correction\n\n14 March 2025\n\n${BODY.join("\n\n")}\n`);
    expect([release.headline?.text, told(release)]).toEqual(["Correction", []]);
  });

  test("what the author marks as something else", () => {
    const release = parse(withLine("CORRECTION 14 March 2025: She weighs 49 tonnes. {.paragraph}")[3] ?? "");
    expect([told(release), release.body.length]).toEqual([[], 3]);
  });
});

describe("before a headline", () => {
  const under = (line: string) => parse([line, ...PARTS.slice(1)].join("\n\n"));

  test.for<[line: string, kind: "correction" | "update"]>([
    [`CORRECTING and REPLACING ${HEADLINE}`, "correction"],
    [`CORRECTION: ${HEADLINE}`, "correction"],
    [`Correction – ${HEADLINE}`, "correction"],
    [`[CORRECTED] ${HEADLINE}`, "correction"],
    [`UPDATE: ${HEADLINE}`, "update"],
    [`ADDING MULTIMEDIA ${HEADLINE}`, "update"],
    [`CORRECTED VERSION\n\n${HEADLINE}`, "correction"],
  ])("%j labels it", ([line, kind]) => {
    const release = under(line);
    expect(fields(release)).toEqual(plain);
    expect(told(release)).toEqual([[kind, null, ""]]);
    expect(release.diagnostics.map(({ code }) => code)).not.toContain("correction/no-date");
  });

  test("the sentences of the wires go with it", () => {
    const release = under(
      `CORRECTING and REPLACING ${HEADLINE}\n\nPlease replace the release dated 3 March 2025 with the following corrected version.\n\nThe updated release reads:`,
    );
    expect(told(release).map(([, , text]) => text)).toEqual([
      "Please replace the release dated 3 March 2025 with the following corrected version.\nThe updated release reads:",
    ]);
    expect(fields(release)).toEqual(plain);
  });

  test.for(["Correcting and replacing old chains takes a year", "UPDATE – new ferry", "Updated: the timetable"])(
    "%j is the headline as a whole, or a label with too little behind it",
    (line) => {
      expect(under(line).headline?.text).toBe(line);
    },
  );
});

describe("in other languages", () => {
  test.for<[line: string, kind: "correction" | "update", date: string | null]>([
    ["Korrektur vom 14.10.2025: Die Fähre wiegt 49 Tonnen.", "correction", "2025-10-14"],
    ["Berichtigung: Die Fähre wiegt 49 Tonnen, nicht 94.", "correction", null],
    ["Diese Pressemitteilung wurde am 14. Oktober 2025 korrigiert.", "correction", "2025-10-14"],
    ["Zuletzt aktualisiert am 15. Oktober 2025", "update", "2025-10-15"],
    ["Rectificatif du 14 octobre 2025 : le bac pèse 49 tonnes.", "correction", "2025-10-14"],
    ["Ce communiqué a été mis à jour le 15 octobre 2025.", "update", "2025-10-15"],
    ["Corrección del 14 de octubre de 2025: el barco pesa 49 toneladas.", "correction", "2025-10-14"],
    ["Fe de errores: el barco pesa 49 toneladas.", "correction", null],
    ["Rettifica del 14 ottobre 2025: il traghetto pesa 49 tonnellate.", "correction", "2025-10-14"],
    ["Errata: a balsa pesa 49 toneladas.", "correction", null],
    ["Atualizado em 15 de outubro de 2025", "update", "2025-10-15"],
    ["Rectificatie 14 oktober 2025: de pont weegt 49 ton.", "correction", "2025-10-14"],
    [
      "Le communiqué suivant corrige et remplace le communiqué intitulé « Le bac revient » diffusé hier.",
      "correction",
      null,
    ],
    ["El siguiente comunicado corrige y reemplaza el comunicado de ayer.", "correction", null],
    ["Il seguente comunicato corregge e sostituisce il comunicato di ieri.", "correction", null],
    ["Die folgende Mitteilung korrigiert und ersetzt die Mitteilung von gestern.", "correction", null],
    ["N i e u w bericht, vervangt: Pont vaart morgen", "correction", null],
    ["Dit persbericht is op 15 oktober 2025 bijgewerkt.", "update", "2025-10-15"],
    ["Rättelse 14 oktober 2025: Färjan väger 49 ton.", "correction", "2025-10-14"],
    ["Rettelse 14. oktober 2025: Færgen vejer 49 ton.", "correction", "2025-10-14"],
    ["Oppdatert 15. oktober 2025", "update", "2025-10-15"],
    ["Oikaisu 14.10.2025: Lautta painaa 49 tonnia.", "correction", "2025-10-14"],
    ["Исправление от 14 октября 2025 года: паром весит 49 тонн.", "correction", "2025-10-14"],
    ["Поправка: паром весит 49 тонн.", "correction", null],
    ["تصحيح 14 أكتوبر 2025: تزن العبارة 49 طنا.", "correction", "2025-10-14"],
    ["【訂正】渡し船の重さは49トンです。", "correction", null],
    ["2025年10月14日訂正", "correction", "2025-10-14"],
    ["（2025年10月14日訂正）渡し船の重さは49トンです。", "correction", "2025-10-14"],
    ["更正（2025年10月14日）：渡船重49吨。", "correction", "2025-10-14"],
    ["本新闻稿已于2025年10月15日更新。", "update", "2025-10-15"],
    ["Sprostowanie: prom waży 49 ton.", "correction", null],
    ["Ορθή επανάληψη", "correction", null],
  ])("%j", ([line, kind, date]) => {
    const [text = ""] = withLine(line);
    expect(told(parse(text)).map(([first, second]) => [first, second])).toEqual([[kind, date]]);
  });

  test.for([
    "Korrektur der Fahrrinne beginnt",
    "Correction de la trajectoire du bac",
    "Corrección de rumbo en la ría",
    "Исправление русла реки начнётся весной",
    "Päivitys laituriin valmistui",
    "訂正印を廃止へ",
    "更新工程开始",
  ])("refuses %j", (line) => {
    for (const text of withLine(line)) expect(told(parse(text))).toEqual([]);
  });
});

test("a marker makes any line a correction", () => {
  const release = parse(withLine("The weight was wrong in the first copy. {.correction}")[4] ?? "");
  expect(told(release)).toEqual([["correction", null, "The weight was wrong in the first copy."]]);
  expect(fields(release)).toEqual(plain);
});
