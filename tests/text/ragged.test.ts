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

const JAPANESE = [
  "渡し船は月曜日から電話で切符を販売し、桟橋に並ぶ必要がなくなります。",
  "しかし、最初の百枚は窓口でしか買えません。家族で乗る人には割引があります。",
  "船は朝六時から夜十時まで、二十分ごとに出航します。冬のあいだは一時間に一本です。",
  "料金はこれまでと変わりません。子どもは半額で乗ることができます。",
];
const japanese = (text: string): readonly string[] =>
  parse(`渡し船が電話で切符を販売\n\n2021年10月13日\n\n${text}\n`).body.map(({ text: words }) => words);

test("sentences of Japanese that stand together are one paragraph where blank lines part the others", () => {
  const [first, second, third, last] = JAPANESE as [string, string, string, string];
  expect(japanese(`${first}\n${second}\n\n${third}\n\n${last}`)).toEqual([first + second, third, last]);
});

test.for([
  ["most of it does", `${JAPANESE[0]}\n\n${JAPANESE.slice(1).join("\n")}`],
  ["what is set in", `${JAPANESE[0]}\n　${JAPANESE[1]}\n\n${JAPANESE[2]}\n\n${JAPANESE[3]}`],
] as const)("each sentence stands for itself: %s", ([, text]) => {
  expect(japanese(text).map((words) => words.trim())).toEqual(JAPANESE);
});
