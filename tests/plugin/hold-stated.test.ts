import { describe, expect, it } from "vitest";
import { holdOf } from "../../plugin/hold.ts";
import { parse } from "../../src/index.ts";
import { build, text } from "./build.ts";

const NOW = new Date("2026-06-25T12:00Z");
const secret = text("Quillfeather mill is sold", "13 October 2021");
const holdIn = (head: string) => holdOf(parse(head + secret), NOW)?.kind ?? null;

describe("an embargo that is taken for something else", () => {
  const past = "EMBARGOED UNTIL 09:00 GMT, 1 March 2020\n\n";
  const future = "EMBARGOED UNTIL 09:00 GMT, 1 March 2030";
  it.each([
    ["a second release line", `${past}${future}\n\n`],
    ["one behind “for immediate release”", `FOR IMMEDIATE RELEASE\n\n${future}\n\n`],
    ["one right below that", `FOR IMMEDIATE RELEASE\n${future}\n\n`],
    ["one within a headline", `Weir is sold (embargoed until 09:00 GMT, 1 March 2030)\n\n`],
    ["one with a soft hyphen", `EM\u00ad${future.slice(2)}\n\n`],
    ["one with a sign that nobody sees", `EMB\u200b${future.slice(3)}\n\n`],
    ["one in wide letters", `ＥＭＢＡＲＧＯＥＤ${future.slice(9)}\n\n`],
    ["one with a Cyrillic letter", `\u0415${future.slice(1)}\n\n`],
    ["one with a slip in its word", `EMBRGOED${future.slice(9)}\n\n`],
    ["one with two letters changed", `Embargeod${future.slice(9)}\n\n`],
    ["one in an office's own words", "Please do not publish or broadcast before 9 a.m. GMT on 1 March 2030\n\n"],
    ["one that is spread out", `E M B A R G O E D  ${future.slice(10)}\n\n`],
  ])("%s holds until then", (_what, head) => expect(holdIn(head)).toBe("embargo"));

  it.each([
    "(Embargoed until 09:00 GMT, 1 March 2030) ",
    "[UNDER STRICT EMBARGO UNTIL 09:00 GMT, 1 MARCH 2030] ",
    "EMBARGOED UNTIL 09:00 GMT, 1 MARCH 2030 – ",
    "Oldport – Embargoed until 09:00 GMT, 1 March 2030 – ",
    "(Sperrfrist: 1. März 2030, 10 Uhr MEZ) ",
    "(Sous embargo jusqu’au 1er mars 2030 à 9 h GMT) ",
    "(Embargo tot 1 maart 2030, 9.00 uur GMT) ",
    "(Эмбарго до 1 марта 2030 года, 09:00 GMT) ",
    "(Do not publish before 1 March 2030) ",
    "(報道解禁：2030年3月1日午前10時)",
  ])("%s before the lead holds", (stated) => {
    const lead =
      "The mill of Quillfeather has been sold to the people who live around it, the council said on Monday, and the wheel is going to turn again before the summer is over, for the first time in forty years.";
    const release = parse(`Quillfeather mill is sold\n\n13 October 2021\n\n${stated}${lead}\n\n${lead}\n`);
    expect(holdOf(release, NOW)?.kind).not.toBeUndefined();
  });

  it.each([
    "PLEASE NOTE THAT THIS IS UNDER STRICT EMBARGO UNTIL 09:00 GMT, 1 MARCH 2030.",
    "!!! STRICT EMBARGO UNTIL DELIVERY !!!",
    "| Embargo | 09:00 GMT, 1 March 2030 |\n| Contact | Ann Sample |",
    "Embargoed news release: 1 March 2030",
    "Held for release until 09:00 GMT, 1 March 2030",
    "Advance copy: for use after 09:00 GMT, 1 March 2030",
    "Sendesperrfrist: 1. März 2030, 10 Uhr MEZ",
    "Spärrtid: 1 mars 2030 kl. 10.00",
    "PRESS RELEASE – Please do not publish before 9 a.m. GMT on 1 March 2030",
  ])("%s holds", (line) => expect(holdIn(`${line}\n\n`)).not.toBeNull());

  it.each([
    ["the subject of an e-mail", "Subject: EMBARGOED: Weir is sold\n\n"],
    ["a second line without an end", `${past}EMBARGO: Monday\n\n`],
    ["a word behind “for immediate release”", "FOR IMMEDIATE RELEASE\n\nEMBARGOED\n\n"],
  ])("%s holds, and stops the build", (_what, head) => expect(holdIn(head)).toBe("vague"));

  it("holds at the foot of the text too", () => {
    const release = parse(`FOR IMMEDIATE RELEASE\n\n${secret}\n${future}\n`);
    expect(holdOf(release, NOW)?.kind).toBe("embargo");
  });

  it.each([
    ...[
      "UN LIFTS EMBARGO ON FISH\n\n",
      "Embargoed goods are found in the harbour\n\n",
      "Embargo: for immediate release\n\n",
    ],
    ...["Эмбарго на рыбу снято\n\n", "Soft\u00adhyphens of the weir\n\n", `${past}FOR IMMEDIATE RELEASE\n\n`],
    ...[
      "The arms embargo until 1 March 2030 is the longest that the harbour has known, says the council in a report of forty pages that was laid before the village on Monday evening.\n\n",
    ],
    ...["Sin embargo, hasta el 1 de marzo de 2030 no abre el molino\n\n"],
    ...["Embarked until the end of May\n\n", "Enlarged to twice its size\n\n", "Imported for the mill\n\n"],
    "---\nembargo: false\n---\nWeir is sold (embargoed until 09:00 GMT, 1 March 2030)\n\n",
  ])("not: %j", (head) => expect(holdIn(head)).toBeNull());
});

describe("a sentence that holds the text back in passing, too long for a release line", () => {
  const rest =
    "and may not be published, posted or shared in any form before that time, which goes for newsletters as well.";
  it.each([
    ["embargo", `This release and its contents are strictly embargoed until 9 a.m. GMT on 1 March 2030, ${rest}`],
    ["embargo", `The information in this document is given under embargo until 1 March 2030 at 09:00 GMT, ${rest}`],
    ["vague", `All material is embargoed for release until the council has met on Monday evening at the mill, ${rest}`],
    [
      "embargo",
      "Diese Mitteilung und alle Angaben darin unterliegen einer Sperrfrist bis zum 1. März 2030, 10 Uhr MEZ, und dürfen vorher weder ganz noch in Teilen veröffentlicht werden, auch nicht online.",
    ],
    [
      "vague",
      "Ce communiqué et les informations qu’il contient sont sous embargo jusqu’au 1er mars 2030 à 10 heures et ne peuvent être ni publiés ni partagés avant, y compris sur les réseaux sociaux.",
    ],
    [
      "vague",
      "La información de este documento se facilita bajo embargo hasta el 1 de marzo de 2030 a las 10 horas y no podrá publicarse antes, ni en parte ni en redes sociales, sin permiso.",
    ],
  ])("%s: %s", (kind, sentence) => {
    const foot = `${secret}\nENDS\n\nNotes to editors\n\n1. ${sentence}\n\n2. The mill has three floors.\n`;
    for (const whole of [`${sentence}\n\n${secret}`, `${secret}\n${sentence}\n`, foot]) {
      expect(holdOf(parse(whole), NOW)?.kind).toBe(kind);
    }
    expect(holdIn(`---\nembargo: false\n---\n${sentence}\n\n`)).toBeNull();
  });

  it.each([
    "The council said in a statement. Goods under embargo until 1 March 2030 are to stay in the harbour, whatever the boats have paid for them, and nobody may fetch them before then.",
    "The arms embargo until 1 March 2030 is the longest that the harbour has known, and a report says that nobody in the village could tell on Monday whether the boats would come back.",
    "This release was embargoed until 9 a.m. GMT on 1 March 2020, and may now be published, posted or shared in any form by whoever likes to, as may all that the council has said since then.",
  ])("not: %s", (sentence) => expect(holdOf(parse(`${secret}\n${sentence}\n`), NOW)).toBeNull());
});

it("a date that has not come holds nothing back, and is said", async () => {
  const texts = {
    "releases/a.txt": text("Mill is sold", "1 March 2030"),
    "releases/b.txt": text("Weir opens", "25 June 2026"),
  };
  const { output, said } = await build(texts);
  expect([...output.keys()].join()).toContain("mill-is-sold");
  expect(said).toMatch(/dated a day that has not come: \S+a\.txt\. A date alone holds nothing back/);
});
