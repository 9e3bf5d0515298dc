import { mailWords } from "../languages/mail-words.ts";
import { key } from "./fold.ts";
import { closesLetter } from "./sign-off.ts";

/** What a line of a mail's head says. */
export type MailField = "from" | "sent" | "to" | "subject" | "other";

/** Phrases are kept by so many of their first characters. */
const HEAD = 2;
const fields = new Map<string, Set<MailField>>();
for (const [field, labels] of Object.entries(mailWords.fields) as [MailField, readonly string[]][])
  for (const label of labels.map(key)) fields.set(label, (fields.get(label) ?? new Set()).add(field));

/** Characters of the longest label, and what may stand round it: "**From:**", "Betreff :". */
const LABEL = /^\*{0,2}([^:：*]{1,24}?)\s?[:：]\*{0,2}(?=\s|$)/u;

/** What the label of a line may be in the head of a mail, and where its value begins; null where it has none. "De" is who sends in French. */
export function mailField(line: string): { fields: ReadonlySet<MailField>; value: string } | null {
  const match = LABEL.exec(line);
  const found = match?.[1] === undefined ? undefined : fields.get(key(match[1]));
  return found === undefined ? null : { fields: found, value: line.slice((match?.[0] ?? "").length).trim() };
}

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(key));
const forwarded = setOf(mailWords.forwarded);
const closings = setOf(mailWords.closings);
const buttons = openings(mailWords.lines);
const notices = openings(mailWords.notices);
const sentFrom = openings(mailWords.sentFrom);
const greetings = openings(mailWords.greetings);

/** "-----Original Message-----", "Begin forwarded message:". */
export const isForwarded = (line: string): boolean =>
  line.length <= LONGEST_RULE && forwarded.has(key(line.replace(/^[-_=>\s]+|[-_=:\s]+$/gu, "")));
const LONGEST_RULE = 80;

/** "Dear editors,", "Sehr geehrte Damen und Herren", "Bonjour,": a greeting and few words more. */
export function greets(line: string): boolean {
  if (line.length > LONGEST_RULE) return false;
  const text = line.replace(/[\s,:：!،。、]+$/u, "");
  return (
    text !== "" && !/[.?]$/.test(text) && line.split(/\s+/).length <= MOST_GREETING_WORDS && opens(key(text), greetings)
  );
}
const MOST_GREETING_WORDS = 8;

/** "Kind regards,", "Viele Grüße", "Merci !": a line of nothing else. */
export function closesNote(line: string): boolean {
  if (line.length > LONGEST_CLOSING) return false;
  return closings.has(key(line.replace(/[\s,.;:!！。、]+$/u, ""))) || closesLetter(line);
}
const LONGEST_CLOSING = 60;

/** "This e-mail and any attachments are confidential …", "You are receiving this email because …": the head of such a paragraph. */
export const isNotice = (line: string): boolean =>
  mayOpen(line, notices) && opens(key(line.slice(0, LONGEST_CLOSING)), notices);

/** "Unsubscribe | Update your preferences", "View this email in your browser", "Sent from my telephone". */
export function isButton(line: string): boolean {
  if (line.length > LONGEST_RULE || !(mayOpen(line, buttons) || mayOpen(line, sentFrom))) return false;
  const parts = line.split(/\s?[|•·]\s?|\s{3,}/u).filter((part) => part !== "");
  if (parts.length > 0 && parts.every((part) => isOneOf(buttons, key(part.replace(/[\s.:>»)\]]+$|^[[(\s]+/gu, "")))))
    return true;
  return line.split(/\s+/).length <= MOST_DEVICE_WORDS && opens(key(line), sentFrom);
}
const MOST_DEVICE_WORDS = 6;

const isOneOf = (phrases: ReadonlyMap<string, readonly string[]>, text: string): boolean =>
  phrases.get(text.slice(0, HEAD))?.includes(text) === true;

/** Asked first: hardly any line opens as one of some phrases does. */
const mayOpen = (line: string, phrases: ReadonlyMap<string, unknown>): boolean =>
  phrases.has(key(line.slice(0, HEAD))) || /^[^\p{L}\p{N}]/u.test(line);

/** Phrases by their first characters. */
function openings(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const phrase of phrases.map(key)) {
    const head = phrase.slice(0, HEAD);
    found.set(head, [...(found.get(head) ?? []), phrase]);
  }
  return found;
}

/** Whether a text opens with one of some phrases, and the phrase ends with a word; scripts without spaces go on at once. */
const opens = (text: string, phrases: ReadonlyMap<string, readonly string[]>): boolean =>
  (phrases.get(text.slice(0, HEAD)) ?? []).some(
    (phrase) =>
      text.startsWith(phrase) &&
      !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}]/u.test(text.slice(phrase.length)),
  );
