import { expect, it } from "vitest";
import { build, text } from "./build.ts";

const RELEASE = { "releases/a.txt": text("Footbridge opens", "13 October 2021") };
const HEAD = '<!doctype html>\n<html class="pr-page" {L}>\n<head>\n{H}</head>\n<body>\n{M}\n{C}\n</body>\n</html>\n';

/** The same layout in a template language, by what stands for its four parts. */
const layout = (language: string, head: string, masthead: string, content: string) =>
  HEAD.replace("{L}", () => language)
    .replace("{H}", () => head)
    .replace("{M}", () => masthead)
    .replace("{C}", () => content);

const page = async (file: string, template: string) => {
  const { output } = await build({ ...RELEASE, [`_includes/press-release.${file}`]: template }, { name: "Ostermoor" });
  return output.get("releases/footbridge-opens/index.html");
};

it("are the same in Nunjucks, Liquid and JavaScript", async () => {
  const njk = (name: string) => `{{ page | ${name} | safe }}`;
  const nunjucks = await page(
    "njk",
    layout(njk("pressLanguage"), njk("pressHead"), njk("pressMasthead"), "{{ content | safe }}"),
  );
  const liquid = await page(
    "liquid",
    layout("{{ page | pressLanguage }}", "{{ page | pressHead }}", "{{ page | pressMasthead }}", "{{ content }}"),
  );
  const js = (code: string) => `$${"{"}${code}}`;
  const body = layout(
    js("this.pressLanguage(data)"),
    js("this.pressHead(data)"),
    js("this.pressMasthead(data)"),
    js("data.content"),
  );
  const javascript = await page("11ty.cjs", `module.exports = function (data) { return \`${body}\`; };`);
  expect(nunjucks).toContain('<html class="pr-page" lang="en" dir="ltr">');
  expect(nunjucks).toContain("<title>Footbridge opens – Ostermoor</title>");
  expect(nunjucks).toContain('<link rel="stylesheet" href="../../assets/press-release.css">');
  expect(nunjucks).toContain('"@type":"NewsArticle"');
  expect(nunjucks).toContain('<p class="pr-masthead__name">');
  expect(liquid).toBe(nunjucks);
  expect(javascript).toBe(nunjucks);
});

it("say the words of the page's language, and refuse a word that there is not", async () => {
  const words = (name: string, lang: string, n = "") =>
    build({ "page.njk": `---\nlang: ${lang}\n---\n{{ "${name}" | pressWord${n} }}` }, {});
  expect((await words("pressContacts", "en")).output.get("page/index.html")).toBe("Press contacts");
  expect((await words("releases", "en", "(1)")).output.get("page/index.html")).toBe("1 release");
  const message = expect.stringContaining("there is no word “constructor”. There are: aboutUs,");
  await expect(words("constructor", "en")).rejects.toMatchObject({ originalError: { originalError: { message } } });
});

it("let no data of a page into its markup", async () => {
  const { output } = await build(
    {
      "page.njk": `---\nlang: 'x" onload="x'\ntitle: "</title><b>"\n---\n<html {{ page | pressLanguage | safe }}>{{ page | pressHead | safe }}`,
    },
    {},
  );
  const html = output.get("page/index.html");
  expect(html).toContain('lang="x&quot; onload=&quot;x"');
  expect(html).toContain("<title>&lt;/title&gt;&lt;b&gt;");
});
