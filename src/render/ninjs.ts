import { isBody, namesIn } from "../quotes/speaker-names.ts";
import { packsFor } from "../resolve/language.ts";
import type { Boilerplate, Contact, Picture, Release } from "../types.ts";
import { bodyText } from "./plain-text.ts";
import { wordsOf } from "./words.ts";

/** What a site knows of a release that the text does not say. */
export interface NinjsFacts {
  /** The absolute address of its page. */
  readonly address: string;
  /** The page's own title, for a release without headline. */
  readonly title: string | null;
  readonly description: string | null;
  /** Who publishes the site. */
  readonly publisher: string | null;
  readonly topics: readonly string[];
  /** RFC 3339, with seconds and zone; null where no day is stated. */
  readonly published: string | null;
  readonly changed: string | null;
  /** The end of an embargo that is over, in the same form. */
  readonly embargoedUntil: string | null;
  /** The body as HTML, its addresses absolute. */
  readonly bodyHtml: string;
  /** The absolute address of the page about a speaker; null where there is none. */
  readonly speakerUrl: (name: string, role: string | null) => string | null;
  /** The absolute address of a picture of the release; null where it is nowhere. */
  readonly pictureUrl?: (picture: Picture) => string | null;
}

/** A value of ninjs; keys without a value are left out. */
type Node = Readonly<Record<string, unknown>>;

const SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

/**
 * A release as news agencies exchange it: IPTC's ninjs 3.1, https://iptc.org/std/ninjs/. Every word is the text's own; who is
 * quoted, who issued it and whom to ask stand among its people and organisations, told apart by `rel`.
 */
export function ninjs(release: Release, facts: NinjsFacts): Node {
  const { byline, dateline, genre, headline, issuer, language } = release;
  const issuing = issuer?.text ?? facts.publisher;
  const quoted = quotedIn(release, facts);
  const { people, organisations } = pressContacts(release, issuing);
  return present({
    uri: facts.address,
    standard: { name: "ninjs", version: "3.1", schema: SCHEMA },
    type: "text",
    representationType: "full",
    version: String(1 + release.corrections.length + (release.withdrawn === null ? 0 : 1)),
    firstCreated: facts.published,
    contentCreated: facts.published,
    versionCreated: facts.changed,
    embargoedUntil: facts.embargoedUntil,
    pubStatus: release.withdrawn === null ? "usable" : "canceled",
    language: language.tag,
    genres: list(genre === null ? [] : [{ name: genre.text }]),
    by: byline?.text ?? issuing,
    located: dateline?.place,
    headlines: list(words("main", headline?.text ?? facts.title)),
    descriptions: list(words("summary", facts.description)),
    bodies: list(bodiesOf(release, facts.bodyHtml)),
    people: list([...quoted.people, ...people]),
    organisations: list([
      ...(issuing === null ? [] : [{ name: issuing, rel: "issuer" }]),
      ...quoted.organisations,
      ...organisations,
    ]),
    subjects: list(facts.topics.map((name) => ({ name, rel: "about" }))),
    infoSources: list([
      ...distinct(release.sources.map(({ name }) => name)).map((name) => ({ name, role: "source" })),
      ...distinct(release.photoCredits.map(({ text }) => text)).map((name) => ({ name, role: "photo-credit" })),
    ]),
    edNote: textOf(release.notes),
    associations: list(picturesOf(release, facts)),
  });
}

const words = (role: string, value: string | null): Node[] =>
  value === null ? [] : [{ role, contentType: "text/plain", value }];

function bodiesOf(release: Release, html: string): Node[] {
  const text = bodyText(release);
  const counts = { charCount: [...text].length, wordCount: UNSPACED.test(text) ? null : wordsOf(text).length };
  const main = ["text/plain", "text/html"].map((contentType) =>
    present({ role: "main", contentType, ...counts, value: contentType === "text/html" ? html : text }),
  );
  return [...(text === "" ? [] : main), ...words("boilerplate", textOf(release.boilerplate))];
}

/** Sections with their headings, a blank line between two of them. */
function textOf(sections: readonly Boilerplate[]): string | null {
  const texts = sections.flatMap(({ heading, text }) => [...(heading === null ? [] : [heading]), text]);
  return texts.length === 0 ? null : texts.join("\n\n");
}

/** In such a text nobody can count words by its spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Who is quoted, each once: people, and bodies that speak as one. Documents say nothing. */
function quotedIn(release: Release, { speakerUrl }: NinjsFacts): { people: Node[]; organisations: Node[] } {
  const [pack] = packsFor(release.language);
  const found = new Map<string, { body: boolean; node: Node }>();
  for (const { speaker, role, kind } of release.quotes) {
    if (speaker === null || kind === "document") continue;
    const names = namesIn(speaker, pack);
    for (const name of names) {
      const body = isBody(name, pack);
      if (found.has(name)) continue;
      found.set(name, { body, node: present({ name, rel: "quoted", uri: speakerUrl(name, role) }) });
    }
  }
  const of = (body: boolean): Node[] =>
    [...found.values()].filter((each) => each.body === body).map(({ node }) => node);
  return { people: of(false), organisations: of(true) };
}

/** Whom the press may ask: people by their names, desks as organisations. */
function pressContacts(
  { contacts }: Release,
  issuing: string | null,
): { people: readonly Node[]; organisations: readonly Node[] } {
  const people: Node[] = [];
  const organisations: Node[] = [];
  for (const contact of contacts) {
    const contactInfo = reach(contact);
    const name = contact.name ?? contact.organisation ?? issuing;
    if (name === null || contactInfo.length === 0) continue;
    (contact.name === null ? organisations : people).push({ name, rel: "press-contact", contactInfo });
  }
  return { people, organisations };
}

function reach({ email, phone }: Contact): Node[] {
  return [
    ...(email === null ? [] : [{ type: "email", role: "press", value: email }]),
    ...(phone === null ? [] : [{ type: "phone", role: "press", value: phone }]),
  ];
}

/** The pictures of a release, the first one as that which leads. Each is a news object of its own. */
function picturesOf({ pictures, language }: Release, { pictureUrl }: NinjsFacts): Node[] {
  return pictures.flatMap((picture, at): Node[] => {
    const address = pictureUrl?.(picture) ?? null;
    if (address === null) return [];
    const { type, width, height, bytes, caption, alt, credit, told } = picture;
    const node = {
      name: picture.path.slice(picture.path.lastIndexOf("/") + 1),
      rel: at === 0 ? "lead-picture" : "picture",
      uri: address,
      type: "picture",
      language: language.tag,
      by: told.creator,
      copyrightNotice: told.copyright,
      descriptions: list([...words("caption", caption?.text ?? null), ...words("alt-text", alt?.text ?? null)]),
      infoSources: list(credit === null ? [] : [{ name: credit.text, role: "photo-credit" }]),
      renditions: [{ name: "highRes", href: address, contentType: type, width, height, sizeInBytes: bytes }],
    };
    return [present(node)];
  });
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

const list = (values: readonly Node[]): readonly Node[] | null => (values.length === 0 ? null : values);

function present(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  );
}
