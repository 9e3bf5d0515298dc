import { describe, expect, it } from "vitest";
import { unsaid } from "../../plugin/import/unsaid.ts";
import { eachInItsFolder, importing, out } from "./importing.ts";

eachInItsFolder();

const mail = (plain: string, html: string): string =>
  [
    'From: "Ada Sample" <ada@council.example>',
    "Subject: Weir opens at Lanner",
    'Content-Type: multipart/alternative; boundary="x"',
    "",
    ...["--x", "Content-Type: text/plain; charset=utf-8", "", plain],
    ...["--x", "Content-Type: text/html; charset=utf-8", "", html],
    "--x--",
    "",
  ].join("\r\n");

const feed = (item: string): string =>
  `<rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:wp="w"><channel><item><title>Weir opens</title>${item}</item></channel></rss>`;
const content = "<content:encoded><![CDATA[<p>The council opened the weir.</p>]]></content:encoded>";

describe("what is said beside the text is named", () => {
  it.each<[string, string, string, string]>([
    [
      "in the plain text of an e-mail",
      "weir.eml",
      mail("The council opened it.\n\nDoors at nine.", "<p>The council opened it.</p>"),
      "what its plain text alone says: “Doors at nine.”",
    ],
    [
      "by whom an e-mail is",
      "weir.eml",
      mail("It opened.", "<p>It opened.</p>"),
      "the sender: Ada Sample <ada@council.example>",
    ],
    [
      "to whom an e-mail went",
      "weir.eml",
      mail("It opened.", "<p>It opened.</p>").replace(
        "\r\n",
        "\r\nTo: Jan Sample <jan@paper.example>\r\nCc: desk@paper.example\r\n",
      ),
      "whom it was sent to: Jan Sample <jan@paper.example>, <desk@paper.example>",
    ],
    [
      "on pointing",
      "weir.html",
      '<h1>Weir opens</h1><p>It <span title="on Monday, at nine">opened</span>.</p>',
      "what is shown on pointing: “on Monday, at nine”",
    ],
    [
      "in a field",
      "weir.html",
      '<h1>Weir opens</h1><p>It opened.</p><form><input value="Doors at nine"><input type="hidden" value="x1"></form>',
      "what a field holds: “Doors at nine”",
    ],
    [
      "in the summary of an item",
      "feed.xml",
      feed(`${content}<description>Doors at nine.</description>`),
      "the summary: “Doors at nine.”",
    ],
    ["by whom an item is", "feed.xml", feed(`${content}<dc:creator>Ada Sample</dc:creator>`), "the author: Ada Sample"],
    ["in comments", "feed.xml", feed(`${content}<wp:comment>Well done</wp:comment>`), "comments: 1"],
    [
      "in the description of a page",
      "weir.html",
      '<meta name="description" content="Doors at nine."><body><h1>Weir opens</h1><p>It opened.</p>',
      "the description of the page: “Doors at nine.”",
    ],
    [
      "of a picture that is not there",
      "weir.html",
      '<h1>Weir opens</h1><p>It opened.</p><img src="none.jpg" alt="Water over stones.">',
      "a picture: none.jpg cannot be read (ENOENT); it shows “Water over stones.”",
    ],
  ])("%s", async (_, name, file, lost) => {
    await importing({ [name]: file });
    expect(out).toContain(`not taken over: ${lost}`);
  });
});

it.each<[string, string, string]>([
  [
    "the same words",
    "weir.eml",
    mail("The council\nopened it: https://council.example/weir", '<p>The council opened <a href="/x">it</a>:</p>'),
  ],
  ["a summary that is cut", "feed.xml", feed(`${content}<description>The council open…</description>`)],
  [
    "a summary of the first words",
    "feed.xml",
    feed(`${content}<description>&lt;p&gt;The council opened&lt;/p&gt;</description>`),
  ],
  [
    "the headline",
    "weir.html",
    '<meta name="description" content="Weir opens"><body><h1>Weir opens</h1><p>It did.</p>',
  ],
])("%s are not", async (_, name, file) => {
  await importing({ [name]: file });
  expect(out).not.toMatch(/alone says|summary:|description of/);
});

it("a line is told by a word that the other has not, whatever its case, and a long one is cut", () => {
  expect(unsaid("Doors at NINE\nBring a lamp", "doors at nine")).toBe("Bring a lamp");
  expect(unsaid("lamp ".repeat(100), "")).toHaveLength(201);
  expect(unsaid("", "")).toBe("");
});
