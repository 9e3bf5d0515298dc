import fc from "fast-check";
import { expect, it } from "vitest";
import { xml, xmlDocument } from "../../../plugin/feeds/xml.ts";
import { readXml } from "../../support/xml.ts";

it("escapes text in elements and attributes, and keeps XML", () => {
  expect(xml`<a b="${'1 < 2 & "3"'}">${xml`<c/>`}${["x", null, false]}</a>`.markup).toBe(
    '<a b="1 &lt; 2 &amp; &quot;3&quot;"><c/>x</a>',
  );
});

it("whatever a text holds, a strict reader has it back, but for what XML forbids", () => {
  const units = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
  const text = fc.oneof(
    units,
    fc.string({ unit: "binary" }),
    fc.constantFrom("]]>", "<![CDATA[", "&#0;", "\u0000\u0008\ufffe"),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      const root = readXml(xmlDocument(xml`<a b="${one}">${other}</a>`));
      const kept = (value: string) =>
        [...value]
          .map((char) => (/^[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(char) ? char : "\ufffd"))
          .join("");
      // Readers of XML see line breaks of every kind as line feeds, and white space in attributes as spaces.
      expect(root.text).toBe(kept(other).replace(/\r\n?/g, "\n"));
      expect(root.attributes.b).toBe(
        kept(one)
          .replace(/\r\n?/g, "\n")
          .replace(/[\t\n]/g, " "),
      );
    }),
    { numRuns: 500 },
  );
});
