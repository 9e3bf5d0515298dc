import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const paragraphs = (lead: string): string[] =>
  parse(`Cầu Bến Cũ mở cửa trở lại\n\n2021-10-13\n\n${lead}\n\nĐây là cây cầu thứ hai trong thành phố.\n`).body.map(
    ({ text }) => text,
  );

test("lines that were broken where their author liked are one paragraph where small letters go on", () => {
  const lead = `Nhóm bảo trì cầu của Bến Cũ
thông báo rằng việc sửa chữa Cầu Dài
(cầu "số 4") sẽ kết thúc vào thứ hai,
năm năm sau khi nó được khởi công lần đầu.`;
  expect(paragraphs(lead)[0]).toBe(lead.replaceAll("\n", " "));
});

test("an address in angle brackets goes on as well", () => {
  const { contacts } = parse(`Cầu Bến Cũ mở cửa trở lại

2021-10-13

Cây cầu cũ ở Bến Cũ đã mở cửa trở lại vào thứ hai sau một mùa đông dài.

Thông tin liên hệ

Để biết thêm thông tin, xin vui lòng truy cập trang của Bến Cũ
tại https://www.bencu.example/ hoặc gửi thư điện tử đến
<press@bencu.example>.
`);
  expect(contacts.map(({ email }) => email)).toEqual(["press@bencu.example"]);
});

test.for([
  [
    "a name above",
    "About the Ferry Trust\nFounded in Oldport by people who row, the trust runs boats\nof oak and larch and\nall that floats.",
  ],
  [
    "what a colon leads to",
    "The council opens:\nthe new bridge at Oldport Mill\nthe slipway at the old quay\nthe ferry house.",
  ],
  [
    "clauses of a list",
    "We ask for a bridge at the mill;\nfor a slipway at the old quay;\nfor a ferry house on the island.",
  ],
] as const)("not so: %s", ([, lead]) => {
  const text = parse(`Bridge opens again\n\n13 October 2021\n\n${lead}\n\nThe ferry sails on.\n`);
  expect(text.blocks.some((block) => block.text === lead.replaceAll("\n", " "))).toBe(false);
});
