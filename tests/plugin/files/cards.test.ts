import ICAL from "ical.js";
import { beforeAll, expect, it } from "vitest";
import { build, type Site, text } from "../build.ts";

const options = { newsroom: "/", url: "https://press.weir.example/", name: "Ostermoor" } as const;
const contact = (...lines: string[]) => `\nPress contact:\n${lines.join("\n")}\n`;
const files = {
  "releases/old.txt":
    text("Weir opens", "14 October 2022") +
    contact("Zoë Sample-Brandle", "press officer", "zoe@weir.example", "+44 20 7946 0141"),
  "releases/new.txt":
    text("Bridge opens", "13 October 2023") +
    contact("Zoë Sample-Brandle", "head of press; weekends", "zoe@weir.example", "+44 20 7946 0199") +
    contact("Ada Sample", "ada@weir.example"),
  "releases/held.txt": `---\ndraft: true\n---\n${text("Okapi", "1 June 2026")}${contact("Olga Okapi", "olga@weir.example")}`,
};

let site: Site;
beforeAll(async () => {
  site = await build(files, options);
});

const cards = (output: Site["output"]) => [...output.keys()].filter((path) => path.endsWith(".vcf")).sort();

it("everybody whom releases name for the press has one card, with what the newest release says", () => {
  expect(cards(site.output)).toEqual(["contacts/ada-sample.vcf", "contacts/zoe-sample-brandle.vcf"]);
  const card = new ICAL.Component(ICAL.parse(site.output.get("contacts/zoe-sample-brandle.vcf") ?? "") as never);
  const value = (name: string) => card.getFirstPropertyValue(name);
  expect(value("version")).toBe("3.0");
  expect(value("fn")).toBe("Zoë Sample-Brandle");
  expect(value("email")).toBe("zoe@weir.example");
  expect(value("tel")).toBe("+44 20 7946 0199");
  expect(value("url")).toBe("https://press.weir.example/");
});

it("pages lead to the cards: a release's own, and the page of all contacts", () => {
  const release = site.output.get("releases/bridge-opens/index.html");
  expect(release).toContain(
    '<a href="../../contacts/zoe-sample-brandle.vcf" type="text/vcard" lang="en" dir="ltr">vCard</a>',
  );
  expect(release).toContain('href="../../contacts/ada-sample.vcf"');
  expect(site.output.get("releases/weir-opens/index.html")).toContain('href="../../contacts/zoe-sample-brandle.vcf"');
  expect(site.output.get("contacts/index.html")).toContain('href="./ada-sample.vcf"');
});

it("there are none where the site wants none, or has no page of contacts; and then nothing leads to one", async () => {
  for (const without of [{ files: { vcard: false } }, { pages: { contacts: false } }] as const) {
    const { output } = await build(files, { ...options, ...without });
    expect(cards(output)).toEqual([]);
    expect(output.get("releases/bridge-opens/index.html")).not.toContain("vCard");
  }
});
