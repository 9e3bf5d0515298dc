import { type HanBylineWords, hanBylineWords } from "../languages/han-byline-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { languageOf } from "../languages/tag.ts";
import { couldBeNative, isNativeName } from "./native-names.ts";

const LONGEST = 40;
/** A name glued to the word before it has no more signs. */
const LONGEST_GLUED = 3;
const anyOf = (words: readonly string[]): string => `(?:${words.join("|")})`;

interface Forms {
  /** "…／海角報導", "… 海角綜合報導", "…／綜合報導": the end of the line, from the sign that parts it. */
  readonly place: RegExp;
  /** "記者王若水海角報導": all of it glued. The name and the place are one group. */
  readonly glued: RegExp;
  /** "綜合報導" alone. */
  readonly alone: RegExp;
  readonly writer: RegExp;
  /** "文＝例林", "記者：例林": a sign of its own parts the word from whoever it is. */
  readonly signed: RegExp;
  readonly desk: RegExp;
}

function formsOf({ writers, reported, joined, desks, houses }: HanBylineWords): Forms {
  const done = `${anyOf(joined)}?${anyOf(reported)}`;
  return {
    place: new RegExp(String.raw`\s?([／/∕⁄｜|\s])\s?(?:\p{Script=Han}{2,6}?\s?)?${done}$`, "u"),
    glued: new RegExp(String.raw`^${anyOf(writers)}(\p{Script=Han}{4,8})${done}$`, "u"),
    alone: new RegExp(`^${anyOf(joined)}${anyOf(reported)}$`, "u"),
    writer: new RegExp(`^${anyOf(writers)}`, "u"),
    signed: new RegExp(String.raw`^${anyOf(writers)}\s?[:：/／∕＝=]\s?([\p{Script=Han}々]{2,5})$`, "u"),
    desk: new RegExp(String.raw`^(?:${anyOf(desks)}|\p{Script=Han}{1,4}${anyOf(houses)})$`, "u"),
  };
}

const forms = new Map(Object.entries(hanBylineWords).map(([tag, words]) => [tag, formsOf(words)]));
/** The brackets such a line may stand in. */
const BRACKETS = /^[〔（([［【]\s?(.*?)\s?[〕）)\]］】]$/u;
const PARTS = /[\s　、，,／/∕⁄｜|:：＝=]+/u;

/**
 * Reads a line of Chinese that says who wrote and nothing else: "記者王若水／海角報導", "本报记者 何若水 通讯员 林例", "撰文／林例", "綜合報導". Refuses
 * "記者會明日舉行" and "记者何惧风雨": what follows has to be names alone.
 */
export function isHanByline(text: string, pack: LanguagePack): boolean {
  const known = text.length > LONGEST ? undefined : forms.get(languageOf(pack.tag));
  if (known === undefined) return false;
  const inner = BRACKETS.exec(text)?.[1] ?? text;
  if (known.alone.test(inner)) return true;
  const glued = known.glued.exec(inner)?.[1];
  if (glued !== undefined) return isNativeName(glued.slice(0, LONGEST_GLUED), [pack]);
  const signed = known.signed.exec(inner)?.[1];
  if (signed !== undefined) return couldBeNative(signed, [pack]);
  const place = known.place.exec(inner);
  const parts = (place === null ? inner : inner.slice(0, place.index)).split(PARTS);
  // A stroke before the place is as good as a word for who writes: "林例／海角報導", "編輯部／海角報導".
  let told = place !== null && !/\s/u.test(place[1] ?? "");
  for (const part of parts) {
    if (place !== null && isSender(part, known, pack)) continue;
    const writer = known.writer.exec(part)?.[0] ?? "";
    const name = part.slice(writer.length);
    if (writer !== "") told = true;
    if (name === "") continue;
    const free = writer === "" || name.length === LONGEST_GLUED || place !== null;
    if (!free || !isNativeName(name, [pack])) return false;
  }
  return told && parts.some((part) => part.replace(known.writer, "") !== "");
}

/** "編輯部", "海角通訊社", or somebody whose surname is rare: right before where it was reported from. */
const isSender = (name: string, { desk }: Forms, pack: LanguagePack): boolean =>
  desk.test(name) || (name.length <= LONGEST_GLUED && couldBeNative(name, [pack]));
