import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { settle } from "../../plugin/options.ts";
import { ninjsErrors } from "../support/ninjs.ts";
import { pictureBytes } from "../support/picture-bytes.ts";
import { childrenOf, type Element, readXml } from "../support/xml.ts";
import { build, type Site } from "./build.ts";

/** What begins a line, ends a value or is no character in one of the formats. Each is put between two words. */
const SIGNS: Readonly<Record<string, string>> = {
  cr: "\r",
  lf: "\n",
  crlf: "\r\n",
  tab: "\t",
  "vertical-tab": "\u000b",
  "form-feed": "\u000c",
  nul: "\u0000",
  bell: "\u0007",
  escape: "\u001b",
  "next-line": "\u0085",
  "line-separator": "\u2028",
  "paragraph-separator": "\u2029",
  "no-character": "\ufffe\uffff",
  quotes: `"'`,
  parts: ";,:\\n",
  markup: "</name><name>",
  "end-of-text": "]]>",
  ampersand: "&#10;&",
};
const signs = Object.entries(SIGNS);

/** What somebody would smuggle in: a line of a card, of an e-mail's head, an element of a feed. */
const SMUGGLED = "BCC:evil@canary.example";

/** A release with a sign in all that is taken out of its lines, and in what front matter gives: YAML writes every sign. */
function release(name: string, sign: string): string {
  const given = (field: string, value: string) => `${field}: ${JSON.stringify(value)}`;
  // No line of a text file holds what ends one; a file with NUL or BEL is none.
  const inText = "\r\n\v\u2028\u2029\u0000\u0007".includes(sign) ? " " : sign;
  return [
    `---\n${given("headline", `Footbridge ${name}${sign}${SMUGGLED} opens`)}\n${given("author", `Nora${sign}${SMUGGLED} Sample`)}\n---`,
    "13 October 2021",
    "The river council of Ostermoor opened the footbridge at Lanner Weir on Monday, two years after a flood took it.",
    `Picture: The bridge${inText}${SMUGGLED} at noon. Photo: Ida${inText}${SMUGGLED} Sample`,
    `Write to mailto:desk@weir.example?bcc=evil@canary.example or ?bcc=evil@canary.example&x or a&bcc=evil@canary.example.`,
    [
      `Press contact:\nNora${inText}Sample-${name.replaceAll("-", "")}`,
      `${name}@weir.example${inText}?bcc=evil-${name}@canary.example&body=x`,
      `+44 20 7946 01${10 + Object.keys(SIGNS).indexOf(name)}${inText};isub=12,p`,
      "",
    ].join("\n"),
  ].join("\n\n");
}

let site: Site;
beforeAll(async () => {
  const picture = await pictureBytes("png");
  const files = Object.fromEntries(
    signs.flatMap(([name, sign]) => [
      [`releases/${name}.txt`, release(name, sign)],
      [`releases/${name}.png`, picture],
    ]),
  );
  site = await build(files, {
    name: `Ostermoor"';,: \\n ]]></name>&${SMUGGLED}`,
    newsroom: "/",
    url: "https://press.weir.example/",
    feeds: 0,
    pictures: { responsive: false },
  });
});

const called = (ending: string): string[] =>
  [...site.output].filter(([path]) => path.endsWith(ending)).map(([, content]) => content);

it("each of these releases is in the site", () => {
  expect(called(".ninjs.json")).toHaveLength(signs.length);
});

describe("a card for address books", () => {
  it("is one card to its reader, one property a line, each of them one that cards have", () => {
    const cards = called(".vcf");
    expect(cards.length).toBeGreaterThan(5);
    for (const card of cards) {
      const read = new ICAL.Component(ICAL.parse(card) as never);
      expect(read.name).toBe("vcard");
      expect(read.getAllSubcomponents()).toEqual([]);
      const names = read.getAllProperties().map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
      expect(names.filter((name) => !/^(?:version|n|fn|org|title|email|tel|url)$/.test(name))).toEqual([]);
      for (const line of card.replaceAll("\r\n ", "").trimEnd().split("\r\n"))
        expect(line).toMatch(/^[A-Z;=,]+:\P{Cc}*$/u);
    }
  });
});

describe("a feed", () => {
  const itemsOf = (root: Element): Element[] =>
    root.name === "feed" ? childrenOf(root, "entry") : childrenOf(childrenOf(root, "channel")[0] ?? root, "item");

  it.each(["feed.xml", "rss.xml"])(
    "%s is well-formed, and each entry has one title, one author and one address",
    (name) => {
      for (const feed of called(name)) {
        const items = itemsOf(readXml(feed));
        expect(items).toHaveLength(signs.length);
        for (const item of items) {
          const authors = name === "feed.xml" ? childrenOf(item, "author") : childrenOf(item, "dc:creator");
          expect(authors).toHaveLength(1);
          if (name === "feed.xml") expect(authors[0]?.children.map((child) => child.name)).toEqual(["name"]);
          expect(childrenOf(item, "title")).toHaveLength(1);
          expect(childrenOf(item, "title")[0]?.children).toEqual([]);
          expect(childrenOf(item, name === "feed.xml" ? "id" : "guid")).toHaveLength(1);
        }
      }
    },
  );

  it("feed.json has one author an item, and what comes out of it is in the text", () => {
    for (const feed of called("feed.json")) {
      const { items } = JSON.parse(feed);
      expect(items).toHaveLength(signs.length);
      for (const { authors, title } of items) {
        expect(authors).toHaveLength(1);
        expect(Object.keys(authors[0])).toEqual(["name"]);
        expect(title).toMatch(/^Footbridge .* opens$/s);
      }
    }
  });
});

it("ninjs has the fields of ninjs", () => {
  for (const item of called(".ninjs.json")) expect(ninjsErrors(JSON.parse(item))).toEqual([]);
});

it("the newsroom's name is one line, or the build stops", async () => {
  for (const sign of ["\r", "\n", "\t", "\u0000", "\u000b", "\u0085", "\u2028", "\u2029", "\ufffe", "\ud800"]) {
    expect(() => settle({ name: `Ostermoor${sign}${SMUGGLED}` })).toThrow(
      /the option “name” must be a name in one line/,
    );
  }
});

it("an address to write to or to call tells the program nothing else: no field, no second recipient, no extension", () => {
  const pages = [
    ...called(".html"),
    ...called("feed.xml"),
    ...called("rss.xml"),
    ...called("feed.json"),
    ...called(".ninjs.json"),
  ];
  const addresses = pages.flatMap(
    (page) => page.match(/(?<=href=(?:&quot;|\\?"))(?:mailto|tel):[^"<>\s\\]*?(?=&quot;|\\?")/g) ?? [],
  );
  expect(addresses.filter((address) => address.startsWith("tel:")).length).toBeGreaterThan(signs.length);
  expect(addresses).toContain("mailto:%3Fbcc%3Devil@canary.example");
  for (const address of new Set(addresses)) {
    expect(address).toMatch(/^(?:tel:\+?\d{7,15}|mailto:[\w.+%'-]+@[a-z\d.-]+)$/);
    expect(address).not.toMatch(/%(?:0[0-9a-f]|1[0-9a-f])/i);
  }
});
