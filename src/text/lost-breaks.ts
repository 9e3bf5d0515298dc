import { blockFields } from "../languages/block-fields.ts";
import { companyForms } from "../languages/body-words.ts";
import { boxWords } from "../languages/box-words.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { surnameParticles } from "../languages/surname-particles.ts";
import { emailsIn, type Found, websIn } from "./contact-details.ts";
import { key } from "./fold.ts";
import { isRoleNoun } from "./names.ts";
import { runsIn } from "./number-runs.ts";

/** A part of a line, and where it begins in it. */
export interface Part {
  readonly text: string;
  readonly start: number;
}

/**
 * "Jane ExampleHead of PressAcme Ltd.Phone: 01632 960001Email: press@acme.example": feeds lose the line breaks of a contact block, and nothing is
 * left between its lines. They are told by what cannot stand within a word: a field's label with its colon, a number, an address. Only where one
 * does, a capital behind a small letter begins a line too: "McDonald" and "AcmeTech" in a line by itself stay whole.
 */
export function brokenLines(text: string, packs: readonly LanguagePack[]): readonly Part[] {
  if (!COULD.test(text) || text.length > LONGEST) return [{ text, start: 0 }];
  const emails = emailsIn(text);
  const webs = websIn(text);
  const cuts = new Set<number>([
    ...fieldCuts(text, packs),
    ...numberCuts(text),
    ...webs.filter(({ start }) => isInner(text, start)).map(({ start }) => start),
    ...emails.flatMap((email) => emailCuts(text, email, packs)),
  ]);
  if (cuts.size === 0) return [{ text, start: 0 }];
  for (const { index } of text.matchAll(CAPITAL)) {
    const inside = [...emails, ...webs].some(({ start, end }) => start < index && index < end);
    if (!inside && !isOfName(text, index)) cuts.add(index);
  }
  for (const { index, 1: lead = "" } of text.matchAll(LED_FIELD))
    if (packs.some(({ labels }) => labels.contact.includes(key(lead)))) cuts.add(index);
  const starts = [0, ...[...cuts].sort((a, b) => a - b)];
  return starts.flatMap((start, at) => {
    const part = text.slice(start, starts[at + 1]);
    return part.trim() === "" ? [] : [{ text: part.trim(), start: start + part.search(/\S/) }];
  });
}

/** A letter, a stop or a bracket beside a capital, a figure or a bracket, and a number or a label right behind a letter: without one nothing is asked. */
const COULD = /[\p{L}\d.)](?:\p{Lu}|[(+]\d)|\p{L}[\d.]|\d\p{L}|\p{Ll}@/u;
/** A block of many people is no single line. */
const LONGEST = 600;

/** "…ExamplePhone: ", "…CEOEmail: ", "…00Contact Name: ": words for a field, the first with its capital right behind a letter or figure. */
function fieldCuts(text: string, packs: readonly LanguagePack[]): number[] {
  if (!text.includes(":")) return [];
  return [...text.matchAll(FIELD)].flatMap(({ 0: label, index }) => {
    const word = key(label);
    const isField = packs.some(({ labels: { phone, email, fax, web, contact } }) =>
      [phone, email, fax, web, contact].some((words) => words.includes(word) || words.includes(lastOf(word))),
    );
    return isField || fields.has(word) || fields.has(lastOf(word)) ? [index] : [];
  });
}
const FIELD = /(?<=[\p{Ll}\d.)]|\p{Lu}{2})\p{Lu}\p{Ll}{1,14}(?:-\p{L}{1,10})?(?:[ /]\p{L}{1,14}){0,2}(?=\s?[:：])/gu;
const fields: ReadonlySet<string> = new Set(Object.values(blockFields).flat());
/** "Jane Example |Contact Email: …". */
const LED_FIELD = /(?<= )(\p{Lu}\p{Ll}{3,12}) \p{Lu}[\p{Ll}-]{2,12}(?=:)/gu;
const lastOf = (words: string): string => words.slice(words.lastIndexOf(" ") + 1);

/** "Example(213) 555-0100", "CEO213.555.0100", "555-0100press@…": a number with its signs right behind or before a letter. */
const numberCuts = (text: string): number[] =>
  runsIn(text).flatMap(({ text: run, start, end }) => {
    if (!SIGNED.test(run) || run.replace(/\D/g, "").length < FEWEST_DIGITS) return [];
    const cuts = isLetter(text, start - 1) ? [start] : [];
    return isLetter(text, end) ? [...cuts, end] : cuts;
  });
/** "(213) 555-0100", "213.555.0100", "+1 213": groups of figures. Refuses a serial number. */
const SIGNED = /^\+?\(?\d{1,4}[)\s.-]{1,2}\d[\d\s().-]{5,}$/;
const FEWEST_DIGITS = 8;

/**
 * Where an address really begins, and where one ends that a word follows. "Jane ExampleJane@…" and "Jane Examplejane@…" have the surname in front,
 * "Officerpress@…" the job, "Ltd.press@…" the firm, "0100press@…" the number. Refuses "Jane Example JaneExample@…" and "Email: JaneExample@…".
 */
function emailCuts(text: string, { start, end, text: address }: Found, packs: readonly LanguagePack[]): number[] {
  const cuts = isLetter(text, end) || /\d|\(/.test(text.charAt(end)) ? [end] : [];
  let box = address.slice(0, address.search(/@|\s?[([]/));
  for (let from = start; ; ) {
    const length = boxStart(box, text.slice(0, from), packs);
    if (length === 0) return cuts;
    from += length;
    box = box.slice(length);
    cuts.push(from);
  }
}

function boxStart(box: string, before: string, packs: readonly LanguagePack[]): number {
  const figures = /^\d{4}(?=\p{L})/u.exec(box)?.[0].length ?? 0;
  if (figures > 0 && /[\d)][\s.-]$/.test(before)) return figures;
  const form = forms.find(
    (word) => box.startsWith(`${word}.`) || box.startsWith(`${word}${word.endsWith(".") ? "" : "."}`),
  );
  if (form !== undefined && before.endsWith(" ")) return form.replace(/\.$/, "").length + 1;
  // "www.acme.exampleinfo@…", "Officerpress@…": a box of the house stands at its end.
  const own = boxes.find((word) => box.length > word.length && key(box).endsWith(word)) ?? "";
  const head = box.slice(0, box.length - own.length);
  if (
    own !== "" &&
    /(?:www\.|\p{Lu}[\p{L}]*)\S*\p{Ll}$/u.test(head) &&
    (head.includes("www.") || isWhole(head, before, packs))
  )
    return head.length;
  const [, name = "", rest = ""] = GLUED_BOX.exec(box) ?? [];
  if (rest !== "" && isWhole(name, before, packs)) return name.length;
  const first = key(/(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1] ?? "");
  return first.length > 2 && box.length > first.length + 1 && box.endsWith(first) ? box.length - first.length : 0;
}
/** "ExampleJane", "Example45Acme": a word with a capital, and what begins behind it. */
const GLUED_BOX = /^(\p{Lu}\p{Ll}{1,20})((?:\p{Lu}|\d)[\p{L}\d]{1,30})$/u;
const forms: readonly string[] = companyForms.filter((form) => /^\p{Lu}/u.test(form));
const boxes: readonly string[] = [...boxWords].sort((a, b) => b.length - a.length);

/** The word ends a name of which one word stands before it, or is a job: "Jane |Example", "Chief |Officer". Refuses one behind a whole name. */
function isWhole(word: string, before: string, packs: readonly LanguagePack[]): boolean {
  if (isRoleNoun(word, packs)) return /\p{L} $/u.test(before);
  return /(?:^|[^\p{L}\s]\s?|\p{Ll}(?=\p{Lu}))\p{Lu}[\p{L}'’-]+ $/u.test(before);
}

/** A capital right behind a small letter, a figure, a bracket or a word's stop; the last of some where a small letter follows: "SE|Felix". */
const CAPITAL = /(?:(?<=[\p{Ll}\d)]|\p{Ll}{2}\.)(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll}{2}\.)(?=\d))/gu;

/** "MacDonald", "VanDyke", "DeLuca": what stands before the capital is part of the name. */
function isOfName(text: string, at: number): boolean {
  if (!/\p{Ll}/u.test(text.charAt(at - 1))) return false;
  const run = /\p{Lu}\p{Ll}{0,3}$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? "";
  return run !== "" && (run.length < 3 || particles.has(run));
}
const particles: ReadonlySet<string> = new Set([...surnameParticles, "Mac", "Fitz", "Von", "Del", "Des"]);

const isLetter = (text: string, at: number): boolean => /^\p{L}$/u.test(text.charAt(at));
const isInner = (text: string, at: number): boolean => at > 0 && /[\p{L}\d.]/u.test(text.charAt(at - 1));
