import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { say } from "../../scripts/pictures/say.ts";
import { build, type Files, text } from "../plugin/build.ts";
import { payloads } from "../support/payloads.ts";
import { pictureBytes } from "../support/picture-bytes.ts";
import { hasBrowser, launch, pageWithCanary } from "./browser.ts";
import { foreignMarkup } from "./in-page.ts";

/** A text with a payload wherever a press office may write something. */
const release = (payload: string, at: number): string =>
  [
    `Mill wheel ${at} turns again ${payload}`,
    `A deck with ${payload} in it`,
    "13 October 2021",
    `By Ada Sample ${payload}`,
    `OSTERMOOR – The river council opened the mill wheel on Monday, and ${payload} stood beside it for an hour.`,
    payload,
    `“Nobody in this town will have to walk round ${payload} again,” said Petra ${payload} Halloran, chair of the council.`,
    `- a list with ${payload}\n- and another\n- and ${payload}`,
    `${payload} | second\na cell | ${payload}`,
    `Caption: ${payload} seen from the weir. Photo: ${payload}`,
    `Photo: ${payload} / River council`,
    `Source: ${payload}`,
    `Press contact:\nPetra ${payload}\n${payload}@council.example\n+44 1632 960000`,
    `About the council\n\nThe council ${payload} was founded in 1911.`,
    `NOTES TO EDITORS\n\n1. ${payload}`,
  ].join("\n\n");

/** Front matter in which every field is a payload; YAML itself is written by a library's rules: JSON is YAML. */
const headed = (payload: string): string => {
  const fields = [
    "headline",
    "deck",
    "byline",
    "issuer",
    "place",
    "source",
    "photoCredit",
    "title",
    "description",
    "alt",
  ];
  const lines = [...fields, "translation", "updated", "withdrawn"].map((key) => `${key}: ${JSON.stringify(payload)}`);
  return [
    "---",
    ...lines,
    `tags: [${JSON.stringify(payload)}]`,
    `corrections: [${JSON.stringify(payload)}]`,
    "---",
  ].join("\n");
};

/** Characters that no file system of a test machine takes. */
const fileName = (payload: string): string => payload.replace(/[/\0\n]/g, "_").slice(0, 60);

/** All of them where there is time; else every third, a different one of each kind. */
const chosen = payloads.filter((_, at) => process.env.THOROUGH !== undefined || at % 3 === 0);

/** Pages that are opened together, each in a frame of its own. */
const AT_ONCE = 40;

describe.skipIf(!hasBrowser)("hostile input in a browser", () => {
  let browser: Browser;
  let page: Page;
  const fired: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await launch();
    page = await pageWithCanary(browser, fired);
  });

  afterAll(async () => {
    await browser?.close();
  });

  test("nothing fires and nothing leaves the page, wherever the payload stands", async () => {
    const files: Record<string, string | Uint8Array> = {};
    const picture = await pictureBytes("jpeg");
    for (const [at, payload] of chosen.entries()) {
      files[`releases/a${at}.txt`] = release(payload, at);
      files[`releases/b${at}.txt`] = `${headed(payload)}\n${text("Weir opens", "14 October 2022")}`;
      files[`releases/c${at} ${fileName(payload)}.txt`] = text(`Sluice ${at}`, "1 March 2022");
      files[`releases/d${at}.txt`] = text(`Ferry ${at}`, "2 March 2022");
      const told = { caption: payload, alt: payload, creator: payload, credit: payload, copyright: payload };
      files[`releases/d${at}/${fileName(payload)}.jpg`] = say(picture, told, { xmp: at % 2 === 0, iptc: at % 2 > 0 });
    }
    const script = payloads[0] ?? "";
    const { output } = await build(files as Files, {
      newsroom: "/",
      url: "https://press.example/",
      name: `Council ${script} "x" 'y'`,
      nav: [{ label: script, href: `/"${script}` }],
      permalink: "headline",
      quotes: "quotes.json",
      script: "assets/press-release.js",
      pictures: { responsive: false },
    });
    // Served without any policy: nothing but the markup itself keeps them out.
    await page.route("**/*", async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== "http://site.example") {
        // E-mails show the site's own pictures by the address that the site has.
        if (url.origin !== "https://press.example" || !output.has(url.pathname.slice(1))) asked.push(url.href);
        await route.abort();
        return;
      }
      const path = decodeURIComponent(url.pathname).slice(1);
      // The page that the frames are opened in.
      const body = path === "frames" ? " " : (output.get(path) ?? output.get(`${path}index.html`));
      const contentType = path.endsWith(".css")
        ? "text/css"
        : /\.(?:xml|js|json|txt|md|jpg)$/.exec(path)
          ? undefined
          : "text/html";
      if (body === undefined) await route.fulfill({ status: 404, body: "" });
      else await route.fulfill({ body, ...(contentType && { contentType: `${contentType}; charset=utf-8` }) });
    });
    const foreign: string[] = [];
    const opened = new Set<string>();
    const pages = [...output.keys()].filter((path) => path.endsWith(".html"));
    for (let at = 0; at < pages.length; at += AT_ONCE) {
      const frames = pages
        .slice(at, at + AT_ONCE)
        .map((path) => `<iframe src="/${path.split("/").map(encodeURIComponent).join("/")}"></iframe>`);
      await page.goto("http://site.example/frames");
      await page.setContent(frames.join(""), { waitUntil: "load" });
      for (const frame of page.frames().slice(1)) {
        const path = decodeURIComponent(new URL(frame.url()).pathname);
        const found = await frame.evaluate(foreignMarkup);
        // The look of an e-mail is ours, and stands in its tags.
        const own = path.endsWith(".email.html") ? / style$|^<style>$/ : /^$/;
        foreign.push(...found.filter((each) => !own.test(each)).map((each) => `${path}: ${each}`));
        opened.add(path);
      }
    }
    expect(opened.size).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(chosen.length * 4);
    // The pictures' own words are on pages, so that they could have fired.
    expect([...output.values()].join().match(/data-from="file"/g)?.length).toBeGreaterThan(chosen.length);
    expect(fired).toEqual([]);
    expect(asked).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
