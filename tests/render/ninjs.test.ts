import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { type NinjsFacts, ninjs } from "../../src/render/ninjs.ts";
import { ninjsErrors } from "../support/ninjs.ts";
import { samples } from "../support/samples.ts";

const facts: NinjsFacts = {
  address: "https://press.quay.example/releases/quay-opens/",
  title: null,
  description: "The quay opens.",
  publisher: "Port Ennis Harbour Trust",
  topics: ["Harbour"],
  published: "2031-03-03T10:00:00Z",
  changed: "2031-03-05T10:00:00Z",
  embargoedUntil: null,
  bodyHtml: "<p>The quay opens.</p>",
  speakerUrl: (name) => `https://press.quay.example/people/${encodeURIComponent(name)}/`,
};

const text = `PRESS RELEASE

Quay opens after nine years

PORT ENNIS, 3 March 2031 – The quay at Port Ennis will open to ships on Monday, the trust said, nine years after a storm took it.

“We never replaced a part that could be mended,” said Maren Sample, the chief engineer. “Nobody believed us at first.”

“It took us four years longer than we had said,” Maren Sample said.

Source: Ennis Tide Log

Photo: Odile Quarmby / Norrick Wire

Press contact:
Ada Sample, press officer
ada@quay.example
+44 20 7946 0141

About the trust
The trust has kept the harbour of Port Ennis since 1848.
`;

describe("ninjs", () => {
  const node = ninjs(parse(text), facts);

  it("has headline, summary, dates, place and who wrote it", () => {
    expect(node).toMatchObject({
      uri: facts.address,
      type: "text",
      pubStatus: "usable",
      version: "1",
      language: "en",
      firstCreated: facts.published,
      versionCreated: facts.changed,
      located: "PORT ENNIS",
      by: "Port Ennis Harbour Trust",
      headlines: [{ role: "main", contentType: "text/plain", value: "Quay opens after nine years" }],
      descriptions: [{ role: "summary", contentType: "text/plain", value: "The quay opens." }],
      subjects: [{ name: "Harbour", rel: "about" }],
    });
    expect(node).not.toHaveProperty("embargoedUntil");
  });

  it("has the body as text and as HTML with its words counted, and the boilerplate", () => {
    expect(node.bodies).toMatchObject([
      { role: "main", contentType: "text/plain", wordCount: 59, value: expect.stringContaining("“We never replaced") },
      { role: "main", contentType: "text/html", wordCount: 59, value: facts.bodyHtml },
      { role: "boilerplate", value: expect.stringContaining("since 1848") },
    ]);
  });

  it("tells apart who is quoted, whom to ask and who issued it", () => {
    expect(node.people).toEqual([
      { name: "Maren Sample", rel: "quoted", uri: "https://press.quay.example/people/Maren%20Sample/" },
      {
        name: "Ada Sample",
        rel: "press-contact",
        contactInfo: [
          { type: "email", role: "press", value: "ada@quay.example" },
          { type: "phone", role: "press", value: "+44 20 7946 0141" },
        ],
      },
    ]);
    expect(node.organisations).toEqual([{ name: "Port Ennis Harbour Trust", rel: "issuer" }]);
    expect(node.infoSources).toEqual([
      { name: "Ennis Tide Log", role: "source" },
      { name: "Odile Quarmby / Norrick Wire", role: "photo-credit" },
    ]);
  });

  it("counts no words where a language does not part them", () => {
    const [body] = ninjs(parse("見出し\n\n東京の水車は九十年ぶりに回り始めた。\n"), facts).bodies as {
      wordCount?: number;
    }[];
    expect(body).not.toHaveProperty("wordCount");
  });

  it("is valid for every sample, with and without what a site knows", () => {
    const bare = { ...facts, description: null, publisher: null, topics: [], published: null, changed: null };
    for (const sample of samples()) {
      const release = parse(sample.text);
      for (const each of [facts, { ...bare, speakerUrl: () => null }]) {
        expect([sample.name, ninjsErrors(ninjs(release, each))]).toEqual([sample.name, []]);
      }
    }
  });

  it("the check itself finds what is wrong", () => {
    expect(ninjsErrors({ ...node, firstCreated: "2031-03-03" })).not.toEqual([]);
    expect(ninjsErrors({ ...node, colour: "red" })).not.toEqual([]);
    expect(ninjsErrors({ ...node, uri: undefined })).not.toEqual([]);
  });
});
