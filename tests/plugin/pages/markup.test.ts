import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, test } from "vitest";
import { type DemoSite, demoSite } from "../../support/demo-site.ts";

let site: DemoSite;

beforeAll(async () => {
  site = await demoSite();
});

/**
 * The HTML standard, and nothing of taste: void elements and long titles are as they are. Landmarks are left to axe in
 * the browser: pulled quotations are hidden from assistive technology, which this validator does not see.
 */
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: { "void-style": "off", "long-title": "off", "tel-non-breaking": "off", "unique-landmark": "off" },
});

describe("every page of the demo newsroom", () => {
  test("is there: the front page, the 404 and the releases", () => {
    expect(site.pages).toEqual(expect.arrayContaining(["/", "/404.html"]));
    expect(site.pages.length).toBeGreaterThan(8);
  });

  test("is valid HTML", async () => {
    const wrong: string[] = [];
    for (const page of site.pages) {
      const report = await validator.validateString(site.html(page), page);
      for (const { line, ruleId, message } of report.results.flatMap((result) => result.messages)) {
        wrong.push(`${page}:${line} ${ruleId}: ${message}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("has one h1, one main and a language", () => {
    for (const page of site.pages) {
      const html = site.html(page);
      expect([page, html.match(/<h1/g)?.length, html.match(/<main/g)?.length]).toEqual([page, 1, 1]);
      expect(html).toMatch(/^<!doctype html>\n<html class="pr-page" lang="[a-z]{2}[^"]*" dir="(ltr|rtl)">/);
    }
  });

  test("works under a strict content-security policy: no script or style in the page, nothing from elsewhere", () => {
    for (const page of site.pages) {
      const html = site.html(page);
      expect(html).not.toMatch(
        /<script(?! type="application\/ld\+json">| src="[./][^"]+" type="module"><\/script>)|<style|\sstyle=|\son[a-z]+=|javascript:/i,
      );
      expect(html).not.toMatch(
        /\ssrc="(?!\.|\/(?!\/))|<link (?!rel="(?:alternate|canonical)")[^>]*href="(?:https?:)?\/\//,
      );
    }
  });

  test("works below any path: but for the 404, every address within the site is relative", () => {
    for (const page of site.pages.filter((each) => each !== "/404.html")) {
      expect(site.html(page)).not.toMatch(/\s(?:href|src)="\//);
    }
  });
});
