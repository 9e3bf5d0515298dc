import type { LanguagePack } from "../languages/pack.ts";
import { surnameParticles } from "../languages/surname-particles.ts";
import { AT } from "../text/characters.ts";
import { emailsIn, holdsPressBox, phonesIn, websIn } from "../text/contact-details.ts";
import { itemMark } from "../text/line-kind.ts";
import { brokenLines } from "../text/lost-breaks.ts";
import { hasFirstName, isOrganisationWord, isRoleNoun, looksLikeName, withoutTitles } from "../text/names.ts";
import { isNativeBody } from "../text/native-names.ts";
import type { Block, Contact, Source } from "../types.ts";
import { behindJob, bodyInBracket, caselessName, listedName, nameTwice } from "./caseless-persons.ts";
import {
  formLine,
  isCommercial,
  isFax,
  isHeadOfTable,
  isOfHost,
  isPlaceholder,
  isTownRow,
  opensWithField,
  toldOnce,
  townIn,
  withoutExtension,
} from "./contact-fields.ts";
import { type ContactValues, contactLines } from "./contact-lines.ts";
import { nameBeside, nameInSentence, namesInRow, namesJoined, otherPersons, withoutLead } from "./contact-persons.ts";
import { namesAndRoles } from "./contact-pieces.ts";
import { nameAndBody, nameClosing } from "./name-and-job.ts";
import { empty } from "./open-contact.ts";

/** Reads people, addresses and numbers from the blocks of contact sections. What cannot be told is left null. */
export function contactsOf(
  blocks: readonly Block[],
  values: ContactValues,
  source: Source,
  packs: readonly LanguagePack[],
): Contact[] {
  const contacts: Contact[] = [];
  let open = empty();
  let section = -1;
  // The section in which somebody was named last.
  let named = -2;
  const close = (): void => {
    const { also, numbers, joined, hosts, labelled, worded, trailing, ...person } = open;
    if (person.name !== null && isOfHost(person.name, hosts, packs)) {
      person.organisation ??= person.name;
      person.name = null;
    }
    const last = contacts.at(-1);
    if (open.email || open.phone) {
      // Behind somebody of the same block, what stands alone on its line, with no desk or label, is the house's own.
      const { name, role, organisation, email } = person;
      if (name !== null) named = section;
      const led = worded || labelled || (name ?? role ?? organisation) !== null || isAsked(email);
      if (named !== section || led) contacts.push(person);
      else if (last?.email === null) contacts[contacts.length - 1] = { ...last, email };
    }
    // The letterhead of an office with its number, and "Contact: Jane Example" below it: she is to be reached there.
    else if (last?.name === null && last.phone !== null && open.name !== null && hasFirstName(open.name, packs))
      contacts[contacts.length - 1] = { ...last, name: open.name, blocks: [...last.blocks, ...open.blocks] };
    for (const [at, name] of also.entries()) {
      if (numbers[at] !== undefined) contacts.push({ ...person, name, email: null, phone: numbers[at] });
      else if (joined && (open.email || open.phone)) contacts.push({ ...person, name });
    }
    open = { ...empty(), worded: trailing };
  };
  for (const line of contactLines(blocks, values, source)) {
    const fresh = line.section !== section || (line.labelled && (open.email || open.phone));
    if (fresh || (line.part === "heading" && (open.email || open.phone))) close();
    section = line.section;
    open.labelled ||= line.labelled || line.part === "heading";
    if (line.part !== "text") continue;
    const desk = values.get(line.block)?.desk;
    if (desk !== undefined) {
      contacts.push(...deskOf(desk, line.block, contacts));
      continue;
    }
    for (const part of brokenLines(line.text, packs)) readPersons(part.text, part.start === 0 && line.gap, line.block);
  }
  close();
  const somebody = contacts.some(({ name }) => name !== null);
  return toldOnce(contacts).filter(
    ({ name, email }) => name !== null || email === null || !somebody || !isCommercial(email),
  );

  function readPersons(text: string, gap: boolean, id: string): void {
    let from = 0;
    let name: string | undefined;
    for (const other of otherPersons(text, emailsIn(text), phonesIn(text), packs)) {
      readLine(text.slice(from, other.start), from === 0 && gap, id, name);
      close();
      from = other.start;
      name = other.name;
    }
    readLine(text.slice(from), from === 0 && gap, id, name);
  }

  function readLine(line: string, gap: boolean, id: string, known?: string): void {
    const form = formLine(line);
    if (form?.kind === "body") open.organisation ??= form.value;
    if (form?.kind === "job") open.role ??= form.value;
    const text = form === null ? line : form.value;
    if (isHeadOfTable(text, packs)) return;
    if (form !== null && form.kind !== "person") {
      open.blocks.push(id);
      return;
    }
    const emails = emailsIn(text).filter((email) => !isPlaceholder(email.text));
    const numbers = phonesIn(text);
    const phones = numbers.filter((phone) => !isFax(text.slice(0, phone.start), packs));
    const bare = withoutExtension(text);
    const webs = websIn(text);
    const parts = namesAndRoles(bare.replace(NICKNAME, "$1 "), [...emails, ...numbers, ...webs], packs).flatMap(
      (piece) => nameAndBody(piece, emails),
    );
    const pieces = parts.flatMap((piece) => namesJoined(withoutLead(piece, packs), packs));
    const town = townIn(text);
    const body = bodyInBracket(text, packs);
    // "12 Long Street Suite 4, Exampleton" and "San Diego, California" are nobody.
    const postal = (/^\s*\d/.test(text) || isTownRow(pieces, packs)) && emails.length + numbers.length === 0;
    const named = postal
      ? undefined
      : (nameTwice(text, packs) ??
        nameBeside(text, [...emails, ...numbers], packs) ??
        listedName(text, packs) ??
        pieces.find(
          (piece) =>
            piece !== town &&
            piece !== body &&
            !opensWithField(piece, packs) &&
            looksLikeName(piece, packs) &&
            !(SURNAME_ALONE.test(piece) && nameInSentence(text, packs) !== undefined),
        ) ??
        nameClosing(pieces, packs) ??
        (town === null ? nameInSentence(text, packs) : undefined) ??
        known ??
        behindJob(pieces, packs) ??
        (open.name === null ? caselessName(pieces, packs) : undefined));
    const details = emails.length > 0 || phones.length > 0;
    // "Out of hours:" with a number below it.
    if (!details && named === undefined && pieces.length > 0 && /[:：]$/.test(text) && (open.email || open.phone)) {
      close();
      open.labelled = true;
      return;
    }
    // "- Editing by: Jane Example, +44 …": an item that says it all is a contact of its own.
    if (named !== undefined && details && (itemMark(text) !== null || named === listedName(text, packs))) close();
    // "課長補佐 見本 花子（内線6741）": the office's number above is for all who have an extension.
    if (named !== undefined && !details && bare !== text && open.phone !== null && open.name !== null && !gap) {
      open.also = [...open.also, withoutTitles(named, packs)];
      open.joined = true;
      return;
    }
    // Below a blank line the next office, whose number follows.
    const [office = ""] = pieces;
    if (gap && !details && open.phone !== null && pieces.length === 1 && isNativeBody(office, packs)) close();
    if (beginsAnother(gap, emails.length > 0, phones.length > 0, named !== undefined)) close();
    for (const piece of named === undefined || pieces.includes(named) ? pieces : [named]) place(piece, piece === named);
    if (pieces.length > 1 && text.includes(" / ") && pieces.every((piece) => looksLikeName(piece, packs)))
      open.also = pieces.slice(1).map((piece) => withoutTitles(piece, packs));
    if (pieces.length > parts.length && pieces.every((piece) => looksLikeName(piece, packs))) {
      open.also = pieces.slice(1).map((piece) => withoutTitles(piece, packs));
      open.joined = true;
    }
    if (phones.length > 1 && pieces.length === 0 && open.phone === null && open.also.length === 0) {
      const [first, ...others] = namesInRow(open.name ?? "", phones.length, packs);
      if (first !== undefined) [open.name, open.also] = [first, others];
    }
    if (phones.length === open.also.length + 1 && open.phone === null)
      open.numbers = phones.slice(1).map((phone) => phone.text.trim());
    open.worded ||= pieces.length > 0;
    open.trailing ||= !details && pieces.length > 0 && (open.email ?? open.phone) !== null;
    open.email ??= emails[0]?.text ?? null;
    open.phone ??= phones[0]?.text.trim() ?? null;
    open.blocks.push(id);
    for (const { text: address } of [...emails, ...webs]) open.hosts.push(address.replace(BEFORE_HOST, ""));
  }

  /** A second name, or address, or (after a gap) number belongs to the next contact. */
  function beginsAnother(gap: boolean, email: boolean, phone: boolean, named: boolean): boolean {
    const reached = open.email !== null || open.phone !== null;
    if (open.email !== null && email) return true;
    if (reached && named && (gap || open.name !== null)) return true;
    return gap && open.phone !== null && phone;
  }

  function place(piece: string, isName: boolean): void {
    if (open.name === null && isName) open.name = withoutTitles(piece, packs);
    else if (isName && open.name !== null && !hasFirstName(open.name, packs) && hasFirstName(piece, packs)) {
      // "Central de Ideias" above "Mafalda Exemplo": the first was an agency.
      open.organisation ??= open.name;
      open.name = withoutTitles(piece, packs);
    } else if (open.role === null && piece.split(/\s+/).some((word) => isRoleNoun(word, packs))) open.role = piece;
    else if (
      open.organisation === null &&
      NAMED.test(piece) &&
      (open.name !== null || piece.split(/\s+/).some((word) => isOrganisationWord(word, packs)))
    )
      open.organisation = piece;
  }
}

/** Somebody at the desk for the press, of whom neither number nor address is told; the line below that one says no more. */
const deskOf = (name: string, block: string, contacts: readonly Contact[]): Contact[] =>
  contacts.some((other) => other.name === name)
    ? []
    : [{ name, role: null, organisation: null, email: null, phone: null, blocks: [block] }];

/** What stands before a domain: "jane@", "https://www.". */
const BEFORE_HOST = /^(?:.*@|https?:\/\/)?(?:www\.)?/i;

/** "jane.example@acme.example", "press@acme.example": somebody's address, or one for the press. */
const isAsked = (email: string | null): boolean =>
  email !== null && (SOMEBODYS.test(email) || holdsPressBox({ text: email, signs: AT }));
const SOMEBODYS = /^\p{L}{2,20}[._-]\p{L}{2,20}@/u;

/** A body's name has a capital, where there are any. */
const NAMED = /\p{Lu}|\p{Lo}/u;

/** "James (JP) Sample": what somebody is called besides, between first name and surname. */
const NICKNAME = /(\p{Lu}[\p{L}.]{1,20}) \(\p{L}{1,12}\) (?=\p{Lu}\p{Ll})/u;

/** "Anna Voorbeeld, woordvoerder wethouder De Vries, via …": a surname alone is of whom she speaks for. */
const SURNAME_ALONE = new RegExp(
  String.raw`(?:^|(?<!\p{L})\p{Ll}{2,} )(?:${surnameParticles.join("|")}) \p{Lu}[\p{L}-]+$`,
  "u",
);
