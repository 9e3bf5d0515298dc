import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";
import { hostOf } from "../support/line-host.ts";

const read = (text: string) => inspectJson(parse(text));

describe("an agency that signs its item", () => {
  test.for([
    ["en", "/ritzau/", "ritzau"],
    ["en", "==Kyodo", "Kyodo"],
    ["en", "ac / PAP", "PAP"],
    ["de", "(dpa)", "dpa"],
    ["de", "dpa/abc", "dpa"],
    ["fr", "AFP/jm", "AFP"],
    ["en", "Source: MTI, photo: MTI/Jane Example", "MTI"],
    ["de", "(STA)", "STA"],
  ] as const)("%s: %j", ([language, line, source]) => {
    expect(read(hostOf(language, line, "at the end")).source).toBe(source);
  });

  test.for(["ac/dc", "/quay/", "Sallow / Mill End", "(the mill)", "==Sallow", "- ferry"])("refuses %j", (line) => {
    expect(read(hostOf("en", line, "at the end")).source).toBe(null);
  });
});

test("an agency signs right below the last line, too", () => {
  const text = hostOf("en", "The lamp will be lit at dusk.\n==Kyodo", "at the end");
  expect(read(text).source).toBe("Kyodo");
});

const GREEK = [
  "Η παλιά γέφυρα άνοιξε ξανά για τους πεζούς",
  "Η παλιά γέφυρα της Καλής Ακτής άνοιξε ξανά για τους πεζούς, ύστερα από έναν χειμώνα που κανείς δεν περνούσε το ποτάμι.",
  "Ο δήμος πλήρωσε τα καινούργια σανίδια, και σαράντα εθελοντές τα έστρωσαν μέσα σε εννέα σαββατοκύριακα.",
  "Πριν από το καλοκαίρι θα μπει ένας πάγκος σε κάθε άκρη της γέφυρας.",
] as const;
const [greekHead, ...greekStory] = GREEK;

describe("a Greek agency", () => {
  test.for(["ΑΠΕ-ΜΠΕ", "(ΑΠΕ-ΜΠΕ)", "Πηγή: ΑΠΕ-ΜΠΕ", "Πηγή: ΑΠΕ", "ΚΥΠΕ"])("signs at the foot: %j", (line) => {
    const { source, bodyParagraphs } = read([...GREEK, line].join("\n\n"));
    expect(source).toBe(/ΑΠΕ-ΜΠΕ|ΑΠΕ|ΚΥΠΕ/u.exec(line)?.[0]);
    expect(bodyParagraphs).toBe(3);
  });

  test.for(["ΑΠΕ-ΜΠΕ", "ΚΥΠΕ"])("stands alone at the head: %j", (line) => {
    const { bodyStartsWith, subheadline } = read([greekHead, line, ...greekStory].join("\n\n"));
    expect([bodyStartsWith, subheadline]).toEqual([greekStory[0].slice(0, 80), null]);
  });

  test.for(["ΤΟ ΠΟΤΑΜΙ", "ΚΑΛΗ ΑΚΤΗ", "(ο μύλος)"])("is not %j", (line) => {
    expect(read([...GREEK, line].join("\n\n")).source).toBe(null);
  });
});

describe("an agency that signs behind the stop of the last paragraph leaves it a paragraph", () => {
  const lastOf = (language: Parameters<typeof hostOf>[0], line: string) =>
    parse(hostOf(language, line, "at the end")).blocks.find(({ text }) => text === line)?.role;

  test.for([
    ["en", "The bench was paid by the town. (PAP)"],
    ["en", "The bench was paid by the town. /ritzau/"],
    ["de", "Die Bank zahlt die Gemeinde. (dpa)"],
  ] as const)("%s: %j", ([language, line]) => expect(lastOf(language, line)).toBe("paragraph"));

  test.for([
    ["en", "Sallow quay (PAP)"],
    ["en", "Printed on recycled paper (the mill)"],
    ["en", "Printed on paper. (Mill End)"],
  ] as const)("%s: %j is none", ([language, line]) => expect(lastOf(language, line)).not.toBe("paragraph"));
});

test.for(["abc/ xyz/ defg/", "abc/ xyz/"])("the initials %j below an agency's item are none of its story", (line) => {
  const text = hostOf("en", `The bench was paid by the town. (PAP)\n\n${line}`, "at the end");
  expect(parse(text).blocks.find((block) => block.text === line)?.role).toBe("wire");
});

test("an agency alone above the lead is no paragraph", () => {
  const [headline = "", ...paragraphs] = hostOf("en", "", "at the end").trim().split("\n\n");
  const { bodyStartsWith, bodyParagraphs } = read([headline, "4 May 2021", "AFP", ...paragraphs].join("\n"));
  expect([bodyStartsWith, bodyParagraphs]).toEqual([paragraphs[0]?.slice(0, 80), 3]);
});

describe("what a page prints with its pictures", () => {
  const [headline = "", lead = "", ...rest] = hostOf("en", "", "at the end").trim().split("\n\n");
  const withLines = (...lines: string[]): string => [headline, ...lines, lead, ...rest].join("\n\n");

  test("the same line twice is caption and description", () => {
    const line = "Jane Example, chair of the bridge club, and the new planks";
    const [second = "", third = ""] = rest;
    const text = [headline, lead, second, line, line, third].join("\n\n");
    const roles = ["headline", "paragraph", "paragraph", "caption", "caption", "paragraph"];
    expect(parse(text).blocks.map(({ role }) => role)).toEqual(roles);
  });

  test("who is to be seen stands above the lead", () => {
    const { bodyStartsWith, bodyParagraphs } = read(withLines("Jane Example, chair of the bridge club."));
    expect(bodyStartsWith).toBe(lead.slice(0, 80));
    expect(bodyParagraphs).toBe(3);
  });

  test.for([
    "Jane Example, chair of the bridge club, said:",
    "Jane Example opened the bridge, and forty people crossed it.",
    "The bridge, closed all winter.",
  ])("%j is no caption", (line) => {
    expect(parse(withLines(line)).blocks.some(({ role }) => role === "caption")).toBe(false);
  });

  test("a headline printed twice is no caption", () => {
    expect(parse([headline, headline, lead, ...rest].join("\n\n")).blocks.some(({ role }) => role === "caption")).toBe(
      false,
    );
  });

  test.for([
    ["David Example / AFP", "David Example / AFP"],
    ["David Example - Europa Press", "David Example - Europa Press"],
    ["Twitter/Sallow Council", "Twitter/Sallow Council"],
  ])("%j is a credit", ([line, credit]) => {
    expect(read(hostOf("en", line ?? "", "among paragraphs")).photoCredits).toEqual([credit]);
  });

  test.for([
    "David Example - Sallow Council",
    "Mill End / AFP",
    "COPYRIGHT © SALLOW 2007",
    "Copyright: Sallow Council 2007",
  ])("%j is none", (line) => {
    expect(read(hostOf("en", line, "among paragraphs")).photoCredits).toEqual([]);
  });
});

describe("a dateline alone and no headline", () => {
  const lead = "The mayor asked in writing who had paid for the planks of the old bridge at Sallow End.";
  const next =
    "He said so on Monday in the hall, where the council sat for three hours and heard six of the people who had laid them.";

  test("the text goes on behind its dash", () => {
    const { headline, bodyStartsWith, bodyParagraphs } = read(
      `SALLOW END, 4 May. (EUROPA PRESS) -\n\n${lead}\n\n${next}\n`,
    );
    expect(headline).toBe(null);
    expect(bodyStartsWith).toBe(lead.slice(0, 80));
    expect(bodyParagraphs).toBe(2);
  });

  test("a picture below the lead makes no deck of it", () => {
    const picture = "The planks in May (Photo: Example Wire)";
    const text = `SALLOW END--(BUSINESS WIRE)--May 4, 2021--\n\n${lead}\n\nThis press release features multimedia.\n\n${picture}\n\n${next}\n`;
    expect(read(text).bodyStartsWith).toBe(lead.slice(0, 80));
  });

  test("above a dateline that the lead has itself a sentence is the headline", () => {
    expect(read(`${lead}\n\nSALLOW END, 4 May. (EUROPA PRESS) - ${next}\n`).headline).toBe(lead);
  });
});

test("an end mark may be a star in brackets", () => {
  const text = hostOf("en", "A bench will be put at each end of the bridge before the summer. (*)", "at the end");
  expect(read(text).endMark).toBe("(*)");
  expect(read(hostOf("en", "A bench (*) will be put at each end.", "at the end")).endMark).toBe(null);
});

test("an agency and the day above the headline are no dateline, and the one that opens the lead is", () => {
  const release = parse(
    "BERNAMA, 13 Januari 2021\n\nTaman Teratai dibuka kepada umum\n\nTERATAI, 13 Jan (Bernama) -- Taman Teratai yang baharu dibuka kepada umum hari ini untuk semua penduduk.\n",
  );
  expect(release.dateline).toMatchObject({ place: "TERATAI", agency: "Bernama" });
  expect(release.date?.iso).toBe("2021-01-13");
  expect(release.headline?.text).toBe("Taman Teratai dibuka kepada umum");
});

test.for([
  ["kim@sinmun.example", []],
  ["press@sinmun.example", ["press@sinmun.example"]],
  ["문의: kim@sinmun.example", ["kim@sinmun.example"]],
] as const)("the address of who wrote a Korean item is no contact, an office's is: %s", ([line, emails]) => {
  const text = `새 선착장이 문을 연다\n\n시는 월요일 새 선착장이 문을 연다고 밝혔다. 선착장은 길이가 삼백 미터이며 다음 달부터 배가 다닌다.\n\n시장은 많은 시민이 찾아오기를 바란다고 말하며 공사에 참여한 이들에게 감사의 뜻을 전했다.\n\n${line}\n`;
  expect(parse(text, { language: "ko" }).contacts.map(({ email }) => email)).toEqual(emails);
});
