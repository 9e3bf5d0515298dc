import type { Contact } from "../../src/types.ts";
import type { Published } from "../published.ts";
import { nameKey } from "../quotations/people.ts";
import { baseLanguage } from "./languages.ts";

/** Somebody, or a desk, whom releases name for the press: one card of all that name them. */
export interface PressContact {
  readonly name: string | null;
  readonly role: string | null;
  /** The language of the role, BCP 47. */
  readonly lang: string;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Where nothing else tells who it is, the line that the number stands in: "Out of hours: +44 1632 960142". */
  readonly line: string | null;
  /** The releases that name them, newest first. */
  readonly releases: readonly Published[];
  /** Whether a release of the last two years of the newsroom names them. */
  readonly isCurrent: boolean;
}

/** A contact that no release has named for so many years has likely moved on. */
const CURRENT_YEARS = 2;

/** What is known of one field, and how good it is: lower is better. */
interface Known {
  readonly value: string;
  readonly rank: number;
  readonly lang: string;
}

type Field = "name" | "role" | "organisation" | "email" | "phone";

interface Card {
  readonly line: () => string | null;
  readonly known: Map<Field, Known>;
  readonly releases: Published[];
}

/**
 * Everybody whom releases name for the press, each once: the same name is one person, and so is the same address or number
 * under names that fit each other. The newest e-mail and telephone count; name, role and organisation are those of the
 * newest release in the site's own language, if there is one. Whom the newest release names comes first.
 * @param releases newest first.
 */
export function pressContactsOf(releases: readonly Published[], own: string): PressContact[] {
  const cards: Card[] = [];
  const index = new Map<string, Card[]>();
  for (const [position, published] of releases.entries()) {
    for (const contact of published.release.contacts) {
      if (contact.email === null && contact.phone === null) continue;
      const card = cardFor(contact, index) ?? newCard(cards, () => lineOf(contact, published));
      if (card.releases.at(-1) !== published) card.releases.push(published);
      const foreign = baseLanguage(published.lang) === baseLanguage(own) ? 0 : releases.length;
      learn(card, contact, position, position + foreign, published.lang);
      for (const key of keysOf(contact)) remember(index, key, card);
    }
  }
  const current = firstCurrentDay(releases);
  return cards.map((card) => settled(card, current));
}

function cardFor(contact: Contact, index: ReadonlyMap<string, readonly Card[]>): Card | null {
  const [byName] = contact.name === null ? [] : (index.get(`name:${nameKey(contact.name)}`) ?? []);
  if (byName !== undefined) return byName;
  const reached = new Set(reachKeys(contact).flatMap((key) => index.get(key) ?? []));
  const fitting = [...reached].filter((card) => mayBeOne(contact.name, card.known.get("name")?.value ?? null));
  // A desk's number without a name says nothing of which of its people is meant.
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The line of the text that says how to reach a contact. */
function lineOf({ blocks, email, phone }: Contact, { release }: Published): string | null {
  const lines = release.blocks.flatMap(({ id, text }) => (blocks.includes(id) ? text.split("\n") : []));
  return lines.find((line) => [email, phone].some((reach) => reach !== null && line.includes(reach))) ?? null;
}

function newCard(cards: Card[], line: Card["line"]): Card {
  const card: Card = { line, known: new Map(), releases: [] };
  cards.push(card);
  return card;
}

/** Takes in what is better than what was known: reach from the newest release, words from one in the site's language. */
function learn(card: Card, contact: Contact, reachRank: number, wordRank: number, lang: string): void {
  for (const field of ["name", "role", "organisation", "email", "phone"] as const) {
    const value = contact[field];
    const rank = field === "email" || field === "phone" ? reachRank : wordRank;
    if (value !== null && rank < (card.known.get(field)?.rank ?? Number.POSITIVE_INFINITY)) {
      card.known.set(field, { value, rank, lang });
    }
  }
}

function keysOf(contact: Contact): string[] {
  return [...(contact.name === null ? [] : [`name:${nameKey(contact.name)}`]), ...reachKeys(contact)];
}

function reachKeys({ email, phone }: Contact): string[] {
  return [
    ...(email === null ? [] : [`email:${email.toLowerCase()}`]),
    // The last digits are the same with and without the country's code.
    ...(phone === null ? [] : [`phone:${phone.replace(/\D/g, "").slice(-8)}`]),
  ];
}

function remember(index: Map<string, Card[]>, key: string, card: Card): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [card]);
  else if (!known.includes(card)) known.push(card);
}

const LATIN = /\p{Script=Latin}/u;

/** Whether two names may be one person's: "A. Sample" and "Dr Ada Sample", a name in two scripts, or none said. */
function mayBeOne(one: string | null, other: string | null): boolean {
  if (one === null || other === null || LATIN.test(one) !== LATIN.test(other)) return true;
  const [short = [], long = []] = [nameKey(one).split(" "), nameKey(other).split(" ")].sort(
    (a, b) => a.length - b.length,
  );
  return short.every((word) => long.some((each) => each === word || (word.length === 1 && each.startsWith(word))));
}

/** The first day that counts as lately: two years before the newest release; null where none has a date. */
function firstCurrentDay(releases: readonly Published[]): string | null {
  const newest = releases.reduce((latest, { release }) => {
    const day = release.date?.iso ?? "";
    return day > latest ? day : latest;
  }, "");
  return newest === ""
    ? null
    : `${String(Number(newest.slice(0, 4)) - CURRENT_YEARS).padStart(4, "0")}${newest.slice(4)}`;
}

function settled({ line, known, releases }: Card, current: string | null): PressContact {
  const value = (field: Field): string | null => known.get(field)?.value ?? null;
  return {
    name: value("name"),
    role: value("role"),
    lang: known.get("role")?.lang ?? known.get("organisation")?.lang ?? "en",
    organisation: value("organisation"),
    email: value("email"),
    phone: value("phone"),
    line: known.has("name") || known.has("organisation") ? null : line(),
    releases,
    isCurrent: current === null || releases.some(({ release }) => (release.date?.iso ?? "") >= current),
  };
}
