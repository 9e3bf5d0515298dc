import { expect, it } from "vitest";
import { settle } from "../../plugin/options.ts";

it("has a default for every option", () => {
  const { clock, ...settings } = settle({}, "86400");
  expect(clock.now).toEqual(new Date("1970-01-02T00:00:00Z"));
  expect(settings).toEqual({
    directory: "releases",
    name: null,
    url: null,
    nav: null,
    newsroom: "/releases/",
    pages: {
      front: "/releases/",
      years: "/releases/archive/",
      topics: "/releases/topics/",
      languages: "/releases/languages/",
      speakers: "/releases/people/",
      specimen: null,
      contacts: "/releases/contacts/",
      about: "/releases/about/",
      search: "/releases/search/",
      notFound: null,
    },
    feeds: 50,
    files: {
      text: true,
      markdown: true,
      email: true,
      ninjs: true,
      vcard: true,
      sitemap: true,
      newsSitemap: true,
    },
    perPage: 50,
    layout: "press-release",
    icon: null,
    stylesheet: "assets/press-release.css",
    permalink: "headline",
    fallbackEncoding: null,
    // What is read by sources changes with them; the package as it is published has a folder.
    cache: null,
    language: null,
    region: null,
    markdown: false,
    markdownIt: null,
    pullQuotes: "repeat",
    armoured: false,
    script: false,
    shareImages: null,
    quotes: false,
    people: [],
    components: {},
    pictures: { responsive: true, formats: ["avif", "webp"], widths: [480, 860, 1290, 1720], kitMegabytes: 250 },
    wire: "show",
    strict: false,
    vagueEmbargo: "stop",
    serveHeld: true,
  });
});

it.each([
  ["directroy", "directory"],
  ["layuot", "layout"],
  ["stirct", "strict"],
  ["encoding", "fallbackEncoding"],
])("answers the unknown option %s with %s", (wrong, near) => {
  expect(() => settle({ [wrong]: "x" })).toThrow(`there is no option “${wrong}”. Did you mean “${near}”?`);
  expect(() => settle({ [wrong]: "x" })).toThrow("Known options: directory, name, ");
});

it.each([
  ["directory", 5, "5"],
  ["directory", "../elsewhere", "“../elsewhere”"],
  ["directory", "/releases", "“/releases”"],
  ["directory", "", "“”"],
  ["name", " ", "“ ”"],
  ["nav", [{ label: "River" }], '[{"label":"River"}]'],
  ["nav", [{ label: "River", href: "javascript:alert(1)" }], '[{"label":"River","href":"javascript:alert(1)"}]'],
  ["newsroom", "releases/", "“releases/”"],
  ["url", "press.example", "“press.example”"],
  ["url", "javascript:alert(1)", "“javascript:alert(1)”"],
  ["pages", { topics: "../topics/" }, '{"topics":"../topics/"}'],
  ["pages", { topic: "topics/" }, '{"topic":"topics/"}'],
  ["pages", { front: "/" }, '{"front":"/"}'],
  ["feeds", true, "true"],
  ["feeds", -1, "-1"],
  ["files", { txt: true }, '{"txt":true}'],
  ["files", { text: "a.txt" }, '{"text":"a.txt"}'],
  ["files", true, "true"],
  ["perPage", -1, "-1"],
  ["people", [{ also: ["Ada"] }], '[{"also":["Ada"]}]'],
  ["components", { contact: () => "" }, "{}"],
  ["pictures", true, "true"],
  ["pictures", { formats: ["jpeg"] }, '{"formats":["jpeg"]}'],
  ["pictures", { widths: [] }, '{"widths":[]}'],
  ["pictures", { widths: [0.5] }, '{"widths":[0.5]}'],
  ["layout", true, "true"],
  ["layout", "press-release.njk", "“press-release.njk”"],
  ["stylesheet", ["a.css"], '["a.css"]'],
  ["permalink", "slug", "“slug”"],
  ["fallbackEncoding", "klingon", "“klingon”"],
  ["language", "not a language", "“not a language”"],
  ["region", "England", "“England”"],
  ["markdown", "yes", "“yes”"],
  ["markdownIt", {}, "{}"],
  ["pullQuotes", true, "true"],
  ["strict", "yes", "“yes”"],
  ["vagueEmbargo", "guess", "“guess”"],
  ["now", "tomorrow", "“tomorrow”"],
  ["now", "2026-06-25T08:30", "“2026-06-25T08:30”"],
  ["now", new Date(Number.NaN), "null"],
])("refuses %s: %s, naming option, value and the known names", (name, value, shown) => {
  const settling = () => settle({ [name]: value });
  expect(settling).toThrow(TypeError);
  expect(settling).toThrow(`the option “${name}” must be `);
  expect(settling).toThrow(`not ${shown}. Known options: directory, `);
});

it("takes no word of a prototype for an option", () => {
  expect(() => settle(JSON.parse('{"__proto__": 1}'))).toThrow("there is no option “__proto__”");
  expect(() => settle({ constructor: 1 })).toThrow("there is no option “constructor”");
});

it.each([null, [], "releases"])("refuses %j as options", (options) => {
  expect(() => settle(options)).toThrow("the options must be an object");
});

it("takes undefined for an option that is not given", () => {
  expect(settle({ layout: undefined }).layout).toBe("press-release");
});

it("has one clock: the option, else SOURCE_DATE_EPOCH, else the time of day", () => {
  expect(settle({ now: "2026-06-25T08:30-04:00" }, "0").clock.now.toISOString()).toBe("2026-06-25T12:30:00.000Z");
  expect(settle({}, "1700000000").clock.now.toISOString()).toBe("2023-11-14T22:13:20.000Z");
  expect(Number.isNaN(settle({}, "").clock.now.getTime())).toBe(false);
  expect(() => settle({}, "yesterday")).toThrow("SOURCE_DATE_EPOCH");
});

it("writes a folder's name without dots and slashes around it", () => {
  expect(settle({ directory: "./news/releases/" }).directory).toBe("news/releases");
});

it("puts the pages where the newsroom is, and leaves out what a site switches off", () => {
  const { pages, url } = settle({
    newsroom: "/",
    url: "https://press.example/news",
    pages: { front: false, topics: "by/topic/", about: false },
  });
  expect(url).toBe("https://press.example/news/");
  expect(pages).toMatchObject({
    front: null,
    topics: "/by/topic/",
    about: null,
    years: "/archive/",
    notFound: "/404.html",
  });
  expect(new Set(Object.values(settle({ newsroom: false }).pages))).toEqual(new Set([null]));
});
