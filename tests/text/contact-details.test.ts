import { expect, test } from "vitest";
import { emailsIn, isAddressAlone, phonesIn, websIn } from "../../src/text/contact-details.ts";

test("e-mail addresses, spelt with a word for the sign or not", () => {
  expect(emailsIn("Write to press@ferry.example or news(at)ferry.example.").map(({ text }) => text)).toEqual([
    "press@ferry.example",
    "news(at)ferry.example",
  ]);
});

test.for(["+44 (0)1632 960-001", "(213) 555-0100", "01632 960123", "+49 (0)40-30030-1000", "(11) 5555-0167/0168/0169"])(
  "%s is a number",
  (phone) => {
    expect(phonesIn(`Tel. ${phone}`).map(({ text }) => text.trim())).toEqual([phone]);
  },
);

test.for<[string, string]>([
  ["電話03-5550-0145", "03-5550-0145"],
  ["代表034-555-0145", "034-555-0145"],
  ["TEL03-5550-0145", "03-5550-0145"],
  ["Tel.(02)5550-0145", "(02)5550-0145"],
  ["メール又はファックス03-5550-0146", "03-5550-0146"],
  ["电话0371-55500145", "0371-55500145"],
])("%s: the number stands right behind its word", ([text, phone]) => {
  expect(phonesIn(text).map((each) => each.text)).toEqual([phone]);
});

test.for([
  "第03-5550-0145号",
  "型番A03-5550-0145",
  "約1,200,000人",
  "令和2020-0145",
  "Model03-5550-0145",
  "電話5550-0145",
])("%s holds none", (text) => {
  expect(phonesIn(text)).toEqual([]);
});

test.for([
  "2021-10-13",
  "2021-10-13 09:16",
  "12/02 /1998",
  "5555 0167 5555 0168/0169",
  "13.10.2021",
  "2019–2020",
  "$1,200,000",
  "10:30",
  "https://x.example/0123456789",
])("%s is none", (text) => {
  expect(phonesIn(text)).toEqual([]);
});

test.for([
  "Via Rossa, 10 - 50026 Valcoria (VC)",
  "Rue du Bac, 112 – 75001 Port-Vieux",
  "Rua Nova, 12 – 1250-096 Porto Valcor",
  "Av. do Cais, 1000 - 01310-100 - Porto Valcor",
  "CEP 01310-100 Porto Valcor",
  "ul. Mostowa 112 - 00-950 Staryport",
  "Bryggan 12 - 111 22 Gammalhamn",
  "12 Long Street, Oldport, IL 60601-4321",
  "〒100-0001 旧港県旧港市",
])("%s has a code of the post and no number to call", (text) => {
  expect(phonesIn(text)).toEqual([]);
});

test.for([
  "P.IVA 01234560123",
  "ISBN: 978-0-000000-00-0",
  "P. IVA e C.F.: 01234560123",
  "VAT No. 123 4567 89",
  "Registered charity number 1234567",
  "KvK-nummer: 12345678",
  "RCS Port-Vieux 123 456 789",
  "SIRET 123 456 789 00012",
  "CNPJ: 12.345.678/0001-90",
  "Org.nr: 556000-0000",
  "ИНН 7712345678",
])("%s is the number of a register", (text) => {
  expect(phonesIn(text)).toEqual([]);
});

test.for<[string, string]>([
  ["Acme Company, tel. 01632 960123", "01632 960123"],
  ["Company phone 01632 960123", "01632 960123"],
  ["Acme Company 01632 960123", "01632 960123"],
  ["The charity can be called on 01632 960123", "01632 960123"],
  ["P.IVA 01234560123 - Tel. 055 0123456", "055 0123456"],
  ["Jana Muster, 0621 - 501107 Altweiler", "0621 - 501107"],
  ["Ring 98765-4321 Porto Valcor", "98765-4321"],
  ["Tel. 010 - 7123456", "010 - 7123456"],
  ["Tel. 30 - 5002612 or write", "30 - 5002612"],
  ["Call 555 - 0100 Jane Example", "555 - 0100"],
  ["03-1234-5678", "03-1234-5678"],
])("%s has a number to call", ([text, phone]) => {
  expect(phonesIn(text).map((found) => found.text.trim())).toEqual([phone]);
});

test.for<[string, readonly string[]]>([
  ["T: 020 7946 0101 / 07700 900123", ["020 7946 0101", "07700 900123"]],
  ["202-555-0101 / 202-555-0102", ["202-555-0101", "202-555-0102"]],
  ["Tel. 030 5550123 / 0171 5550123", ["030 5550123", "0171 5550123"]],
  ["Tel. 0621/5550-101", ["0621/5550-101"]],
  ["Tel. 0171 / 555 0123", ["0171 / 555 0123"]],
])("%s: a stroke parts two whole numbers only", ([text, phones]) => {
  expect(phonesIn(text).map((found) => found.text.trim())).toEqual(phones);
});

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
