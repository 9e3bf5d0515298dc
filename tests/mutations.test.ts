import { describe, expect, test } from "vitest";
import { inspectJson } from "../plugin/cli/inspect-json.ts";
import { parse } from "../src/index.ts";
import { differences } from "./support/differences.ts";
import { type Mutation, mutate, names, type Random, randomFrom } from "./support/mutate.ts";
import { type Sample, samples } from "./support/samples.ts";

/** Mutated texts a sample: each mutation by itself, then two or three together. */
const ROUNDS = process.env.THOROUGH ? 500 : 20;

/** The demo newsroom's texts are long: of so many rounds each tries one, so that together they try all. */
const TURNS = process.env.THOROUGH ? 1 : 3;

/** What a mutation may well change, by the name of the sample. */
const EXEMPT: Readonly<Record<string, { mutations: readonly Mutation[]; because: string }>> = {
  "ko/ministry-two-columns": { mutations: ["rewrapped"], because: "the letterhead has columns" },
  "nb/agency-signs-its-item": { mutations: ["rewrapped"], because: "an agency's sign alone on a line is a credit" },
  "nb/speech-later-in-the-paragraph": {
    mutations: ["rewrapped"],
    because: "a dash that the wrap puts at the head of a line behind a colon opens an item as well",
  },
  "site/lamp-survey": { mutations: ["rewrapped"], because: "the letterhead has two columns" },
  "site/moon-by-telephone": { mutations: ["rewrapped"], because: "its caption keeps its lines, parted at the label" },
};

/** YAML minds its white space: these are nothing for a text with front matter. */
const AGAINST_YAML: readonly Mutation[] = ["indented", "no-break spaces"];
/** A curly mark is none of YAML's: a text that it quotes would be given with its marks. */
const YAML_MARKS: Mutation = "curly marks";
/** A key in bold type is none of YAML's. */
const YAML_SIGNS: Mutation = "in Markdown";

/** The mutations that must change nothing in a sample. */
const harmless = ({ name, text }: Sample): readonly Mutation[] =>
  names.filter(
    (mutation) =>
      !EXEMPT[name]?.mutations.includes(mutation) &&
      !(text.startsWith("---\n") && [...AGAINST_YAML, YAML_MARKS, YAML_SIGNS].includes(mutation)),
  );

/** The fields of the model, with one spelling of each quotation mark: mutations may turn those. */
function read(text: string): unknown {
  const release = parse(text);
  const model = {
    ...inspectJson(release),
    genre: release.genre?.text ?? null,
    byline: release.byline?.text ?? null,
    issuer: release.issuer?.text ?? null,
    notes: release.notes.map(({ heading, text }) => ({ heading, text })),
    // What a text was mended of is said of it, and is all that may differ.
    diagnostics: release.diagnostics
      .map(({ code }) => code)
      .filter((code) => code !== "text/markdown" && code !== "text/entity"),
  };
  return JSON.parse(JSON.stringify(model, (_, value) => (typeof value === "string" ? withPlainMarks(value) : value)));
}

const withPlainMarks = (text: string): string => text.replace(/[“”„‟]/g, '"').replace(/[‘’‚‛]/g, "'");

/** The mutations of one round. */
function choose(round: number, possible: readonly Mutation[], random: Random): Mutation[] {
  const single = possible[round];
  if (single) return [single];
  const count = 2 + Math.floor(random() * 2);
  return Array.from({ length: count }, () => possible[Math.floor(random() * possible.length)]).filter(
    (name) => name !== undefined,
  );
}

describe("what mail programs and editors do to a text changes no field", () => {
  test.each(samples().map((sample, place) => ({ ...sample, place })))("$name", ({ place, ...sample }) => {
    const { name, text } = sample;
    const step = name.startsWith("site/") ? TURNS : 1;
    const expected = read(text);
    const possible = harmless(sample);
    const reports: string[] = [];
    for (let round = place % step; round < ROUNDS && reports.length < 5; round += step) {
      const random = randomFrom(round);
      const chosen = choose(round, possible, random);
      const found = differences(expected, read(mutate(text, chosen, random)));
      for (const { path, expected: before, got } of found.slice(0, 2)) {
        const [was, is] = [before, got].map((value) => JSON.stringify(value)?.slice(0, 120));
        reports.push(`round ${round} (${chosen.join(", ")}) › ${path}: expected ${was}, got ${is}`);
      }
    }
    if (reports.length > 0) expect.fail(reports.join("\n"));
  });
});

test("what YAML minds it minds in a text of the demo newsroom", () => {
  const text = samples().find(({ name }) => name === "site/great-dome")?.text ?? "";
  for (const mutation of AGAINST_YAML)
    expect(differences(read(text), read(mutate(text, [mutation], randomFrom(1))))).not.toEqual([]);
});

test("every exemption is of a sample and still needed", () => {
  const known = new Map(samples().map(({ name, text }) => [name, text]));
  for (const [name, { mutations }] of Object.entries(EXEMPT)) {
    const text = known.get(name) ?? "";
    for (const mutation of mutations) {
      // Columns survive one of two mutations, and not both.
      const both = ["no-break spaces", mutation] as const;
      const rounds = Array.from({ length: 20 }, (_, round) =>
        mutate(text, round % 2 === 0 ? [mutation] : both, randomFrom(round)),
      );
      expect([name, rounds.some((mutated) => differences(read(text), read(mutated)).length > 0)]).toEqual([name, true]);
    }
  }
});
