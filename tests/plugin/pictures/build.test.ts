import { beforeAll, describe, expect, test } from "vitest";
import { pictureBytes, sayingJpeg } from "../../support/picture-bytes.ts";
import { build, type Site, text } from "../build.ts";

const PAGE = "releases/footbridge-opens";
const CAPTIONED = `${text("Ferry returns to Low Tarn", "14 October 2021").trimEnd()}

Caption: The ferry at the old stone pier
Photo: Ada Sample / Pier News

The boat sails every hour from six in the morning, and once more at night for those who have missed it.
`;

describe("a site with pictures", () => {
  let site: Site;
  let again: Site;
  const secret = "UNSEEN-WORDS-OF-A-HELD-PICTURE";

  beforeAll(async () => {
    const held = text("Weir opens", "15 October 2021", "EMBARGOED UNTIL 09:00 GMT, 3 March 2031\n");
    const files = {
      "releases/bridge.txt": text("Footbridge opens", "13 October 2021"),
      "releases/bridge.jpg": await sayingJpeg({ caption: "The arch", alt: "An arch of stone", creator: "Ada Sample" }),
      "releases/bridge/Pier Ü (2).PNG": await pictureBytes("png", { width: 900, height: 1200, light: 90 }),
      "releases/ferry.txt": CAPTIONED,
      "releases/ferry.png": await pictureBytes("png", { width: 1000, height: 500 }),
      "releases/weir.txt": held,
      "releases/weir.jpg": await sayingJpeg({ caption: secret, creator: secret }),
      "releases/draft.txt": `---\ndraft: true\n---\n${text("Mill burns", "15 October 2021")}`,
      "releases/draft/mill.jpg": await sayingJpeg({ caption: secret }),
      "releases/bad.txt": text("Mill stands", "12 October 2021"),
      "releases/bad.jpg": "no picture at all",
    };
    const options = {
      name: "Port of Tarn",
      url: "https://port.example/news/",
      newsroom: "/releases/",
      files: false,
      pictures: { formats: ["webp"], widths: [480, 700] },
    } as const;
    site = await build(files, options);
    again = await build(files, options);
  });

  const page = (path: string): string => site.output.get(`${path}/index.html`) ?? "";

  test("pictures lie beside the page, under names that any system and address can hold", () => {
    const names = [...site.output.keys()]
      .filter((path) => path.startsWith(`${PAGE}/`))
      .map((path) => path.slice(PAGE.length + 1));
    expect(names.sort()).toEqual([
      "bridge.60w.jpg",
      "bridge.60w.webp",
      "bridge.jpg",
      "footbridge-opens-press-kit.zip",
      "index.html",
      "pier-u-2.480w.png",
      "pier-u-2.480w.webp",
      "pier-u-2.700w.png",
      "pier-u-2.700w.webp",
      "pier-u-2.png",
    ]);
  });

  test("a figure has its size, its sources, its words; the first comes at once and all others when they are seen", () => {
    const html = page(PAGE);
    expect(html).toContain(`<source type="image/webp" srcset="./bridge.60w.webp 60w" sizes="(min-width: 70em)`);
    expect(html).toMatch(
      /<img src="\.\/bridge\.60w\.jpg" srcset="\.\/bridge\.60w\.jpg 60w" sizes="[^"]+" width="60" height="40" alt="An arch of stone" fetchpriority="high">/,
    );
    expect(html).toContain(`<p class="pr-figure__caption" data-from="file">The arch</p>`);
    expect(html).toContain(`<p class="pr-figure__credit" data-from="file">Photo: Ada Sample</p>`);
    expect(html).toMatch(
      /srcset="\.\/pier-u-2\.480w\.png 480w, \.\/pier-u-2\.700w\.png 700w"[^>]+ width="900" height="1200" alt="" loading="lazy" decoding="async">/,
    );
    expect(html).toContain(`<figure class="pr-figure pr-figure--tall">`);
  });

  test("the figure stands in the place of its caption, and its credit is not said once more", () => {
    const html = page("releases/ferry-returns-to-low-tarn");
    expect(html).toContain(
      `<p class="pr-figure__caption"><span class="pr-hidden">Caption: </span>The ferry at the old stone pier</p><p class="pr-figure__credit">Photo: Ada Sample / Pier News</p>`,
    );
    expect(html.match(/Ada Sample/g)).toHaveLength(3); // The figure, and JSON-LD twice.
    expect(html).not.toContain("pr-credits");
    expect(html.indexOf("<figure")).toBeLessThan(html.indexOf("<p>The boat sails"));
  });

  test("machines are told, absolutely where links need it", () => {
    const html = page(PAGE);
    expect(html).toContain(
      `<meta property="og:image" content="https://port.example/news/releases/footbridge-opens/bridge.jpg">`,
    );
    expect(html).toContain(`<meta property="og:image:alt" content="An arch of stone">`);
    const [image] = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? "").image;
    expect(image).toEqual({
      "@type": "ImageObject",
      contentUrl: "https://port.example/news/releases/footbridge-opens/bridge.jpg",
      encodingFormat: "image/jpeg",
      width: 60,
      height: 40,
      caption: "The arch",
      description: "An arch of stone",
      creditText: "Ada Sample",
      creator: { "@type": "Person", name: "Ada Sample" },
    });
  });

  test("the front page's lead has its first picture, with its credit, at the address beside the release", () => {
    const html = site.output.get("releases/index.html") ?? "";
    expect(html).toMatch(/<article class="pr-first h-entry pr-first--picture"/);
    expect(html).toContain(`src="./ferry-returns-to-low-tarn/ferry.700w.png"`);
    expect(html).toContain("Photo: Ada Sample / Pier News");
  });

  test("nothing of a picture whose release is held, or a draft, is in the site, nor is its folder", () => {
    const names = [...site.output.keys()].join();
    expect(names).not.toMatch(/weir|mill\./);
    for (const [path, content] of site.output) expect([path, content.includes(secret)]).toEqual([path, false]);
  });

  test("a file that is no picture is named on the terminal, and its page stands without it", () => {
    expect(site.said).toContain("releases/bad.txt:1:1 warning picture/unusable bad.jpg is not shown: it is no picture");
    expect(page("releases/mill-stands")).not.toContain('<figure class="pr-figure');
  });

  test("all of it is the same in the next build", () => {
    expect(again.output).toEqual(site.output);
  });
});

describe("a site without eleventy-img, or without the wish for it", () => {
  test("shows pictures as they are; `false` leaves them out, and then captions and credits are the text's own", async () => {
    const files = { "releases/ferry.txt": CAPTIONED, "releases/ferry.png": await pictureBytes("png") };
    const plain = await build(files, { pictures: { responsive: false } });
    const path = "releases/ferry-returns-to-low-tarn/index.html";
    expect(plain.output.get(path)).toContain(
      `<img src="./ferry.png" width="60" height="40" alt="" fetchpriority="high">`,
    );
    const none = await build(files, { pictures: false });
    expect([...none.output.keys()].filter((name) => /png|zip/.test(name))).toEqual([]);
    expect(none.output.get(path)).toContain(`<p class="pr-caption">Caption: The ferry at the old stone pier</p>`);
    expect(none.output.get(path)).toContain("<dd>Ada Sample / Pier News</dd>");
  });
});

test("a page at a file's address has its pictures in a folder of its own", async () => {
  const bytes = await pictureBytes("png");
  const { output } = await build(
    { "releases/a.txt": `---\npermalink: /news/a.html\n---\n${CAPTIONED}`, "releases/a.png": bytes },
    { pictures: { responsive: false } },
  );
  expect(output.has("news/a/a.png")).toBe(true);
  expect(output.get("news/a.html")).toContain(`<img src="./a/a.png"`);
});
