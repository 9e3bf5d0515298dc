/**
 * Invented releases of a realistic shape, 2 to 6 KB, in five languages and two scripts; every fifth is broken into short
 * lines, as e-mail leaves them. The same in every run.
 */
import { de } from "./wordings/de.ts";
import { en } from "./wordings/en.ts";
import { es } from "./wordings/es.ts";
import { fr } from "./wordings/fr.ts";
import { ru } from "./wordings/ru.ts";
import type { Wording } from "./wordings/wording.ts";

const wordings: readonly Wording[] = [en, de, fr, es, ru];

/** The story goes on until it has so many characters: the fewest, and what chance adds at most. */
const SHORTEST_STORY = 1600;
const SPREAD = 3200;
/** E-mail breaks its lines here. */
const WIDTH = 72;

/** A generator of numbers from 0 up to 1, by Mulberry32: small, and good enough to choose words. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes one release; who and where is settled once, all else is chosen anew each time. */
class Writer {
  readonly next: () => number;
  private readonly wording: Wording;
  private readonly place: string;
  private readonly body: string;
  private readonly people: readonly string[];
  /** The day of the release, as its date line and its dateline state it. */
  readonly date: string;

  constructor(index: number, wording: Wording) {
    this.next = chance(index + 1);
    this.wording = wording;
    this.place = this.joined(wording.places);
    this.body = this.pick(wording.bodies).replace("{place}", this.place);
    this.people = Array.from({ length: 3 }, () => `${this.pick(wording.given)} ${this.joined(wording.surnames)}`);
    this.date = this.fill(wording.date);
  }

  number(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.number(0, list.length - 1)] as T;
  }

  joined(parts: readonly (readonly string[])[]): string {
    return parts.map((part) => this.pick(part)).join("");
  }

  fill(wording: string): string {
    return wording.replace(/\{(\w+)\}/g, (_, slot: string) => this.slot(slot));
  }

  sentences(count: number): string {
    return Array.from({ length: count }, () => this.fill(this.pick(this.wording.sentences))).join(" ");
  }

  private slot(slot: string): string {
    const { roles, months, subjects, verbs, objects, tails, claims } = this.wording;
    const phrases: Readonly<Record<string, readonly string[]>> = {
      role: roles,
      subject: subjects,
      verb: verbs,
      object: objects,
      tail: tails,
      claim: claims,
    };
    const phrase = phrases[slot];
    if (phrase !== undefined) return this.fill(this.pick(phrase));
    if (slot === "Subject") return capital(this.slot("subject"));
    if (slot === "place") return this.place;
    if (slot === "PLACE") return this.place.toUpperCase();
    if (slot === "body") return this.body;
    if (slot === "name") return this.pick(this.people);
    if (slot === "date") return this.date;
    if (slot === "month") return this.pick(months);
    if (slot === "day") return String(this.number(1, 28));
    if (slot === "year") return String(this.number(2000, 2025));
    if (slot === "number") return String(this.number(2, 99));
    if (slot === "phone") return `+44 1632 960${this.number(100, 999)}`;
    if (slot === "email") return `press${this.number(1, 99)}@riverside.example`;
    throw new Error(`No wording has a slot {${slot}}.`);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Breaks a paragraph between words. */
function wrap(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

/** The text of release number `index`: always the same one. */
export function releaseText(index: number): string {
  const wording = wordings[index % wordings.length] as Wording;
  const writer = new Writer(index, wording);
  const wrapped = writer.next() < 0.2;
  const prose = (text: string): string => (wrapped ? wrap(text) : text);
  const paragraph = () => prose(writer.sentences(writer.number(2, 4)));

  // The number keeps headlines, and with them addresses, apart.
  const headline = `${capital(writer.fill(writer.pick(wording.headlines)))} (${index + 1})`;
  const parts = [headline, writer.date, prose(writer.fill(wording.dateline) + writer.sentences(3))];
  const target = SHORTEST_STORY + Math.floor(writer.next() * SPREAD);
  for (let written = parts.join().length; written < target; ) {
    const section = [paragraph(), prose(writer.fill(writer.pick(wording.quotations)))];
    if (writer.next() < 0.4) section.unshift(writer.pick(wording.subheads));
    if (writer.next() < 0.2) section.push(wording.items.map((item) => `- ${writer.fill(item)}`).join("\n"));
    parts.push(...section);
    written += section.join().length;
  }
  return [
    ...parts,
    writer.fill(wording.photo),
    writer.fill(wording.about),
    paragraph(),
    writer.fill(wording.contact),
    "###",
  ].join("\n\n");
}

/** A release of so many characters: one story, gone on with by paragraphs of others in its language. */
export function longText(index: number, characters: number): string {
  const [headline = "", date = "", ...opening] = releaseText(index).split("\n\n");
  const paragraphs = [headline, date];
  let length = headline.length + date.length;
  const more = [...opening];
  for (let next = index; length < characters; ) {
    const paragraph = more.shift();
    if (paragraph !== undefined) {
      paragraphs.push(paragraph.slice(0, Math.max(1, characters - length)));
      length += paragraph.length + 2;
      continue;
    }
    next += wordings.length;
    // Without headline, date and dateline, and without credit, boilerplate and contact.
    more.push(...releaseText(next).split("\n\n").slice(3, -5));
  }
  return paragraphs.join("\n\n");
}
