import { isoDate } from "../dates/calendar.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { isBody, namesIn } from "../quotes/speaker-names.ts";
import { spokenText } from "../quotes/spoken.ts";
import { packsFor } from "../resolve/language.ts";
import { modifiedOf } from "../resolve/modified.ts";
import { wordCount } from "../text/prose.ts";
import type { Contact, Correction, Picture, Quotation, Release, SourceLine } from "../types.ts";
import { imageObject } from "./image-objects.ts";
import { bodyText } from "./plain-text.ts";

/** What a page knows of its release that the text does not say. */
export interface PageFacts {
  /** The page's own title, for a release without headline. */
  readonly title: string | null;
  readonly description: string | null;
  /** Who publishes the site; without it, whoever issues the release. */
  readonly publisher: string | null;
  /** The page about a speaker, as seen from this one; null where there is none. */
  readonly speakerUrl?: (name: string, role: string | null) => string | null;
  /** Where a picture of the release is; null where it is nowhere. */
  readonly pictureUrl?: (picture: Picture) => string | null;
  /** The picture that is drawn for link previews, for a release without one of its own. */
  readonly shareImageUrl?: string | null;
  /** The page's absolute address; without it every address in the data is as seen from the page. */
  readonly url?: string | null;
  /** The site that the page is of. */
  readonly site?: { readonly name: string | null; readonly url: string } | null;
  readonly topics?: readonly string[];
}

/** A value of JSON-LD; keys without a value are left out. */
type Node = Readonly<Record<string, unknown>>;

/**
 * A release as schema.org's NewsArticle, with what Google asks of an article. Addresses within it are the page's own
 * (`#q-…`); where the page's absolute address is not known, it holds wherever the page stands. `articleBody` is the
 * text as it was handed in, each word once; nothing is there that the page does not show.
 */
export function newsArticle(release: Release, facts: PageFacts): Node {
  const [pack] = packsFor(release.language);
  const { dateline, date, headline, byline, issuer, photoCredits, sources, quotes, withdrawn } = release;
  const { url = null, site = null } = facts;
  const own = issuer === null || issuer.text === facts.publisher;
  const issuing = organisation(issuer?.text ?? facts.publisher, own ? site?.url : null);
  const body = bodyText(release);
  const modified = modifiedOf(release);
  const credits = [...new Set(photoCredits.map(({ text }) => text))];
  return present({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": `${url ?? ""}#article`,
    url,
    mainEntityOfPage: url === null ? null : { "@type": "WebPage", "@id": url },
    isPartOf: site === null ? null : present({ "@type": "WebSite", name: site.name, url: site.url }),
    headline: headline?.text ?? facts.title,
    description: facts.description,
    inLanguage: release.language.tag,
    datePublished: date?.iso,
    dateModified: modified === null ? null : isoDate(modified),
    dateline: dateline?.excerpt.text,
    locationCreated: dateline?.place == null ? null : { "@type": "Place", name: dateline.place },
    author: byline === null ? issuing : { "@type": "Person", name: byline.text },
    publisher: publisher(facts.publisher ?? issuer?.text ?? null, release.contacts, site?.url ?? null),
    image: list(imagesOf(release, facts)) ?? facts.shareImageUrl,
    keywords: list(facts.topics ?? []),
    sourceOrganization: list(sources.filter((line) => isLabelled(line, release)).map(({ name }) => organisation(name))),
    isBasedOn: list(
      sources.filter((line) => !isLabelled(line, release)).map(({ name }) => ({ "@type": "CreativeWork", name })),
    ),
    creditText: credits.length === 0 ? null : credits.join("; "),
    correction: list(release.corrections.map((each) => correctionComment(each, release))),
    creativeWorkStatus: withdrawn === null ? null : "Withdrawn",
    articleBody: body,
    wordCount: body === "" ? null : wordCount(body),
    hasPart: list(quotes.map((quotation) => quotationNode(quotation, pack, facts))),
  });
}

/**
 * A node as the content of a `<script type="application/ld+json">`: nothing in it can end the element or open a comment.
 */
export function jsonLdText(node: Node): string {
  return JSON.stringify(node).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function imagesOf({ pictures }: Release, { pictureUrl }: PageFacts): (Node | null)[] {
  return pictures.map((picture) => {
    const address = pictureUrl?.(picture) ?? null;
    return address === null ? null : imageObject(picture, address);
  });
}

/** What was corrected; what was only added is no correction. "CORRECTING and REPLACING" is all that such a label says. */
function correctionComment({ kind, date, text, blocks }: Correction, release: Release): Node | null {
  if (kind !== "correction") return null;
  const label = release.blocks.find(({ id }) => blocks.includes(id))?.label?.text.replace(/[\s:：–—-]+$/u, "");
  return present({ "@type": "CorrectionComment", text: text || label, datePublished: date?.iso });
}

function quotationNode(quotation: Quotation, pack: LanguagePack, { speakerUrl, url = null }: PageFacts): Node {
  const { id, speaker, role } = quotation;
  const names = speaker === null ? [] : namesIn(speaker, pack);
  const isDocument = quotation.kind === "document";
  const creators = names.map((name) =>
    present({
      "@type": isBody(name, pack) ? "Organization" : "Person",
      name,
      jobTitle: names.length === 1 && !isBody(name, pack) ? role : null,
      url: speakerUrl?.(name, role),
    }),
  );
  return present({
    "@type": "Quotation",
    "@id": `${url ?? ""}#${id}`,
    url: `${url ?? ""}#${id}`,
    text: spokenText(quotation),
    creator: isDocument ? null : list(creators),
    // A report is no creator, but what the words are taken from.
    isBasedOn: isDocument ? list(names.map((name) => ({ "@type": "CreativeWork", name }))) : null,
    isPartOf: { "@id": `${url ?? ""}#article` },
  });
}

function publisher(name: string | null, contacts: readonly Contact[], url: string | null): Node | null {
  if (name === null) return null;
  const points = contacts
    .filter(({ email, phone }) => email !== null || phone !== null)
    .map((contact) =>
      present({
        "@type": "ContactPoint",
        contactType: "press",
        name: contact.name ?? contact.organisation,
        email: contact.email,
        telephone: contact.phone,
      }),
    );
  return present({ ...organisation(name, url), contactPoint: list(points) });
}

function organisation(name: string | null, url: string | null = null): Node | null {
  return name === null ? null : present({ "@type": "Organization", name, url });
}

/** Words before the name of a source, at most, in "SOURCE: Acme"; more are a sentence: "Based on materials from the log". */
const MOST_LABEL_WORDS = 2;

function isLabelled({ block }: SourceLine, { blocks }: Release): boolean {
  const label = blocks.find(({ id }) => id === block)?.label?.text ?? "";
  return label.split(/\s+/).length <= MOST_LABEL_WORDS;
}

/** One value by itself, several as a list, none as nothing. */
function list(values: readonly (Node | string | null)[]): unknown {
  const found = values.filter((value) => value !== null);
  return found.length > 1 ? found : (found[0] ?? null);
}

function present(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  );
}
