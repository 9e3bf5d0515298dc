import { expect, test } from "vitest";
import { emailsIn, isAddressAlone, phonesIn, websIn } from "../../src/text/contact-details.ts";

test("e-mail addresses, spelt with a word for the sign or not", () => {
  expect(emailsIn("Write to press@ferry.example or news(at)ferry.example.").map(({ text }) => text)).toEqual([
    "press@ferry.example",
    "news(at)ferry.example",
  ]);
});

test.for(["+44 (0)1632 960-001", "(213) 555-0100", "01632 960123", "+49 (0)40-30030-1000"])(
  "%s is a number",
  (phone) => {
    expect(phonesIn(`Tel. ${phone}`).map(({ text }) => text.trim())).toEqual([phone]);
  },
);

test.for(["2021-10-13", "13.10.2021", "2019–2020", "$1,200,000", "10:30", "https://x.example/0123456789"])(
  "%s is none",
  (text) => {
    expect(phonesIn(text)).toEqual([]);
  },
);

test("web addresses end before the sentence does", () => {
  expect(websIn("See https://ferry.example/a, or www.ferry.example.").map(({ text }) => text)).toEqual([
    "https://ferry.example/a",
    "www.ferry.example",
  ]);
});

test("an address alone may stand in brackets", () => {
  expect(["<press@ferry.example>", "www.ferry.example", "press@ferry.example today", ""].map(isAddressAlone)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
