import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY = [
  "Ferry sails again at Oldport",
  "13 October 2021",
  "The Oldport ferry sails again from Monday on, after a long winter in the dock, and takes on board whoever waits at the quay.",
  "Every second boat goes on to Northport, where the pier has been mended at last and the sheds have got new roofs of slate.",
];
const ABOUT =
  "About Acme\nAcme has run ferries between the ports of the bay for forty years and employs a hundred people.";

const read = (...behind: string[]) => parse([...STORY, ABOUT, ...behind].join("\n\n"));

describe("whom to ask, behind the story, under words that are in no list", () => {
  test.for([
    "Sarim vel torun: Jane Example, jane@acme.example, 01632 960001",
    "Dasa kel: Jane Example – jane@acme.example",
    "Mira oro lanta vesi: Jane Example | 01632 960001 | jane@acme.example",
  ])("is a contact: %s", (line) => {
    const { contacts, boilerplate } = read(line);
    expect(contacts).toMatchObject([{ name: "Jane Example", email: "jane@acme.example" }]);
    expect(boilerplate.map(({ text }) => text).join()).not.toContain("jane@");
  });

  test.for([
    "Photo: Jane Example, jane@acme.example",
    "Sarim vel torun: the quay at dusk, jane@acme.example",
    "Sarim vel torun kel mira oro lanta vesi kun dora sel: Jane Example, jane@acme.example",
  ])("refuses %s", (line) => {
    expect(read(line).contacts).toEqual([]);
  });

  test("refuses such a line within the story", () => {
    const [headline = "", date = "", lead = "", more = ""] = STORY;
    const line = "Sarim vel torun: see Jane Example, jane@acme.example, who knows";
    expect(parse([headline, date, lead, line, more, more, more, more, more].join("\n\n")).contacts).toEqual([]);
  });

  test("the words and their colon over lines of name, address and number are no standing text", () => {
    const { contacts, boilerplate } = read("Sarim vel torun:", "Jane Example\njane@acme.example\n01632 960001");
    expect(contacts).toMatchObject([{ name: "Jane Example", email: "jane@acme.example", phone: "01632 960001" }]);
    expect(boilerplate.map(({ text }) => text).join()).not.toContain("Sarim");
  });

  test("a colon over a sentence is none", () => {
    expect(read("Sarim vel torun:", ABOUT.replace("About Acme\n", "")).contacts).toEqual([]);
  });
});

test("a sentence that is wrapped before an address in brackets has it, and its stop", () => {
  const { contacts } = read(
    "Contact",
    "For more about the ferry, please visit our pages on the web or send an e-mail to the office at\n<press@acme.example>.",
  );
  expect(contacts).toMatchObject([{ email: "press@acme.example" }]);
});

test("a contact in Vietnamese, Hindi, Hebrew, Persian and Bengali has its heading apart", () => {
  for (const heading of ["Thông tin liên hệ", "संपर्क विवरण", "פרטי קשר", "راه‌های ارتباطی", "যোগাযোগের ঠিকানা"]) {
    const { contacts } = read(`${heading}\nJane Example\njane@acme.example`);
    expect(contacts).toMatchObject([{ name: "Jane Example", email: "jane@acme.example" }]);
  }
});

describe("a line at the foot with name, number and address, in a language of which not all words are known", () => {
  test.for([
    ["et", "Lisateavet annab Anna Näidis, tel 612 3456, anna@acme.example.", "Anna Näidis"],
    ["lv", "Plašāku informāciju sniedz Anna Parauga, tālr. 67123456, anna@acme.example.", "Anna Parauga"],
  ] as const)("%s: %s", ([language, line, name]) => {
    const { contacts } = parse([...STORY, line].join("\n\n"), { language });
    expect(contacts).toMatchObject([{ name, email: "anna@acme.example" }]);
  });

  test("refuses one without a number", () => {
    const line = "Lisateavet annab Anna Näidis, anna@acme.example.";
    expect(parse([...STORY, line].join("\n\n"), { language: "et" }).body.at(-1)?.text).toBe(line);
  });
});

test.for([
  ["zh-Hans", "更多信息请联系张三，电话010-12345678，邮箱zhang@acme.example。", "张三", "zhang@acme.example"],
  ["ja", "お問い合わせ先：広報部 見本花子（電話03-1234-5678、ha@acme.example）", "見本花子", "ha@acme.example"],
  ["ja", "お問い合わせは広報担当・見本花子（03-1234-5678、ha@acme.example）まで。", "見本花子", "ha@acme.example"],
] as const)("%s: %s", ([language, line, name, email]) => {
  const story =
    language === "ja"
      ? "橋は本日、再び開通した。川の両岸の人々が渡り初めをした。"
      : "这座桥今天重新开放，两岸的居民都来走了一走。";
  const { contacts } = parse([story.slice(0, 9), "2021-10-13", story, story, line].join("\n\n"), { language });
  expect(contacts).toMatchObject([{ name, email }]);
});
