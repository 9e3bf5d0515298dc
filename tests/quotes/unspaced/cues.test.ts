import { expect, test } from "vitest";
import { parse } from "../../../src/index.ts";

/** Speaker and title of each quotation in a short release whose last paragraph is `text`. */
const said = (lead: string, text: string): unknown[] =>
  parse(`${lead.slice(0, 8)}\n\n${lead}\n\n${text}\n`).quotes.map(({ speaker, role }) => [speaker, role]);

const zh = (text: string): unknown[] => said("河口市今天举行灯会开幕仪式，吸引了来自各地的游客前来参观。", text);
const ja = (text: string): unknown[] =>
  said("旧港市で本日、新しい工場の開所式が行われ、多くの市民が訪れました。", text);

const LIGHT = "我们会坚持把每一盏灯都修好为止。";
const WORK = "新しい工場で地域と一緒に成長していきたい";

test.for<[string, [string | null, string | null][]]>([
  [`河口市市长李明澜表示：“${LIGHT}”`, [["李明澜", "河口市市长"]]],
  [`“${LIGHT}”河口市市长李明澜在接受采访时表示。`, [["李明澜", "河口市市长"]]],
  [`对此，河口灯具董事长兼总经理王小雨女士表示：“${LIGHT}”`, [["王小雨", "河口灯具董事长兼总经理"]]],
  [`外交部发言人周明9日在记者会上答记者问时表示，“${LIGHT}”。`, [["周明", "外交部发言人"]]],
  [`河口灯具 CEO Joan Sample 表示：“${LIGHT}”`, [["Joan Sample", "河口灯具 CEO"]]],
  [`约翰·范例（John Fanli）说：“${LIGHT}”`, [["约翰·范例", null]]],
  [`館長林語安指出，「${LIGHT}」`, [["林語安", "館長"]]],
  [`公司表示：“${LIGHT}”`, [[null, null]]],
  // A body that is named speaks by its name; one that is not may be any.
  [`河口市灯会协会表示：“${LIGHT}”`, [["河口市灯会协会", null]]],
  [`河口市灯会协会今天在声明中说：“${LIGHT}”`, [["河口市灯会协会", null]]],
  [`對此，河口消費者委員會回應：「${LIGHT}」`, [["河口消費者委員會", null]]],
  [`河口灯具公司总经理王小雨说：“${LIGHT}”`, [["王小雨", "河口灯具公司总经理"]]],
  [`该协会表示：“${LIGHT}”`, [[null, null]]],
  [`三家公司表示：“${LIGHT}”`, [[null, null]]],
  [`市政府表示：“${LIGHT}”`, [[null, null]]],
  // How somebody says it is no part of a name, several people have none, and nor has who goes on asking.
  [`河口市市长李明澜很客气地说：“${LIGHT}”`, [["李明澜", "河口市市长"]]],
  [`面对记者们接连的发问，李明澜市长说：“${LIGHT}”`, [["李明澜", "市长"]]],
  [`这位女记者继续问：“${LIGHT}”`, [[null, null]]],
  ["市政府公布了“老街新灯十年行动计划纲要”，工程明年动工。", []],
])("Chinese: %s", ([text, expected]) => {
  expect(zh(text)).toEqual(expected);
});

test.for<[string, [string | null, string | null][]]>([
  [`水野透社長は「${WORK}」と話した。`, [["水野透", "社長"]]],
  [`「${WORK}」と水野透社長は語る。`, [["水野透", "社長"]]],
  [`灯台硝子のCEO、ジョン・サンプルは「${WORK}」とコメントしています。`, [["ジョン・サンプル", "灯台硝子のCEO"]]],
  [`代表取締役社長の水野透は、「${WORK}」と述べています。`, [["水野透", "代表取締役社長"]]],
  [`水野透（代表取締役社長）は「${WORK}」と述べた。`, [["水野透", "代表取締役社長"]]],
  [`「${WORK}」（水野社長）`, [["水野", "社長"]]],
  ["同館は「眠れない人のための夜の読書室」という部屋を開く。", []],
])("Japanese: %s", ([text, expected]) => {
  expect(ja(text)).toEqual(expected);
});

test("a surname stands for the full name", () => {
  expect(ja(`水野透社長は「${WORK}」と話した。\n\n水野氏は「${WORK}のです」とも述べた。`)).toEqual([
    ["水野透", "社長"],
    ["水野透", "社長"],
  ]);
});
