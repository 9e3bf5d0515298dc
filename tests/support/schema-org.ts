/**
 * The part of schema.org that the pages use: for each type its parents and its properties, for each property what its value
 * may be. Written down from the definitions at https://schema.org/NewsArticle and the types it leads to (version 29).
 */
interface TypeRule {
  readonly parents: readonly string[];
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const types: Readonly<Record<string, TypeRule>> = {
  Thing: {
    parents: [],
    properties: {
      name: ["Text"],
      description: ["Text", "TextObject"],
      url: ["URL"],
      image: ["ImageObject", "URL"],
      mainEntityOfPage: ["CreativeWork", "URL"],
    },
  },
  CreativeWork: {
    parents: ["Thing"],
    properties: {
      headline: ["Text"],
      author: ["Organization", "Person"],
      creator: ["Organization", "Person"],
      publisher: ["Organization", "Person"],
      datePublished: ["Date", "DateTime"],
      dateModified: ["Date", "DateTime"],
      inLanguage: ["Language", "Text"],
      keywords: ["DefinedTerm", "Text", "URL"],
      isPartOf: ["CreativeWork", "URL"],
      hasPart: ["CreativeWork"],
      isBasedOn: ["CreativeWork", "Product", "URL"],
      correction: ["CorrectionComment", "Text", "URL"],
      creativeWorkStatus: ["DefinedTerm", "Text"],
      creditText: ["Text"],
      copyrightNotice: ["Text"],
      locationCreated: ["Place"],
      sourceOrganization: ["Organization"],
      text: ["Text"],
    },
  },
  Article: { parents: ["CreativeWork"], properties: { articleBody: ["Text"], wordCount: ["Integer"] } },
  NewsArticle: { parents: ["Article"], properties: { dateline: ["Text"] } },
  Quotation: { parents: ["CreativeWork"], properties: { spokenByCharacter: ["Organization", "Person"] } },
  Comment: { parents: ["CreativeWork"], properties: {} },
  CorrectionComment: { parents: ["Comment"], properties: {} },
  WebPage: { parents: ["CreativeWork"], properties: {} },
  WebSite: { parents: ["CreativeWork"], properties: {} },
  MediaObject: {
    parents: ["CreativeWork"],
    properties: {
      contentUrl: ["URL"],
      width: ["Distance", "QuantitativeValue"],
      height: ["Distance", "QuantitativeValue"],
    },
  },
  ImageObject: { parents: ["MediaObject"], properties: { caption: ["MediaObject", "Text"] } },
  Person: { parents: ["Thing"], properties: { jobTitle: ["DefinedTerm", "Text"] } },
  Organization: { parents: ["Thing"], properties: { contactPoint: ["ContactPoint"], logo: ["ImageObject", "URL"] } },
  Place: { parents: ["Thing"], properties: {} },
  ContactPoint: {
    parents: ["Thing"],
    properties: { contactType: ["Text"], email: ["Text"], telephone: ["Text"] },
  },
  QuantitativeValue: { parents: ["Thing"], properties: { value: ["Number"], unitCode: ["Text", "URL"] } },
};

/** What a page of a release has to say, by Google's guidance for articles and news' own needs. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    "headline",
    "datePublished",
    "dateModified",
    "author",
    "publisher",
    "inLanguage",
    "articleBody",
    "wordCount",
  ],
  ImageObject: ["contentUrl", "width", "height"],
  Quotation: ["text"],
  CorrectionComment: ["text"],
  Person: ["name"],
  Organization: ["name"],
  Place: ["name"],
};

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with a document of JSON-LD, each with its place; nothing for a sound one. */
export function schemaProblems(document: Node, absolute: boolean): string[] {
  const problems: string[] = [];
  if (document["@context"] !== "https://schema.org") problems.push("@context: is not https://schema.org");
  check(document, "", problems, absolute);
  return problems;
}

function check(node: Node, path: string, problems: string[], absolute: boolean): void {
  const { "@type": type, "@context": _context, "@id": id, ...properties } = node;
  if (type === undefined && id !== undefined && Object.keys(properties).length === 0) return;
  const known = typeof type === "string" ? propertiesOf(type) : null;
  if (known === null) {
    problems.push(`${path || "/"}: no type known as ${JSON.stringify(type)}`);
    return;
  }
  for (const name of NEEDED[String(type)] ?? []) {
    if (!(name in properties)) problems.push(`${path || "/"}: ${type} says no ${name}`);
  }
  for (const [name, value] of Object.entries(properties)) {
    const expected = known.get(name);
    const place = `${path}/${name}`;
    if (expected === undefined) problems.push(`${place}: ${type} has no such property`);
    else for (const each of Array.isArray(value) ? value : [value]) fits(each, expected, place, problems, absolute);
  }
}

function fits(value: unknown, expected: readonly string[], place: string, problems: string[], absolute: boolean): void {
  if (isNode(value)) {
    const type = String(value["@type"] ?? "");
    const isOne = type === "" ? value["@id"] !== undefined : expected.some((each) => isA(type, each));
    if (!isOne) problems.push(`${place}: ${type} is none of ${expected.join(", ")}`);
    check(value, place, problems, absolute);
  } else if (!expected.some((each) => SCALARS[each]?.(value, absolute) === true)) {
    problems.push(`${place}: ${JSON.stringify(value)} is none of ${expected.join(", ")}`);
  }
}

const SCALARS: Readonly<Record<string, (value: unknown, absolute: boolean) => boolean>> = {
  Text: (value) => typeof value === "string" && value.trim() !== "",
  URL: (value, absolute) =>
    typeof value === "string" && (absolute ? /^https?:\/\/\S+$/.test(value) : /^(?:#|\.\.?\/|https?:)\S+$/.test(value)),
  Date: (value) => typeof value === "string" && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value),
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === "number" && Number.isFinite(value),
};

function propertiesOf(type: string): Map<string, readonly string[]> | null {
  const rule = types[type];
  if (rule === undefined) return null;
  return new Map([
    ...rule.parents.flatMap((parent) => [...(propertiesOf(parent) ?? [])]),
    ...Object.entries(rule.properties),
  ]);
}

function isA(type: string, wanted: string): boolean {
  return type === wanted || (types[type]?.parents.some((parent) => isA(parent, wanted)) ?? false);
}
