import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { pictureBytes } from "../support/picture-bytes.ts";
import { all, eachInItsFolder, err, importing, out, PAGE, written } from "./importing.ts";

eachInItsFolder();

describe("a web page", () => {
  test("becomes a text that the tool reads as the page was meant, with its picture", async () => {
    expect(await importing({ "weir.html": PAGE, "weir.png": await pictureBytes("png") })).toBe(0);
    expect(all()).toEqual(["weir.png", "weir.txt"]);
    const text = written("weir.txt");
    const release = parse(text);
    expect(release.headline?.text).toBe("Weir opens at Lanner");
    expect(release.date?.iso).toBe("2021-10-13");
    expect(release.body.map(({ role }) => role)).toEqual([
      "paragraph",
      "subhead",
      "paragraph",
      "list",
      "table",
      "paragraph",
    ]);
    expect(release.frontMatter).toMatchObject({ caption: "The weir on its first day.", alt: "Water over stones." });
    expect(text).toContain("opened the weir on Wednesday, two years after a flood. See the plans.");
  });

  test("and what no text can hold is named", async () => {
    await importing({ "weir.html": PAGE });
    expect(out).toContain("not taken over: what stands around the <article>");
    expect(out).toContain("the address behind “the plans”: https://council.example/weir");
    expect(out).toContain("an embedded page: https://films.example/1");
    expect(out).toMatch(/a picture: weir\.png cannot be read \(ENOENT\)/);
  });

  test("a heading that would be taken for a sentence is marked, no other is", async () => {
    const html = PAGE.replace("What it cost", "It cost two million, and nobody had expected that.");
    await importing({ "weir.html": html });
    expect(written("weir.txt")).toContain("nobody had expected that. {.subhead}");
    expect(written("weir.txt").match(/\{\./g)).toHaveLength(1);
  });

  test("says each of its words, whatever element they stand in", async () => {
    const html = `<h1>Weir opens</h1>loose words<table><caption>Costs in crowns</caption><tr><td>Stone<td>Nine</table>
<dl><dt>When</dt><dd>Monday</dd></dl><details><summary>More</summary><p>Further words</p></details><button>Press</button>
<table><tr><td><p>One cell</p></td></tr></table><ol start="4"><li>Fourth<ul><li>Inner</li></ul></li></ol><p>one<b>two</b>&nbsp;three<br>four</p>`;
    await importing({ "weir.html": html });
    expect(out).not.toContain("words:");
    for (const words of [
      "loose words",
      "Costs in crowns",
      "Stone\tNine",
      "4. Fourth",
      "- Inner",
      "onetwo\u00a0three\nfour",
      "Press",
      "Monday",
    ])
      expect(written("weir.txt")).toContain(words);
  });

  test("neither fetches a picture nor takes one from outside its folder", async () => {
    const html = `<h1>Weir opens</h1><img src="https://other.example/a.png"><img src="../../../../etc/hostname"><p>It did.</p>`;
    await importing({ "weir.html": html });
    expect(out).toContain("https://other.example/a.png is not fetched");
    expect(out).toContain("lies outside the folder");
    expect(all()).toEqual(["weir.txt"]);
  });
});

test("a picture is taken by its bytes: what is none is named, and a name that is no address stops nothing", async () => {
  const png = await pictureBytes("png");
  const html = `<h1>Weir opens</h1><img src="100%.png"><img src="drawn.png"><p>It did.</p>`;
  await importing({ "weir.html": html, "100%.png": png, "drawn.png": "<svg xmlns='http://www.w3.org/2000/svg'/>" });
  expect(out).toContain("drawn.png is none of AVIF, GIF, JPEG, PNG and WebP");
  expect(all()).toEqual(["weir.png", "weir.txt"]);
});

test("nothing that is there is written over", async () => {
  await importing({ "weir.html": PAGE });
  const before = written("weir.txt");
  expect(await importing({ "weir.html": PAGE.replaceAll("Lanner", "Norrow") })).toBe(1);
  expect(err).toContain("weir.txt is there already");
  expect(written("weir.txt")).toBe(before);
});

test("what stands in cells, in preformatted lines and for browsers without scripts is taken or named as well", async () => {
  const png = await pictureBytes("png");
  const page = `<h1>Weir opens</h1><p>It opened.</p><table><tr><td>Stone <img src="a.png" alt="Stones."></td>
<td><a href="https://council.example/oak">Oak</a><iframe src="https://films.example/2"></iframe></td></tr></table>
<pre>Doors <a href="https://council.example/doors">at nine</a></pre><video><source src="weir.mp4"></video>
<img src="data:image/gif;base64,R0lGOD" data-src="b.png"><noscript><img src="b.png"><img src="c.png">Switch scripts on.</noscript>`;
  await importing({ "weir.html": page, "a.png": png, "b.png": png, "c.png": png });
  expect(all().filter((name) => name.endsWith(".png"))).toHaveLength(3);
  for (const lost of [
    "the address behind “Oak”: https://council.example/oak",
    "an embedded page: https://films.example/2",
    "the address behind “at nine”: https://council.example/doors",
    "a film: weir.mp4",
    "what is there for browsers without scripts: “Switch scripts on.”",
  ]) {
    expect(out).toContain(`not taken over: ${lost}`);
  }
});
