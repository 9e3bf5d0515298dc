import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { withoutEntities } from "../../src/text/entities.ts";
import { positionOf, sourceOf } from "../../src/text/source.ts";

test.for([
  ["Smith &amp; Co", "Smith & Co"],
  ["40&nbsp;cars", "40\u00a0cars"],
  ["&ldquo;It&rsquo;s open&rdquo; &ndash; she said", "“It’s open” – she said"],
  ["it&#8217;s, it&#x2019;s, it&#146;s", "it’s, it’s, it’s"],
  ["caf&eacute;, &Uuml;ber, Stra&szlig;e, &Oslash;st", "café, Über, Straße, Øst"],
  ["&lt;b&gt;", "<b>"],
  ["&#128512;", "😀"],
] as const)("%j is read as it is meant", ([text, read]) => {
  expect(withoutEntities(text).text).toBe(read);
});

test.for([
  "AT&T; and B&B",
  "R&D; see there",
  "&unknown; sign",
  "&valueOf; sign",
  "&#0; &#10; &#xd800; &#99999999;",
  "?a=1&copy=2",
  "Tom & Jerry;",
])("%j stays", (text) => {
  expect(withoutEntities(text)).toEqual({ text, left: [] });
});

test("a soft hyphen is left out as any other, and columns are those of the text as it was given", () => {
  const source = sourceOf("Foot&shy;bridge &amp; **ferry** open");
  expect(source.text).toBe("Footbridge & ferry open");
  const at = (word: string) => positionOf(source, source.text.indexOf(word));
  expect(at("bridge")).toEqual({ line: 1, column: 10 });
  expect(at("ferry")).toEqual({ line: 1, column: 25 });
  expect(at("open")).toEqual({ line: 1, column: 33 });
});

test("the release is read with the signs, and a warning tells where the first of them stands", () => {
  const { headline, quotes, diagnostics } = parse(
    "Ferries &amp; boats sail again\n\n&ldquo;They sail again at last, all forty of them,&rdquo; said Jane Example, chair of the trust.\n",
  );
  expect(headline?.text).toBe("Ferries & boats sail again");
  expect(quotes[0]?.speaker).toBe("Jane Example");
  expect(diagnostics.filter(({ code }) => code === "text/entity")).toMatchObject([
    { line: 1, column: 9, message: expect.stringContaining("“&”") },
  ]);
});

test("nothing else is changed in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const bare = text.replaceAll(";", "");
      expect(withoutEntities(bare).text).toBe(bare);
    }),
  );
});

test("a sign of two units is told whole, and names in front matter are YAML's", () => {
  const told = (text: string) => parse(text).diagnostics.find(({ code }) => code === "text/entity");
  expect(told("Ferries sail again &#128512;\n")?.message).toContain("“😀”");
  const given = '---\ntitle: "Say &quot;yes&quot;"\n---\n\nFerries sail again\n';
  expect(withoutEntities(given).text).toBe(given);
});
