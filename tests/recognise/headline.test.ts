import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("headline", () => {
  test.for([
    "Headline: Ferry sails again",
    "June 5, 2026: Ferry sails again after eleven weeks",
    "RELEASE: FERRY SAILS AGAIN AFTER ELEVEN WEEKS",
  ])("reads %j", (line) => {
    expect(roleOf(line, "first")).toBe("headline");
  });

  test.for(["FOR IMMEDIATE RELEASE", "13 October 2021"])("refuses %j", (line) => {
    expect(roleOf(line, "first")).not.toBe("headline");
  });

  test("a line of wide signs that is not full has its deck below it, however the text was wrapped", () => {
    const text = `        湖の底から見つかった古い鐘、町の広場に戻る
        百二十年ぶりに正午を告げる

        湖畔の町は四日、湖の底から引き上げた鐘を広場の塔に戻したと
        発表した。鐘は百二十年前の嵐で船とともに沈み、昨年の夏に漁
        師の網にかかって見つかっていた。
`;
    const { headline, decks } = parse(text);
    expect(headline?.text).toBe("湖の底から見つかった古い鐘、町の広場に戻る");
    expect(decks.map(({ text }) => text)).toEqual(["百二十年ぶりに正午を告げる"]);
  });
});

test.for([
  ["ko", "[보도자료] 호수 나루터, 다시 문 연다", "호수 나루터, 다시 문 연다"],
  ["ja", "【プレスリリース】灯台が再び光る", "灯台が再び光る"],
  ["en", "[Press release] Quay opens again to everybody", "Quay opens again to everybody"],
  ["en", "[Watch] Quay opens again to everybody", "[Watch] Quay opens again to everybody"],
] as const)("%s: the genre in brackets is no part of %j", ([language, line, headline]) => {
  const lead = "The ferry goes again every day from Monday on, as everybody who waited for it on the quay will see.";
  expect(parse(`${line}\n\n${lead}\n`, { language }).headline?.text).toBe(headline);
});

describe("a headline set by hand over two lines", () => {
  const lead =
    "The harbour master of Oldport today announced that the man who sank the chain ferry will row passengers across for ten years.";
  const read = (lines: readonly string[], language = "en"): (string | null | undefined)[] => {
    const { headline, decks } = parse(`${lines.join("\n")}\n\n${lead}\n`, { language });
    return [headline?.text, decks.map(({ text }) => text).join(" ") || null];
  };

  test.for([
    [["Boatman Sentenced to Ten Years at the Oars", "For Sinking of Chain Ferry in Oldport"]],
    [["Harbour Office to Celebrate Quay Week", "With Event Honouring Old Captains"]],
    [["Ferry Driver Charged with Theft", "And Other Offences on the Northern Quay"]],
    [["Ferry Driver Charged With Ramming", "That Sank a Barge and Two Boats"]],
    [["MAN CHARGED WITH THEFT OF FERRY", "TO SAIL TO AN ISLAND", "OVER A QUARREL ABOUT FARES"]],
  ])("goes on where a line opens with a small word: %j", ([lines]) => {
    expect(read(lines as string[])).toEqual([(lines as string[]).join(" "), null]);
  });

  test("a deck may follow it", () => {
    const lines = ["Boatman Sentenced to Ten Years at the Oars", "For Sinking of Ferry", "To Row From May Onwards"];
    expect(read(lines)).toEqual([`${lines[0]} ${lines[1]}`, lines[2]]);
  });

  test.for([
    [["Ferry Driver Charged with Theft on Quay", "Two Others Still at Large in Oldport"]],
    [["Harbour Office Rebuilds the Old Quay", "With New Grant, Town Buys Three Boats"]],
    [["Harbour office rebuilds the old quay", "For captains and their boats, a new home"]],
    [["Quay Opens Again", "For All Who Waited on the Shore"]],
    [["Harbour Office Rebuilds the Old Quay", "On Monday the town will see boats again"]],
  ])("has its deck below it where the next line may stand by itself: %j", ([lines]) => {
    expect(read(lines as string[])).toEqual([lines?.[0], lines?.[1]]);
  });

  test("no date, no release line and no contact is part of it", () => {
    const lines = ["Thursday, 13 October 2022", "For Immediate Release", "Ferry Driver Charged with Theft on Quay"];
    expect(read(lines)).toEqual([lines[2], null]);
  });
});

test.for([
  ["en", "MEDIA ADVISORY – Quay opens again to everybody", "Quay opens again to everybody"],
  ["en", "Press Release | Quay opens again to everybody", "Quay opens again to everybody"],
  ["fr", "[R E P R I S E] Avis aux médias - Le quai rouvre à tous", "Le quai rouvre à tous"],
  ["en", "[REMINDER] Quay opens again to everybody", "Quay opens again to everybody"],
  ["en", "News – the ferry has a paper of its own", "News – the ferry has a paper of its own"],
  ["en", "Press release-free summer on the old quay", "Press release-free summer on the old quay"],
  ["en", "[Quay] opens again to everybody", "[Quay] opens again to everybody"],
] as const)("%s: the genre before a dash is no part of %j", ([language, line, headline]) => {
  const lead = "The ferry goes again every day from Monday on, as everybody who waited for it on the quay will see.";
  expect(parse(`${line}\n\n${lead}\n`, { language }).headline?.text).toBe(headline);
});

test.for([
  ["pt", "por Ana Exemplo publicado 03/06/2021 09h12, última modificação 04/06/2021 09h00", "2021-06-03"],
  ["fr", "Par Jeanne Exemple – 3 juin 2021", "2021-06-03"],
  ["en", "By Jane Example, ferry captain since 3 June 2021", null],
  ["en", "By Oldport: what changed on 3 June 2021", null],
] as const)("%s: who wrote it and a day on one line: %j", ([language, line, date]) => {
  const lead = "The ferry goes again every day from Monday on, as everybody who waited for it on the quay will see.";
  expect(parse(`Quay opens again to everybody\n\n${line}\n\n${lead}\n`, { language }).date?.iso ?? null).toBe(date);
});

test.for([
  ["ja", "見本渡船株式会社", "渡し船が十一週間ぶりに川に戻る"],
  ["ja", "Ferry For Future Japan", "渡し船が川に戻る、十一週間ぶり"],
  ["zh", "样例渡轮有限公司", "渡轮十一周后重返河口航线"],
] as const)("%s: a company above the headline is none: %j", ([language, line, headline]) => {
  const lead = "旧港の渡し船が月曜日に運航を再開した。修理には十一週間かかり、その間は町の人が橋を使っていた。";
  expect(parse(`2021年6月3日\n${line}\n\n${headline}\n\n${lead}\n`, { language }).headline?.text).toBe(headline);
});

test.for([
  ["渡し船の運航を再開すること", "の発表についてのコメント", true],
  ["旧港の渡し船が十一週間ぶりに", "「青い船」として戻る", false],
  ["旧港の渡し船が川に戻る", "のど自慢大会も同じ日に開催", false],
  ["旧港の渡し船が川に戻る", "はやぶさ号の修理に十一週間", false],
] as const)("a Japanese line that opens with a particle goes on: %j / %j", ([first, second, goesOn]) => {
  const lead = "旧港の渡し船が月曜日に運航を再開した。修理には十一週間かかり、その間は町の人が橋を使っていた。";
  const { headline, decks } = parse(`${first}\n${second}\n\n${lead}\n`, { language: "ja" });
  expect([headline?.text, decks.map(({ text }) => text)]).toEqual(
    goesOn ? [`${first}${second}`, []] : [first, [second]],
  );
});

test("a label of another language is none", () => {
  const lead = "The ferry goes again every day from Monday on, as everybody who waited for it on the quay will see.";
  expect(parse(`ASIA: Quay opens again to everybody\n\n${lead}\n`).headline?.text).toBe(
    "ASIA: Quay opens again to everybody",
  );
  expect(parse(`Title: Quay opens again to everybody\n\n${lead}\n`).headline?.text).toBe(
    "Quay opens again to everybody",
  );
  const fi =
    "Lautta kulkee taas joka päivä maanantaista alkaen, kuten kaikki rannalla odottaneet voivat nähdä nyt itse.";
  expect(parse(`Otsikko: Laituri avautuu taas kaikille\n\n${fi}\n`).headline?.text).toBe(
    "Laituri avautuu taas kaikille",
  );
});

test("the headline again, behind the genre, is no deck", () => {
  const lead = "The ferry goes again every day from Monday on, as everybody who waited for it on the quay will see.";
  const text = `Quay opens again to everybody\n\nPress release – Quay opens again to everybody\n\n${lead}\n`;
  expect(parse(text).decks).toEqual([]);
});

test("two words over who wrote it and when are a headline", () => {
  const lead =
    "A câmara municipal fechou o cais por três dias, depois que as chuvas da semana levaram duas barcas rio abaixo.";
  const text = `Cais fechado\n\npor Ana Exemplo publicado 03/06/2021 09h12, última modificação 04/06/2021 09h00\n\n${lead}\n`;
  const { headline, date } = parse(text, { language: "pt" });
  expect([headline?.text, date?.iso]).toEqual(["Cais fechado", "2021-06-03"]);
});

test("a long sentence that ends is the lead of a text without a headline", () => {
  const lead =
    "Today, Harbour Trustee Jane Example expressed dismay over the failure of the county to provide a plan that would bring the old chain ferry back to town.";
  const more =
    "The trustee said that the county had promised a plan in May, and again in June, and that nobody had seen one since then in Oldport.";
  expect(parse(`${lead}\n\n${more}\n`).headline).toBeNull();
  const short = "Our ferry sails again after eleven weeks on the slip.";
  expect(parse(`${short}\n\n${more}\n`).headline?.text).toBe(short);
});

test.for([
  ["Jana Příkladná, Věra Ukázková", false],
  ["Nový přívoz, nová loď, nový začátek pro město", true],
] as const)("names alone are no deck: %j", ([line, isDeck]) => {
  const lead =
    "Předseda spolku se dnes sešel s ministrem dopravy a společně řešili přívoz, který nejezdí už jedenáct týdnů kvůli opravě.";
  expect(parse(`Přívoz se vrací na řeku\n\n${line}\n\n3. 4. 2017\n\n${lead}\n`, { language: "cs" }).decks.length).toBe(
    isDeck ? 1 : 0,
  );
});

test("whose picture it is, with the agency, is no dateline", () => {
  const lead =
    "La barca torna a navegar cada dia des de dilluns, com veuran tots els qui esperaven al moll de la ciutat vella.";
  const text = `La barca torna al riu\n\nDavid Exemple - Europa Press\n\nPORTVELL, 16 maig (EUROPA PRESS) -\n\n${lead}\n`;
  expect(parse(text, { language: "ca" }).dateline?.place).toBe("PORTVELL");
});

test("a Thai weekday before its day is no place", () => {
  const lead = "เรือข้ามฟากของเมืองเก่ากลับมาให้บริการอีกครั้งในวันจันทร์หลังจากซ่อมแซมนานสิบเอ็ดสัปดาห์และมีผู้โดยสารรอจำนวนมาก";
  const { dateline, date } = parse(`เรือข้ามฟากกลับมาให้บริการ\n\nวันพุธที่ 7 ตุลาคม 2563\n\n${lead}\n`);
  expect([dateline, date?.iso]).toEqual([null, "2020-10-07"]);
});

test("a long headline in capitalised words may end in a stop", () => {
  const title =
    'Trustee Jane Example Urges Passage Of Bill That Would Bring Back The Old Chain Ferry And Keep The Quay That Everybody Calls "The Best Quay Of Any Town In The U.S."';
  const lead =
    "The harbour trustee of Oldport today held a call with reporters to urge the council of the county to pass the bill that would bring the ferry back to the crossing in time for the summer.";
  expect(parse(`${title}\n\n${lead}\n`).headline?.text).toBe(title);
});

test("a headline and decks of about the same width are no wrapped paragraph", () => {
  const header = [
    "Boat Builder Sentenced to Ten Years at the Oars for Sinking of",
    "the Old Chain Ferry That Carried Forty Cars Across the Water",
    "Builder Sold a Hull That Leaked at Every Seam to a Club in",
    "Violation of Several Provisions of the Harbour Building Code",
  ];
  const lead =
    "Oldport District Attorney Jane Example, together with the harbour master of the town, today announced that a boat builder has been sentenced to ten years at the oars.";
  const { headline, decks } = parse(
    `FOR IMMEDIATE RELEASE\nWednesday, March 4, 2026\n${header.join("\n")}\n${lead}\n${lead.replace("today", "also")}\n`,
  );
  expect(headline?.text).toBe(`${header[0]} ${header[1]}`);
  expect(decks.map(({ text }) => text).join(" ")).toBe(`${header[2]} ${header[3]}`);
});

test.for([
  ["FERRY DRIVER CHARGED WITH RAMMING A QUAY", true],
  ["Seventeen-Year-Old Admits in Court That She Has Rammed a Quay", true],
  ["Office of Public Affairs and Harbours", false],
] as const)("a headline right below the numbers of a header is no contact: %j", ([line, isHeadline]) => {
  const lead =
    "OLDPORT – A ferry driver was charged today with ramming a quay while she carried twice as many cars as she may.";
  const text = `For Immediate Release\nMarch 4, 2026\nContact:\nJane Example\n(202) 555-0143\n${line}\n${lead}\n`;
  expect(parse(text).headline?.text === line).toBe(isHeadline);
});

test.for([
  ["Councillors Did Much This Year to Protect the Harbour but", "Left the Ferry Unfinished"],
  ["Harbour trust opens a second spinning hall for ropes and its", "new school for sailors"],
])("no line of a headline ends with such a word: %j", ([first, second]) => {
  const text = `${first}\n${second}\n\nThe scorecard tells the story of a year\n\nOldport, 4 May 2025 – The trust said on Monday that the ferry will go again every day from June on.\n`;
  const { headline, decks } = parse(text);
  expect(headline?.text).toBe(`${first} ${second}`);
  expect(decks.map((deck) => deck.text)).toEqual(["The scorecard tells the story of a year"]);
});
