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
