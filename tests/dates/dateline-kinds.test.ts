import { describe, expect, test } from "vitest";
import { readDateline } from "../../src/dates/dateline.ts";
import { packs } from "../../src/languages/index.ts";

const read = (language: string, text: string) => {
  const pack = packs.find(({ tag }) => tag === language) ?? packs[0];
  const own = [pack, ...packs.filter((each) => each !== pack)] as typeof packs;
  const reading = pack ? readDateline(text, pack, { packs: own, region: null, language }) : null;
  const day = reading?.date?.date;
  return reading && [reading.place, reading.agency, day ? `${day.year}-${day.month}-${day.day}` : null];
};
/** Long enough for a lead. */
const LEAD = "The chain ferry of the town went back into service on Monday after eleven weeks on the slip.";

describe("datelines of the world's newsrooms", () => {
  test.for<[string, string, string | null, string | null, string | null]>([
    // A region in a bracket behind the town.
    ["fr", "Port-Vieux (Ontario), le 3 juin 2021 – Le bac", "Port-Vieux (Ontario)", null, "2021-6-3"],
    ["fr", "Port-Vieux (Ontario) – Le bac", "Port-Vieux (Ontario)", null, null],
    ["de", "Altweiler (Saale), 3. Juni 2021 – Die Fähre", "Altweiler (Saale)", null, "2021-6-3"],
    ["de", "Altweiler a. d. Lahn, 3. Juni 2021 – Die Fähre", "Altweiler a. d. Lahn", null, "2021-6-3"],
    ["de", "Altweiler i. Br., 3. Juni 2021 – Die Fähre", "Altweiler i. Br.", null, "2021-6-3"],
    ["en", "Old Delhi [India], June 3 (ANI): The ferry", "Old Delhi [India]", "ANI", null],
    // Place and day in a square bracket, behind a bar, the day in a bracket of its own.
    ["en", "[Oldport, 3 June 2021] – The ferry", "Oldport", null, "2021-6-3"],
    ["en", `OLDPORT – (June 3, 2021) ${LEAD}`, "OLDPORT", null, "2021-6-3"],
    ["en", `Oldport | 3 June 2021 | ${LEAD}`, "Oldport", null, "2021-6-3"],
    ["en", "(NEW OLDPORT) — The ferry", "NEW OLDPORT", null, null],
    // A day in figures whose order nothing tells is none of the place.
    ["en", "(OLDPORT, 3/6/2021) - The ferry", "OLDPORT", null, null],
    // A wire that nobody knows, between dashes, alone on its line.
    ["en", "OLDPORT, England--(HEADLAND WIRE)--", "OLDPORT, England", "HEADLAND WIRE", null],
    // The day first.
    ["en", "3 June 2021 – Oldport, UK", "Oldport, UK", null, "2021-6-3"],
    ["en", "3 June 2021 – Oldport, Kenya", "Oldport, Kenya", null, "2021-6-3"],
    ["en", "June 3, 2021 – OLDPORT, Ontario – The ferry", "OLDPORT, Ontario", null, "2021-6-3"],
    ["fr", "Le 3 juin 2021 – Port-Vieux (Ontario) – Le bac", "Port-Vieux (Ontario)", null, "2021-6-3"],
    ["en", "June 3, 2021 – Oldport, Ontario – Harbours Example", "Oldport, Ontario", "Harbours Example", "2021-6-3"],
    [
      "en",
      "(RiverNewsWire) - June 3, 2021 - OLDPORT, June 3, 2021 — The ferry",
      "OLDPORT",
      "RiverNewsWire",
      "2021-6-3",
    ],
    [
      "en",
      "(RiverNewsWire) - June 3, 2021 - OLDPORT and NEWPORT — The ferry",
      "OLDPORT and NEWPORT",
      "RiverNewsWire",
      "2021-6-3",
    ],
    ["it", "(RIVA) Portovecchio, 3 giu. - Il traghetto", "Portovecchio", "RIVA", null],
    // Who sends it.
    ["id", "PELABUHAN, SUNGAI.com – Kapal", "PELABUHAN", "SUNGAI.com", null],
    ["id", "SUNGAI.CO, Pelabuhan - Kapal", "Pelabuhan", "SUNGAI.CO", null],
    ["de", "Altweiler (epd). Die Fähre", "Altweiler", "epd", null],
    ["ru", "ПРИСТАНЬ. КАЗИНФОРМ – Паром", "ПРИСТАНЬ", "КАЗИНФОРМ", null],
    ["kk", "ПРИСТАНЬ. QazAqparat – Паром", "ПРИСТАНЬ", "QazAqparat", null],
    ["ru", "11 апреля, Пристань /Анна Образцова - БЕЛТА/. Паром", "Пристань", "БЕЛТА", null],
    ["ru", "Пристань /Река/. Паром вернулся", "Пристань", "Река", null],
    ["en", "OLDPORT, JUNE 3, ARMENPRESS. The ferry", "OLDPORT", "ARMENPRESS", null],
    ["sv", "GAMMELHAMN (Nyhetsbyrån Älv) Färjan går igen", "GAMMELHAMN", "Nyhetsbyrån Älv", null],
    // Places with an article, years with their word, an hour.
    ["nl", "DEN HAAG - De veerpont", "DEN HAAG", null, null],
    ["pl", "Stary Port, 03.06.2021 r. – Prom", "Stary Port", null, "2021-6-3"],
    ["fr", "Port-Vieux, le 3 juin 2021, 8h00 – Le bac", "Port-Vieux", null, "2021-6-3"],
    ["es", `Puertoviejo, jun. 3. ${LEAD}`, "Puertoviejo", null, null],
  ])("%s: %j", ([language, text, ...expected]) => {
    expect(read(language, text)).toEqual(expected);
  });

  test.for<[string, string]>([
    ["en", "Acme (June 3, 2021) The ferry"],
    ["en", "June 3, 2021 – Ferry sails again after eleven weeks"],
    ["en", "June 3, 2021 – The ferry – eleven weeks late – sails again"],
    ["en", "[Photo, 3 June]: the ferry"],
    ["en", "(The Ferry) — a short history of boats"],
    ["de", "Altweiler (Saale) eröffnet eine Fähre"],
    ["nl", "DEN ACHTERGROND - De veerpont"],
    ["th", "วันนี้ (16 กันยายน 2563) เรือข้ามฟากกลับมาให้บริการอีกครั้งหลังจากซ่อมแซมนานสิบเอ็ดสัปดาห์"],
    ["en", "Ferry boats, Inc. – a maker of ropes"],
  ])("%s refuses %j", ([language, text]) => {
    expect(read(language, text)).toBeNull();
  });
});

describe("wires of the world in Chinese, Japanese and Korean", () => {
  test.for<[string, string, string | null, string | null, string | null]>([
    ["ja", "旧港--(BUSINESS WIRE)--渡し船が", "旧港", "BUSINESS WIRE", null],
    ["zh", "旧港河口--(BUSINESS WIRE)--(美国商业资讯)--渡轮", "旧港河口", "BUSINESS WIRE", null],
    ["zh", "旧港 - Media River Newswire - 2021年6月3日 - 渡轮", "旧港", "Media River Newswire", "2021-6-3"],
    ["ja", "（ワシントンＤＣ）2021年6月3日 — 渡し船が", "ワシントンＤＣ", null, "2021-6-3"],
    ["ja", "[旧港、2021年6月3日] – 渡し船が", "旧港", null, "2021-6-3"],
    ["ja", "【旧港6月3日新華社】渡し船が", "旧港", "新華社", null],
    ["ja", "【6月3日 AFP】渡し船が", null, "AFP", null],
    ["ja", "【ニューヨーク＝見本太郎】渡し船が", "ニューヨーク", null, null],
    ["ja", "【ソウル聯合ニュース】渡し船が", "ソウル", "聯合ニュース", null],
    ["zh", "中新网6月3日电 渡轮", null, "中新网", null],
    ["ko", "한가람, 2021년 6월 3일 /PRNewswire/ -- 나룻배가", "한가람", "PRNewswire", "2021-6-3"],
    ["ko", "한가람--(누리와이어)--2021년 06월 03일 -- 나룻배가", "한가람", "누리와이어", "2021-6-3"],
    ["ko", "한가람--(BUSINESS WIRE)--나룻배가", "한가람", "BUSINESS WIRE", null],
    ["ko", "2021년 6월 3일, 한가람 – 나룻배가", "한가람", null, "2021-6-3"],
    ["ko", "[한가람, 2021년 6월 3일] – 나룻배가", "한가람", null, "2021-6-3"],
    ["ko", "(2021년 6월 3일, 한가람) 나룻배가", "한가람", null, "2021-6-3"],
    ["ko", "【한가람=뉴시스】홍가온 기자 = 나룻배가", "한가람", "뉴시스", null],
  ])("%s: %j", ([language, text, ...expected]) => {
    expect(read(language, text)).toEqual(expected);
  });

  test.for<[string, string]>([
    ["ko", "한가람, 2021년 6월 3일에 나룻배가 다시 다닌다."],
    ["ko", "2021년 6월 3일, 한가람에서 나룻배가 다시 다닌다."],
    ["ja", "【主催＝港町観光協会】渡し船が"],
    ["ja", "（写真）渡し船が旧港に戻った。"],
    ["ja", "渡し船--（下の写真）--が旧港"],
    ["zh", "渡轮（资料图）2021年6月3日恢复航行。"],
  ])("%s refuses %j", ([language, text]) => {
    expect(read(language, text)).toBeNull();
  });
});

test("an agency that calls itself one, behind the hour", () => {
  expect(read("ru", "Пристань, 3 июня, 2021, 08:15 — ИА Регнум. Паром")?.slice(0, 2)).toEqual([
    "Пристань",
    "ИА Регнум",
  ]);
});
