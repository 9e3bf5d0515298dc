import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { withoutMarkdown } from "../../src/text/plain-markdown.ts";
import { positionOf, sourceOf } from "../../src/text/source.ts";

const plain = (text: string) => withoutMarkdown(text, false).text;

describe("a text in Markdown is read without its signs", () => {
  test.for([
    ["**FOR IMMEDIATE RELEASE**", "FOR IMMEDIATE RELEASE"],
    ["**Contact:** Jane Example", "Contact: Jane Example"],
    ["**OLDPORT, 13 October 2021** – The ferry", "OLDPORT, 13 October 2021 – The ferry"],
    ["said ***Jane Example***, its *chair*.", "said Jane Example, its chair."],
    ["**Kolleg*innen** und *Freund*innen*", "Kolleg*innen und Freund*innen"],
    ["**two\nlines**", "two\nlines"],
    ['*"It is open again, at last,"* she said.', '"It is open again, at last," she said.'],
    ["__Contact__ and **more**", "Contact and more"],
    ["_Contact_ and **more**", "Contact and more"],
    ["## What comes next", "What comes next"],
    ["##\u00a0What comes next", "What comes next"],
    ["# Ferry sails again on Monday\n\nThe ferry", "Ferry sails again on Monday\n\nThe ferry"],
    ["## A\n\n> “It is open.”\n\n```text\n\n```", "A\n\n“It is open.”\n\n\n\n"],
    ["\\#\\#\\#", "###"],
    ["13\\. Oktober", "13. Oktober"],
    ["Jane Example\\\nPress officer", "Jane Example\nPress officer"],
    ["[crew@ferry.example](mailto:crew@ferry.example)", "crew@ferry.example"],
    ["[www.ferry.example](https://www.ferry.example/)", "www.ferry.example"],
    ["the [new ferry](https://ferry.example/new) sails", "the new ferry (https://ferry.example/new) sails"],
    ['the [new ferry](<https://ferry.example/new> "Title") sails', "the new ferry (https://ferry.example/new) sails"],
  ] as const)("%j", ([text, read]) => {
    expect(plain(text)).toBe(read);
  });

  test.for([
    "Best of the decade*\n\n*by passengers",
    "2*3*4 cars, 5 * 6 lorries and file_name_1",
    "# # #",
    "#1712 and #ferry",
    "# is the sign for a tie.",
    "***",
    "- 40 cars\n* 12 lorries",
    "[1] see there (https://ferry.example)",
    "[never again]{.pull-quote}",
    "C:\\Ferry\\new.txt",
    "Passagier*innen und Kolleg*innen",
    "### END ###",
    "!\\\n\u00a0\n",
  ])("no other is: %j", (text) => {
    expect(plain(text)).toBe(text);
  });

  test("not where a blank line stands between two pairs of stars", () => {
    expect(plain("**a** and ** b\n\nc **")).toBe("a and ** b\n\nc **");
  });
});

test("signs stay where pages set the Markdown: by the option, or by front matter, which is above it", () => {
  const text = "The **new** ferry sails again on Monday.";
  expect(withoutMarkdown(text, true).text).toBe(text);
  const given = (markdown: boolean) => `---\nmarkdown: ${markdown}\n---\n\n${text}`;
  expect(withoutMarkdown(given(true), false).text).toBe(given(true));
  expect(withoutMarkdown(given(false), true).text).toBe(given(false).replaceAll("**", ""));
  expect(parse(text, { markdown: true }).source.text).toBe(text);
});

test("signs in front matter are YAML's", () => {
  const text = '---\ntitle: "**New** ferry"\n---\n\nThe **new** ferry';
  expect(plain(text)).toBe('---\ntitle: "**New** ferry"\n---\n\nThe new ferry');
});

test("columns are those of the text as it was given, and a warning tells where its Markdown begins", () => {
  const source = sourceOf("Mu\u0308nchen **and** the [ferry](https://ferry.example/) *sail*\n\\# again");
  const at = (word: string) => positionOf(source, source.text.indexOf(word));
  expect(source.text).toBe("München and the ferry (https://ferry.example/) sail\n# again");
  expect(at("and")).toEqual({ line: 1, column: 12 });
  expect(at("ferry")).toEqual({ line: 1, column: 23 });
  expect(at("sail")).toEqual({ line: 1, column: 55 });
  expect(at("again")).toEqual({ line: 2, column: 4 });
  const { diagnostics } = parse(
    "Ferry sails again\n\nThe ferry sails **again** on Monday, and it is \u0093open\u0094.\n",
  );
  expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual(
    expect.arrayContaining([
      ["text/markdown", 3, 19],
      ["text/restored-sign", 3, 48],
    ]),
  );
});

test("no text throws, and none gains or loses a letter or a digit", () => {
  const piece = fc.constantFrom(
    "**",
    "*",
    "_",
    "__",
    "\\",
    "#",
    "# ",
    "\n",
    "\n\n",
    "a",
    "Ab ",
    "9",
    "[",
    "](https://a.example/b)",
    "`",
    "> ",
    "ä",
    " ",
  );
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { text: read, left } = withoutMarkdown(text, false);
      expect(letters(read)).toBe(letters(text));
      expect(read.length + left.length).toBe(text.length);
      expect([...left].sort((a, b) => a - b)).toEqual(left);
    }),
  );
});
