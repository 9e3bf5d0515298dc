import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";
import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { pictureBytes } from "../support/picture-bytes.ts";
import { all, eachInItsFolder, err, importing, out, PAGE, written } from "./importing.ts";

eachInItsFolder();

test("Markdown keeps its front matter, and is read as the page that it makes", async () => {
  const source = `---\ntitle: Weir opens at Lanner\ndate: 2021-10-13\ntags: [weirs]\n---\n\nThe council **opened** the weir.\n\n## What it cost\n\nTwo million crowns, the council said, and not one more than it had.\n`;
  expect(await importing({ "weir.md": source })).toBe(0);
  const release = parse(written("weir.txt"));
  expect(release.headline?.text).toBe("Weir opens at Lanner");
  expect(release.frontMatter).toMatchObject({ date: "2021-10-13", tags: ["weirs"] });
  expect(release.body.map(({ text }) => text)[0]).toBe("The council opened the weir.");
});

test("an e-mail gives its words, its pictures and the day it was sent; other attachments are named", async () => {
  const png = Buffer.from(await pictureBytes("png")).toString("base64");
  const mail = [
    "From: Press office <press@council.example>",
    "Subject: FW: Weir opens at Lanner",
    "Date: Wed, 13 Oct 2021 23:30:00 -0400",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="x"',
    "",
    "--x",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "Weir opens at Lanner",
    "",
    "The council opened the weir on Wednesday =E2=80=93 at last.",
    "--x",
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    'Content-Disposition: attachment; filename="../../weir.png"',
    "",
    png,
    "--x",
    "Content-Type: application/pdf",
    "Content-Transfer-Encoding: base64",
    'Content-Disposition: attachment; filename="plans.pdf"',
    "",
    "JVBERi0=",
    "--x--",
    "",
  ].join("\r\n");
  expect(await importing({ "Weir opens.eml": mail })).toBe(0);
  expect(all()).toEqual(["weir-opens.png", "weir-opens.txt"]);
  const release = parse(written("weir-opens.txt"));
  expect(release.headline?.text).toBe("Weir opens at Lanner");
  expect(release.date?.iso).toBe("2021-10-13");
  expect(release.frontMatter).not.toHaveProperty("title");
  expect(written("weir-opens.txt")).toContain("on Wednesday – at last.");
  expect(out).toContain("the attachment plans.pdf");
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (body: string, more: Zippable = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    "word/styles.xml": strToU8(
      `<w:styles ${W}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    ),
    "word/footer1.xml": strToU8(`<w:ftr ${W}>${paragraph("Council of Ostermoor, Mill Lane 1")}</w:ftr>`),
    ...more,
  });

test("a Word document gives its words in order, and what stands in its margins is named", async () => {
  const body =
    paragraph("Weir opens at Lanner", "T") +
    paragraph("13 October 2021") +
    paragraph("The council opened the weir on Wednesday, two years after a flood took the old one away.") +
    paragraph("What it cost", "H2") +
    paragraph("Two million crowns, the council said, and not one more than it had been told in spring.");
  expect(await importing({ "weir.docx": word(body) })).toBe(0);
  const release = parse(written("weir.txt"));
  expect(release.headline?.text).toBe("Weir opens at Lanner");
  expect(release.date?.iso).toBe("2021-10-13");
  expect(release.body.map(({ role }) => role)).toEqual(["paragraph", "subhead", "paragraph"]);
  expect(out).toContain("the footer of the page: “Council of Ostermoor, Mill Lane 1”");
});

test("the words of a diagram and a chart in a Word document, and a file in it, are named", async () => {
  const more = {
    "word/diagrams/data1.xml": strToU8("<m><a:p><a:t>Stone</a:t></a:p><a:p><a:t>Oak</a:t></a:p></m>"),
    "word/charts/chart1.xml": strToU8("<c><c:pt><c:v>Visitors</c:v></c:pt><c:pt><c:v>900</c:v></c:pt></c>"),
    "word/embeddings/costs.xlsx": strToU8("PK"),
  };
  expect(await importing({ "weir.docx": word(paragraph("Weir opens at Lanner", "T"), more) })).toBe(0);
  expect(out).toContain("a diagram: “Stone Oak”");
  expect(out).toContain("a chart: “Visitors 900”");
  expect(out).toContain("an embedded file: costs.xlsx");
});

test("a picture that a Word document only points at is not fetched from the disk, and is named", async () => {
  const secret = pathToFileURL(resolve(import.meta.dirname, "importing.ts")).href;
  const drawing =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${secret}" TargetMode="External"/></Relationships>`;
  const body = paragraph("Weir opens at Lanner", "T") + drawing + paragraph("The council opened it on Wednesday.");
  const more = { "word/_rels/document.xml.rels": strToU8(links) };
  expect(await importing({ "weir.docx": word(body, more) })).toBe(0);
  expect(all()).toEqual(["weir.txt"]);
  expect(out + err + written("weir.txt")).not.toContain(Buffer.from("import {").toString("base64"));
  expect(out).toContain("importing.ts");
});

const PART = "word/media/one.bin";
const zeros = deflateRawSync(Buffer.alloc(300_000_000), { level: 1 });

/** A Word document with a part of 300 megabytes, whose directory says that it has that many bytes. */
function bombOf(stated: number): Buffer {
  const bomb = Buffer.from(word(paragraph("Weir opens at Lanner"), { [PART]: [zeros, { level: 0 }] }));
  const [local, entry] = [bomb.indexOf(PART) - 30, bomb.lastIndexOf(PART) - 46];
  expect([bomb.readUInt32LE(local), bomb.readUInt32LE(entry)]).toEqual([0x04034b50, 0x02014b50]);
  for (const [at, value] of [
    [local + 8, 8],
    [entry + 10, 8],
  ] as const)
    bomb.writeUInt16LE(value, at);
  for (const at of [local + 22, entry + 24]) bomb.writeUInt32LE(stated, at);
  return bomb;
}

test.each([
  ["and says so", 300_000_000],
  ["and says that it is small", 10],
  ["and says that it has nothing", 0],
  ["and says that it has terabytes", 0xffffffff],
])("a Word document that would fill the memory %s is refused, and the next file is read", async (_what, stated) => {
  const bomb = bombOf(stated);
  expect(bomb.length).toBeLessThan(2_000_000);
  expect(await importing({ "bomb.docx": bomb, "weir.html": PAGE })).toBe(1);
  expect(err).toContain("bomb.docx: it would unpack to more than 250 MB, and a document has that at most");
  expect(all().filter((path) => path.endsWith(".txt"))).toEqual(["weir.txt"]);
});

test("a Word document whose directory leads nowhere is named", async () => {
  const cut = Buffer.from(word(paragraph("Weir opens at Lanner")));
  cut.writeUInt32LE(4_000_000_000, cut.lastIndexOf("word/document.xml") - 46 + 42);
  const twisted = Buffer.from(word(paragraph("Weir opens at Lanner")));
  twisted.writeUInt32LE(0, twisted.length - 22 + 16);
  expect(await importing({ "cut.docx": cut, "twisted.docx": twisted, "weir.html": PAGE })).toBe(1);
  expect(err).toContain("cut.docx: it is no whole archive");
  expect(err).toContain("twisted.docx: it is no whole archive");
});

const EXPORT = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Council</title>
<item><title>Weir opens &amp; stays</title><link>https://council.example/weir/</link><pubDate>Wed, 13 Oct 2021 08:00:00 +0000</pubDate><category>Weirs</category><content:encoded><![CDATA[<!-- wp:paragraph -->
The council opened the weir.

It cost two million crowns.]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>
<item><title>Weir closes</title><pubDate>Thu, 14 Oct 2021 08:00:00 +0000</pubDate><content:encoded><![CDATA[<p>The council closed the weir.</p>]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item>
<item><title>Contact</title><wp:post_type>page</wp:post_type></item></channel></rss>`;

test("an export of WordPress gives a text a post, drafts as drafts; pages are named as left out", async () => {
  expect(await importing({ "export.xml": EXPORT })).toBe(0);
  expect(all()).toEqual(["2021-10-13-weir-opens-and-stays.txt", "2021-10-14-weir-closes.txt"]);
  const release = parse(written("2021-10-13-weir-opens-and-stays.txt"));
  expect(release.headline?.text).toBe("Weir opens & stays");
  expect(release.body.map(({ text }) => text)).toEqual(["The council opened the weir.", "It cost two million crowns."]);
  expect(release.frontMatter).toMatchObject({ tags: ["Weirs"], importedFrom: "https://council.example/weir/" });
  expect(parse(written("2021-10-14-weir-closes.txt")).frontMatter.draft).toBe(true);
  expect(out).toContain("1 of the kind “page”");
});

test("an Atom feed gives its entries, and says where it has a summary alone", async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Council</title><entry><title>Weir opens</title><link href="https://council.example/weir/"/><published>2021-10-13T23:00:00-04:00</published><summary>The council opened the weir.</summary></entry></feed>`;
  expect(await importing({ "feed.atom": atom })).toBe(0);
  expect(parse(written("feed.txt")).date?.iso).toBe("2021-10-13");
  expect(out).toContain("the text, if it was longer than the feed’s summary of it");
});

test("a picture that an e-mail shows and has attached is one", async () => {
  const png = Buffer.from(await pictureBytes("png")).toString("base64");
  const mail = [
    "Subject: Weir opens at Lanner",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="x"',
    "",
    "--x",
    "Content-Type: text/html; charset=utf-8",
    "",
    '<h1>Weir opens at Lanner</h1><p>The council opened it.</p><img src="cid:a@b" alt="Water over stones.">',
    "--x",
    "Content-Type: image/png",
    "Content-ID: <a@b>",
    "Content-Transfer-Encoding: base64",
    'Content-Disposition: attachment; filename="weir.png"',
    "",
    png,
    "--x--",
    "",
  ].join("\r\n");
  await importing({ "weir.eml": mail });
  expect(all()).toEqual(["weir.png", "weir.txt"]);
  expect(parse(written("weir.txt")).frontMatter.alt).toBe("Water over stones.");
});

test("what nobody reads is a mistake on the command line; what is broken is named, and the rest is imported", async () => {
  expect(await importing({ "weir.pdf": "%PDF-" })).toBe(2);
  expect(err).toContain("nobody here reads “.pdf”");
  expect(await importing({ "broken.docx": "no zip", "empty.xml": "<rss/>", "weir.html": PAGE })).toBe(1);
  expect(err).toContain("broken.docx");
  expect(err).toContain("there is no item in it");
  expect(all()).toContain("weir.txt");
});
