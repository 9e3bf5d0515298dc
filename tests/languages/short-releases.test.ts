import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

interface ShortRelease {
  readonly genre: string;
  readonly release: string;
  readonly about: string;
  readonly contact: string;
  readonly photo: string;
  readonly source: string;
  readonly quoted: string;
  readonly headline: string;
  readonly lead: string;
}

/** One short release in each language that has no pack of its own, as its press offices set it. */
const RELEASES: Readonly<Record<string, ShortRelease>> = JSON.parse(
  readFileSync("tests/languages/short-releases.json", "utf8"),
);

describe.each(Object.entries(RELEASES))("a release in %s", (language, words) => {
  const { genre, release, about, contact, photo, source, quoted, headline, lead } = words;
  const again = `${lead.replace(/[.।]$/u, "")} 2.`;
  const parts = [
    genre,
    release,
    headline,
    "13.10.2021",
    lead,
    quoted,
    again,
    photo,
    about,
    lead,
    contact,
    "press@acme.example",
    source,
  ];
  const read = parse(parts.join("\n\n"));
  const roleOf = (line: string) => read.blocks.find(({ text }) => text.includes(line))?.role;

  test("has its language, headline and date", () => {
    expect(read.language.tag).toBe(language);
    expect(read.headline?.text).toBe(headline);
    expect(read.date?.iso).toBe("2021-10-13");
    expect(roleOf(genre)).toBe("genre");
    expect(roleOf(release)).toBe("release-line");
  });

  test("has its quotation with speaker and role", () => {
    expect(read.quotes).toHaveLength(1);
    expect(read.quotes[0]?.speaker).not.toBeNull();
    expect(read.quotes[0]?.role).not.toBeNull();
  });

  test("has credit, source, standing text and contact", () => {
    expect(read.photoCredits).toHaveLength(1);
    expect(read.source).not.toBeNull();
    expect(read.boilerplate.map(({ heading }) => heading)).toEqual([about]);
    expect(roleOf(contact)).toBe("contact");
    expect(read.contacts.map(({ email }) => email)).toEqual(["press@acme.example"]);
  });
});
