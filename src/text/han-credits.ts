import { type HanCreditWords, hanCreditWords } from "../languages/han-credit-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { languageOf } from "../languages/tag.ts";

/** Where a name stands in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 60;
/** Names with points and commas between them: "王范", "林例、王范", "港務局". */
const NAMES = String.raw`[\p{Script=Han}\p{Script=Latin}·•、，,&]{2,16}`;

interface Forms {
  /** "文/林例 图/王范", "文｜林例　图｜王范", "供稿：港务处　摄影：王范　编辑：林例": labels and names in a row. */
  readonly row: RegExp;
  /** "林例 文/王范 图", "林例 文 王范 摄": the labels behind the names. */
  readonly behind: RegExp;
  /** "文、图/林例", "图文：林例": both by one. */
  readonly both: RegExp;
  readonly picture: RegExp;
  /** "提供", "供图" at the end of a name. */
  readonly given: RegExp;
}

const anyOf = (words: readonly string[]): string => `(?:${words.join("|")})`;

function formsOf({ written, picture, text, image, given }: HanCreditWords): Forms {
  const [pictures, texts, images] = [anyOf(picture), anyOf(text), anyOf(image)];
  return {
    row: new RegExp(
      String.raw`(?:^|[\s　]+|[;；|｜](?!$)\s?)([\p{Script=Han}]{1,4})\s?[:：/／|｜]\s?(${NAMES}${anyOf(given)}?)(?=$|[\s　;；|｜])`,
      "gu",
    ),
    behind: new RegExp(String.raw`^${NAMES}\s?${anyOf(written)}[\s　/／|｜]+(${NAMES})\s?${pictures}$`, "u"),
    both: new RegExp(
      String.raw`^(?:${texts}[、/／&]?${images}|${images}[、/／&]?${texts})\s?[:：/／|｜]?\s?(${NAMES})$`,
      "u",
    ),
    picture: new RegExp(`^${pictures}$`, "u"),
    given: new RegExp(`${anyOf(given)}$`, "u"),
  };
}

const forms = new Map(Object.entries(hanCreditWords).map(([tag, words]) => [tag, formsOf(words)]));

/**
 * Who made the picture where a line of Chinese says who wrote and who took it: "（文/林例 图/王范）", "林例 文/王范 图", "图文：林例". Null where no
 * picture is spoken of, and where anything stands in the line that is neither a label nor a name.
 */
export function hanCredit(text: string, { tag }: LanguagePack): Place | null {
  const known = text.length > LONGEST ? undefined : forms.get(languageOf(tag));
  if (known === undefined) return null;
  const [, open = "", inner = ""] = /^([（(【[]?\s*)(.*?)\s*[)）】\]]?$/u.exec(text) ?? [];
  const name = known.behind.exec(inner)?.[1] ?? known.both.exec(inner)?.[1] ?? ofRow(inner, known);
  if (name === undefined) return null;
  const start = open.length + inner.lastIndexOf(name);
  return { start, end: start + name.replace(known.given, "").length };
}

function ofRow(inner: string, { row, picture }: Forms): string | undefined {
  const pairs = [...inner.matchAll(row)];
  const whole = pairs.map(([pair]) => pair).join("") === inner;
  return whole && pairs.length > 1 ? pairs.find(([, label = ""]) => picture.test(label))?.[2] : undefined;
}
