import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hostOf } from "../support/line-host.ts";

const CHINESE =
  "渡口恢复通航\n\n{line}\n\n据渡口管理处介绍，停航十一周之后，渡口在周一恢复了通航，首批乘客在天亮之前就已经在码头等候。\n\n渡船如今能载四十辆车，比维修之前少两辆。";
const JAPANESE =
  "渡し船が運航を再開\n\n{line}\n\n渡し船は十一週間の修理を終え、月曜日に運航を再開した。最初の乗客は夜明け前から岸壁で待っていたという。";
const DANISH =
  "Færgen vender tilbage til overfarten\n\n{line}\n\nFærgen er igen i drift efter elleve uger på værft i Hedehavn, og de første passagerer ventede allerede før daggry på kajen.";

function textOf(language: string, line: string): string {
  const own = { da: DANISH, zh: CHINESE, ja: JAPANESE }[language];
  return own?.replace("{line}", line) ?? hostOf(language, line, "below the headline");
}

/** What is read of a release with such a line below its headline. */
function read(language: string, line: string) {
  const release = parse(textOf(language, line));
  const { headline, decks, date, sources, dateline } = release;
  const plain = parse(textOf(language, line).replace(`${line}\n\n`, "")).headline?.text;
  return [headline?.text === plain && decks.length === 0, date?.iso, sources[0]?.name ?? null, dateline?.place ?? null];
}

describe("a header row", () => {
  test.for<[string, string, string | null, string | null]>([
    ["en", "3 March 2026 – Press release from Acme Ltd", "Acme Ltd", null],
    ["en", "Media release from Acme Ltd, 3 March 2026", "Acme Ltd", null],
    ["en", "March 3, 2026 09:00 ET | Source: Acme Ltd", "Acme Ltd", null],
    ["en", "Acme Ltd | Press release | 3 March 2026", "Acme Ltd", null],
    ["en", "3 March 2026 | Acme Ltd", "Acme Ltd", null],
    ["en", "Press Release – Oldport, 3 March 2026", null, "Oldport"],
    ["en", "NEWS RELEASE: 3 March 2026, Oldport", null, "Oldport"],
    ["en", "News release | Sallow End | 3 March 2026", null, "Sallow End"],
    ["de", "Pressemitteilung der Acme AG vom 3. März 2026", "Acme AG", null],
    ["de", "Presseinformation – Beispielstadt, 3. März 2026", null, "Beispielstadt"],
    ["de", "Quelle: Acme AG, 3. März 2026", "Acme AG", null],
    ["fr", "Communiqué de presse – Saulaie, le 3 mars 2026", null, "Saulaie"],
    ["fr", "3 mars 2026 | Communiqué de presse de la Compagnie du Bac", "Compagnie du Bac", null],
    ["es", "Nota de prensa | Salceda, 3 de marzo de 2026", null, "Salceda"],
    ["it", "Comunicato stampa del 3 marzo 2026 - Comune di Saliceto", "Comune di Saliceto", null],
    ["da", "3. marts 2026 – Pressemeddelelse fra Fjordbageren A/S", "Fjordbageren A/S", null],
    ["da", "3.3.2026 08:30:00 CEST | Fjordbageren A/S | Pressemeddelelse", "Fjordbageren A/S", null],
    ["da", "Pressemeddelelse    Hedehavn    2026-03-03", null, "Hedehavn"],
    ["da", "Fjordbageren A/S, pressemeddelelse 3. marts 2026", "Fjordbageren A/S", null],
    ["da", "Pressemeddelelse fra Fjordbageren AS 03.03.2026", "Fjordbageren AS", null],
    ["da", "Pressemeddelelse fra Fjordbageren A/S, Hedehavn 3. marts 2026", null, "Hedehavn"],
    ["de", "Pressemitteilung Nr. 12/2026, Beispielstadt, den 3. März 2026", null, "Beispielstadt"],
    ["en", "Press Release: Oldport, 3 March 2026", null, "Oldport"],
    ["de", "Pressemitteilung | Aktuell | 3. März 2026", null, null],
    ["nl", "Persbericht Acme BV – 3 maart 2026", "Acme BV", null],
    ["zh", "2026-03-03 16:42:07 来源： 海讯网", "海讯网", null],
    ["zh", "来源：海讯网 2026-03-03 16:42", "海讯网", null],
    ["zh", "2026-03-03 16:42 来源：海讯网 作者：王小明 浏览次数：12", "海讯网", null],
    ["ja", "プレスリリース　2026年3月3日　灯台硝子株式会社", "灯台硝子株式会社", null],
  ])("in %s: %j", ([language, line, source, place]) => {
    expect(read(language, line)).toEqual([true, "2026-03-03", source, place]);
  });

  test.for<[string, string]>([
    ["en", "3 March 2026 Acme opens its new quay"],
    ["en", "Press Release – 3 March 2026 – Acme Opens Quay"],
    ["en", "Press Release: Acme opens its new quay, 3 March 2026"],
    ["en", "Ferry news, 3 March 2026"],
    ["en", "Tickets for 3 March 2026 from Acme Ltd"],
    ["de", "Pressegespräch mit der Acme AG am 3. März 2026 um 10 Uhr"],
  ])("is none in %s: %j", ([language, line]) => {
    const { decisions } = parse(textOf(language, line));
    expect(decisions.filter(({ claim }) => claim.by === "headerRow")).toEqual([]);
  });
});

test("whoever has a section of the text sends it, whatever the story does in it", () => {
  const text = (end: string) =>
    `Færgen vender tilbage til overfarten\n\n04.03.2026 15:05 | Kajlaug | Pressemeddelelse\n\nFærgen er igen i drift efter elleve uger på værft, siger Jan Eksempel, som er leder i Kajlaug, og som venter mange gæster.${end}`;
  expect(parse(text("\n\nOm Kajlaug\nKajlaug holder kajerne langs den nedre å i stand.")).dateline).toBeNull();
  expect(parse(text("")).dateline?.place).toBe("Kajlaug");
});
