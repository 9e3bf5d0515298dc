import type { LanguagePack } from "../languages/pack.ts";

/** Where a name stands in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 60;
/** Names with points and commas between them: "王范", "林例、王范", "港務局". */
const NAMES = String.raw`[\p{Script=Han}\p{Script=Latin}·•、，,&]{2,16}`;
const PICTURE = "[图圖]片?|照片|[摄攝]影?|影像";
/** "文/林例 图/王范", "文｜林例　图｜王范", "供稿：港务处　摄影：王范　编辑：林例": labels and names in a row. */
const ROW = new RegExp(
  String.raw`(?:^|[\s　]+|[;；|｜](?!$)\s?)([\p{Script=Han}]{1,4})\s?[:：/／|｜]\s?(${NAMES}(?:提供|供[图圖])?)(?=$|[\s　;；|｜])`,
  "gu",
);
/** "林例 文/王范 图", "林例 文 王范 摄": the labels behind the names. */
const BEHIND = new RegExp(
  String.raw`^${NAMES}\s?(?:文|撰文|文字|[报報][导導道])[\s　/／|｜]+(${NAMES})\s?(?:${PICTURE})$`,
  "u",
);
/** "文、图/林例", "图文：林例": both by one. */
const BOTH = new RegExp(String.raw`^(?:文[、/／&]?[图圖]|[图圖][、/／&]?文)\s?[:：/／|｜]?\s?(${NAMES})$`, "u");
const PICTURE_LABEL = new RegExp(`^(?:${PICTURE})$`, "u");
/** "提供", "供图" behind who gave the picture are no part of the name. */
const GIVEN = /(?:提供|供[图圖]|[摄攝]影?)$/u;

/**
 * Who made the picture where a line of Chinese says who wrote and who took it: "（文/林例 图/王范）", "林例 文/王范 图", "图文：林例". Null where no
 * picture is spoken of, and where anything stands in the line that is neither a label nor a name.
 */
export function hanCredit(text: string, { tag }: LanguagePack): Place | null {
  if (tag !== "zh" || text.length > LONGEST) return null;
  const [, open = "", inner = ""] = /^([（(【[]?\s*)(.*?)\s*[)）】\]]?$/u.exec(text) ?? [];
  const name = BEHIND.exec(inner)?.[1] ?? BOTH.exec(inner)?.[1] ?? ofRow(inner);
  if (name === undefined) return null;
  const start = open.length + inner.lastIndexOf(name);
  return { start, end: start + name.replace(GIVEN, "").length };
}

function ofRow(inner: string): string | undefined {
  const pairs = [...inner.matchAll(ROW)];
  const whole = pairs.map(([pair]) => pair).join("") === inner;
  return whole && pairs.length > 1 ? pairs.find(([, label = ""]) => PICTURE_LABEL.test(label))?.[2] : undefined;
}
