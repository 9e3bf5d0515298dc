import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "../../../src/index.ts";
import { piecesOf, wordsOf, wordsOfHtml } from "../../../src/render/index.ts";
import { ninjsErrors } from "../../support/ninjs.ts";
import { build, type Site, text } from "../build.ts";

const contact = "\nPress contact:\nAda Sample, press officer\nada@weir.example\n+44 20 7946 0141\n";
const long = `${text("Weir opens", "14 October 2022", "PRESS RELEASE\n")}
What it cost

• oak for the gate
• iron for the hinge

Adults\t4.50
Children\t2.00

See https://weir.example/a_b for more.

ENDS
${contact}
About the council
The river council has kept the weirs of Ostermoor since 1871.
`;
const files = {
  "releases/long.txt": long,
  "releases/arabic.txt":
    "افتتاح الجسر\n\n13 أكتوبر 2021\n\nقالت الهيئة إن الجسر سيفتح يوم الاثنين بعد عامين من الفيضان.\n",
  "releases/dated.txt":
    "---\ndate: 2021-10-13\n---\nCouncil meets\n\nThe council will meet in the mill on Monday to hear about it.\n",
  "releases/note.txt":
    "---\npermalink: /notes/note.html\nlayout: false\n---\nA note of the council\n\nThe council says nothing.\n",
};
const options = { newsroom: "/", url: "https://press.weir.example/news/", name: "Ostermoor" } as const;

const folder = "releases/weir-opens/weir-opens";
let site: Site;
const file = (path: string): string => site.output.get(path) ?? `There is no ${path}.`;

beforeAll(async () => {
  site = await build(files, options);
});

it("stand beside the page and bear its name", () => {
  for (const ending of ["txt", "md", "email.html", "ninjs.json"]) {
    expect(site.output.has(`${folder}.${ending}`)).toBe(true);
    expect(site.output.has(`notes/note.${ending}`)).toBe(true);
  }
});

it("plain text is the text without its markers; a day from front matter is set as on the page", () => {
  expect(file(`${folder}.txt`)).toMatch(/^PRESS RELEASE\n\nWeir opens\n\n14 October 2022\n\nThe river council/);
  expect(file(`${folder}.txt`)).toContain("\n\nPress contact:\nAda Sample, press officer\nada@weir.example\n");
  const dated = [...site.output].find(([path]) => path.endsWith("council-meets.txt"))?.[1];
  expect(dated).toBe(
    "13 October 2021\n\nCouncil meets\n\nThe council will meet in the mill on Monday to hear about it.\n",
  );
});

it("Markdown has headings, lists and tables", () => {
  expect(file(`${folder}.md`)).toContain("\n\n# Weir opens\n\n");
  expect(file(`${folder}.md`)).toContain("\n- oak for the gate\n- iron for the hinge\n");
  expect(file(`${folder}.md`)).toContain("| Adults | 4.50 |");
});

it("ninjs is valid and leads to the page by its absolute address", () => {
  for (const [path, content] of site.output) {
    if (path.endsWith(".ninjs.json")) expect([path, ninjsErrors(JSON.parse(content))]).toEqual([path, []]);
  }
  expect(JSON.parse(file(`${folder}.ninjs.json`))).toMatchObject({
    uri: "https://press.weir.example/news/releases/weir-opens/",
    firstCreated: "2022-10-14T10:00:00Z",
    people: [{ uri: "https://press.weir.example/news/people/petra-halloran/" }, { name: "Ada Sample" }],
  });
});

describe("the e-mail", () => {
  it("has every word of the text once, and no pulled copy", () => {
    const [, body = ""] = file(`${folder}.email.html`).split("<body");
    const said = piecesOf(parse(long)).flatMap(({ excerpt, block }) =>
      block?.role === "table" ? block.rows.flat().flatMap((cell) => wordsOf(cell.text)) : wordsOf(excerpt.text),
    );
    const address = wordsOf("https://press.weir.example/news/releases/weir-opens/");
    expect(wordsOfHtml(`<body${body}`)).toEqual(["Ostermoor", ...said, ...address]);
  });

  it("needs nothing but itself: no script, no sheet or picture from elsewhere, no class of a page", () => {
    const html = file(`${folder}.email.html`);
    expect(html).not.toMatch(/<script|<link|<img|src=|class="pr|<figure|<aside| id=/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain("@media (prefers-color-scheme:dark)");
    expect(html).toContain('<a href="https://weir.example/a_b" style="color:inherit');
    for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:https|mailto):/);
  });

  it("runs from right to left where its language does", () => {
    const arabic = [...site.output].find(([path, html]) => path.endsWith(".email.html") && html.includes("الجسر"))?.[1];
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('cellspacing="0" border="0" dir="rtl"');
  });
});

it("says where an e-mail is longer than Gmail shows", async () => {
  const paragraph = `${"The council keeps all the weirs of the river in good order. ".repeat(20)}\n\n`;
  const { said } = await build(
    { "releases/a.txt": text("Weir opens", "14 October 2022") + paragraph.repeat(100) },
    options,
  );
  expect(said).toContain("weir-opens.email.html is 1");
  expect(said).toContain("Gmail cuts e-mails off at 102 KB.");
});

it("are left out one by one, all at once, and without a newsroom; ninjs also without the site's address", async () => {
  const one = { "releases/long.txt": long };
  const endings = async (options: Parameters<typeof build>[1]) =>
    [...(await build(one, { layout: false, ...options })).output.keys()]
      .filter((path) => path.startsWith("releases/weir-opens/") && !path.endsWith("index.html"))
      .map((path) => path.replace("releases/weir-opens/weir-opens.", ""))
      .sort();
  expect(await endings({ newsroom: "/", files: { email: false, text: false }, url: options.url })).toEqual([
    "md",
    "ninjs.json",
  ]);
  expect(await endings({ newsroom: "/" })).toEqual(["email.html", "md", "txt"]);
  expect(await endings({ newsroom: "/", files: false })).toEqual([]);
  expect(await endings({ newsroom: false })).toEqual([]);
  expect(await endings({ newsroom: false, files: { text: true } })).toEqual(["txt"]);
});
