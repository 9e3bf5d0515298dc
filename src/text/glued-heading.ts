import { companyForms } from "../languages/body-words.ts";
import { wordCount } from "./prose.ts";

/**
 * Where the text begins in "the Acme TrustThe Acme Trust looks after …" or "Acme Corp.Acme, a maker of …", behind "About": the name stands twice
 * with nothing between, as pages are copied. 0 for none.
 */
export function gluedName(rest: string): number {
  const repeated = repeatedName(rest) || doubledName(rest);
  if (repeated > 0) return repeated;
  for (const { index } of rest.slice(0, LONGEST_NAME).matchAll(GLUED)) {
    const name = withoutArticle(rest.slice(0, index));
    const behind = withoutArticle(rest.slice(index));
    const first = name.split(" ", 1)[0] ?? "";
    if (first.length > 1 && behind.startsWith(first) && wordCount(behind) >= FEWEST_WORDS) return index;
  }
  return 0;
}

/** Where the text begins in "Acme Ferries Acme Ferries is …", "Acme Corp. Acme Corp. (ACM) has …": the whole name twice, and a small word. */
function repeatedName(rest: string): number {
  const words = rest.slice(0, 2 * LONGEST_NAME).split(" ");
  for (let count = 1; count <= MOST_NAME_WORDS && 2 * count < words.length; count += 1) {
    const name = words.slice(0, count);
    // "Acme Ferries The Acme Ferries are": the text has the article that the heading has not.
    const led = count > 1 && LED.test(words[count] ?? "") && words[count] !== name[0] ? 1 : 0;
    const again = words.slice(count + led, 2 * count + led);
    if (!name.every((word, at) => word === again[at])) continue;
    const next = words[2 * count + led] ?? "";
    const isTold = (/^(?:\p{Ll}|\()/u.test(next) || forms.has(next.replace(STOPPED, ""))) && NAMED.test(name[0] ?? "");
    return isTold && words.length - count >= FEWEST_WORDS ? name.join(" ").length + 1 : 0;
  }
  return 0;
}
/** "Acme Corp. Acme Corp. Ltd. is": what kind of company it is stands behind the second name alone. */
const forms: ReadonlySet<string> = new Set(companyForms);
const STOPPED = /[.,]+$/;
const NAMED = /^\p{Lu}|^\d/u;

/** Where the text begins in "ACMEACME is one of …", "Acme Group OÜAcme Group OÜ has …": the same name twice, whatever it ends on, and a space. */
function doubledName(rest: string): number {
  if (!NAMED.test(rest)) return 0;
  for (let length = SHORTEST_DOUBLED; length <= LONGEST_NAME; length += 1) {
    const again = rest.charAt(2 * length) === " " && rest.startsWith(rest.slice(0, length), length);
    if (again) return wordCount(rest.slice(2 * length)) >= FEWEST_WORDS ? length : 0;
  }
  return 0;
}
const SHORTEST_DOUBLED = 3;
/** An article with a capital. */
const LED = /^\p{Lu}\p{Ll}{1,2}$/u;
const MOST_NAME_WORDS = 7;

const LONGEST_NAME = 90;
const FEWEST_WORDS = 6;
/** A capital right behind a small letter, a figure, a bracket or a stop. */
const GLUED = /(?<=[\p{Ll}\d).!])(?=\p{Lu})/gu;
const ARTICLE = /^\p{L}{2,3} (?=\p{Lu})/u;
const withoutArticle = (text: string): string => text.replace(ARTICLE, "");
