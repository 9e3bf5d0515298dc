import { parseFeed } from "@rowanmanning/feed-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { ninjsErrors } from "../../support/ninjs.ts";
import { pictureBytes, sayingJpeg } from "../../support/picture-bytes.ts";
import { childrenOf, readXml, textIn } from "../../support/xml.ts";
import { build, type Site, text } from "../build.ts";

const ferry = `Ferry returns to Low Tarn

14 October 2021

The ferry will call at the old stone pier again from Monday, after four years in which its passengers had to wade.

Caption: The ferry at the “old” stone pier
Photo: Ada Sample / Pier News

The boat sails every hour from six in the morning, and once more at night for those who have missed it.

The pier was rebuilt by eleven masons from the island, and a bell at its end tells the pilot how many are waiting.

Press contact: Petra Halloran, petra@council.example
`;
const ROOT = "https://port.example/news/releases/ferry-returns-to-low-tarn/";
const PATH = "releases/ferry-returns-to-low-tarn/ferry-returns-to-low-tarn";
const options = { name: "Port of Tarn", newsroom: "/", url: "https://port.example/news/" } as const;

let files: Record<string, string | Uint8Array>;
let site: Site;
const file = (path: string): string => site.output.get(path) ?? `There is no ${path}.`;

beforeAll(async () => {
  files = {
    "releases/ferry.txt": ferry,
    "releases/ferry/1.png": await pictureBytes("png", { width: 1600, height: 800 }),
    "releases/ferry/2.jpg": await sayingJpeg({ caption: "The bell", alt: "A bell of brass", creator: "Bo Example" }),
  };
  site = await build(files, { ...options, pictures: { formats: ["webp"], widths: [480, 1290] } });
});

const figures = [
  `<figure class="pr-figure">
<img src="${ROOT}1.1290w.png" width="1290" height="645" alt="">
<figcaption><p class="pr-figure__caption"><span class="pr-hidden">Caption: </span>The ferry at the “old” stone pier</p><p class="pr-figure__credit">Photo: Ada Sample / Pier News</p></figcaption>
</figure>`,
  `<img src="${ROOT}2.60w.jpg" width="60" height="40" alt="A bell of brass">`,
  `<p class="pr-figure__credit" data-from="file">Photo: Bo Example</p>`,
];

describe("a release in a feed shows its pictures, with caption, credit and description, at absolute addresses", () => {
  it.each(["feed.xml", "rss.xml"])("%s", (name) => {
    const [item] = parseFeed(file(name)).items;
    for (const figure of figures) expect(item?.content).toContain(figure);
    expect(item?.media.map(({ url }) => url)).toContain(`${ROOT}1.png`);
  });

  it("Atom: an enclosure each, with its length and its caption", () => {
    const [entry] = childrenOf(readXml(file("feed.xml")), "entry");
    const found = entry && childrenOf(entry, "link").filter(({ attributes }) => attributes.rel === "enclosure");
    expect(found?.map(({ attributes }) => attributes)).toEqual([
      {
        rel: "enclosure",
        type: "image/png",
        length: String(files["releases/ferry/1.png"]?.length),
        title: "The ferry at the “old” stone pier",
        href: `${ROOT}1.png`,
      },
      expect.objectContaining({ type: "image/jpeg", title: "The bell", href: `${ROOT}2.jpg` }),
    ]);
  });

  it("RSS: one enclosure, and all as Media RSS", () => {
    const [channel] = childrenOf(readXml(file("rss.xml")), "channel");
    const [item] = channel === undefined ? [] : childrenOf(channel, "item");
    if (item === undefined) throw new Error("There is no item.");
    expect(childrenOf(item, "enclosure").map(({ attributes }) => attributes)).toEqual([
      { url: `${ROOT}1.png`, type: "image/png", length: String(files["releases/ferry/1.png"]?.length) },
    ]);
    const media = childrenOf(item, "media:content");
    expect(media.map(({ attributes }) => [attributes.url, attributes.medium, attributes.width])).toEqual([
      [`${ROOT}1.png`, "image", "1600"],
      [`${ROOT}2.jpg`, "image", "60"],
    ]);
    expect(media.map((each) => [textIn(each, "media:description"), textIn(each, "media:credit")])).toEqual([
      ["The ferry at the “old” stone pier", "Ada Sample / Pier News"],
      ["The bell", "Bo Example"],
    ]);
  });

  it("JSON Feed: the first as the item's image, all as attachments", () => {
    const [item] = JSON.parse(file("feed.json")).items;
    for (const figure of figures) expect(item.content_html).toContain(figure);
    expect(item.image).toBe(`${ROOT}1.1290w.png`);
    expect(item).not.toHaveProperty("banner_image");
    expect(item.attachments).toEqual([
      expect.objectContaining({ url: `${ROOT}1.png`, mime_type: "image/png" }),
      { url: `${ROOT}2.jpg`, mime_type: "image/jpeg", title: "The bell", size_in_bytes: expect.any(Number) },
    ]);
  });

  it("every picture that a feed or an e-mail names is in the site", () => {
    const paths = [...site.output].flatMap(([path, content]) =>
      /feed|rss|email/.test(path)
        ? [...content.matchAll(/https:\/\/port\.example\/news\/([^"&<]+?\.(?:png|jpg))/g)].map(
            ([, found]) => found ?? "",
          )
        : [],
    );
    expect(new Set(paths).size).toBe(4);
    for (const path of paths) expect([path, site.output.has(path)]).toEqual([path, true]);
  });
});

describe("the e-mail", () => {
  it("shows them no wider than its column, without a class of the page, and credits nobody twice", () => {
    const html = file(`${PATH}.email.html`);
    expect(html).toContain(`<img src="${ROOT}1.1290w.png" width="600" height="300" alt="" style="display:block;`);
    expect(html).toContain(`<img src="${ROOT}2.60w.jpg" width="60" height="40" alt="A bell of brass" style="`);
    expect(html).toContain("The ferry at the “old” stone pier</p>");
    expect(html.match(/Ada Sample/g)).toHaveLength(1);
    expect(html).not.toMatch(/class="pr|<figure|<figcaption|data-from/);
    expect(site.said).not.toContain("page/words");
  });

  it("has captions and credits as lines of the text where the site has not said its address", async () => {
    const plain = await build(files, { newsroom: "/", pictures: { responsive: false } });
    const html = plain.output.get(`${PATH}.email.html`) ?? "";
    expect(html).not.toContain("<img");
    expect(html).toContain("Caption: The ferry at the “old” stone pier</p>");
    expect(html).toContain("Photo: Ada Sample / Pier News");
    expect(plain.said).not.toContain("page/words");
  });

  it("credits once who is credited in front matter, and whoever stands beside no picture still", async () => {
    const given = `---\nphotoCredit: Cy Sample\n---\n${text("Weir opens", "1 March 2022")}`;
    const { output } = await build(
      { "releases/a.txt": given, "releases/a.png": files["releases/ferry/1.png"] ?? "", "releases/b.txt": ferry },
      options,
    );
    expect(output.get("releases/weir-opens/weir-opens.email.html")?.match(/Cy Sample/g)).toHaveLength(1);
    expect(output.get(`${PATH}.email.html`)).toContain("Photo: Ada Sample / Pier News");
  });
});

it("ninjs has them as associated pictures, the first as that which leads, and is valid", () => {
  const node = JSON.parse(file(`${PATH}.ninjs.json`));
  expect(ninjsErrors(node)).toEqual([]);
  expect(ninjsErrors({ ...node, associations: [{ uri: node.uri }] })).not.toEqual([]);
  expect(node.associations).toMatchObject([
    {
      name: "1.png",
      rel: "lead-picture",
      type: "picture",
      uri: `${ROOT}1.png`,
      descriptions: [{ role: "caption", value: "The ferry at the “old” stone pier" }],
      infoSources: [{ name: "Ada Sample / Pier News", role: "photo-credit" }],
      renditions: [{ name: "highRes", href: `${ROOT}1.png`, contentType: "image/png", width: 1600, height: 800 }],
    },
    {
      rel: "picture",
      by: "Bo Example",
      descriptions: [{ role: "caption" }, { role: "alt-text", value: "A bell of brass" }],
    },
  ]);
});
