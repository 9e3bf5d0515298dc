import { describe, expect, test } from "vitest";
import { inspectJson } from "../plugin/cli/inspect-json.ts";
import { parse } from "../src/index.ts";
import { differences } from "./support/differences.ts";
import { type Mutation, mutate, names, type Random, randomFrom } from "./support/mutate.ts";
import { samples } from "./support/samples.ts";

/** Mutated texts a sample: each mutation by itself, then two or three together. */
const ROUNDS = process.env.THOROUGH ? 500 : 20;

/** What a mutation may well change, by the name of the sample. */
const EXEMPT: Readonly<Record<string, { mutations: readonly Mutation[]; because: string }>> = {
  "en/front-matter-broken": { mutations: ["indented", "no-break spaces"], because: "YAML minds its white space" },
  "en/front-matter-overrides": { mutations: ["indented", "no-break spaces"], because: "YAML minds its white space" },
  "en/front-matter-pull-quotes-unknown": {
    mutations: ["indented", "no-break spaces"],
    because: "YAML minds its white space",
  },
  "nb/agency-signs-its-item": { mutations: ["rewrapped"], because: "an agency's sign alone on a line is a credit" },
  "nb/speech-later-in-the-paragraph": {
    mutations: ["rewrapped"],
    because: "a dash that the wrap puts at the head of a line behind a colon opens an item as well",
  },
  "site/weather-150": { mutations: ["indented", "no-break spaces"], because: "YAML minds its white space" },
};

/** The fields of the model, with one spelling of each quotation mark: mutations may turn those. */
function read(text: string): unknown {
  const release = parse(text);
  const model = {
    ...inspectJson(release),
    genre: release.genre?.text ?? null,
    byline: release.byline?.text ?? null,
    issuer: release.issuer?.text ?? null,
    notes: release.notes.map(({ heading, text }) => ({ heading, text })),
    diagnostics: release.diagnostics.map(({ code }) => code),
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
  test.each(samples())("$name", ({ name, text }) => {
    const expected = read(text);
    const possible = names.filter((mutation) => !EXEMPT[name]?.mutations.includes(mutation));
    const reports: string[] = [];
    for (let round = 0; round < ROUNDS && reports.length < 5; round += 1) {
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

test("every exemption is of a sample and still needed", () => {
  const known = new Map(samples().map(({ name, text }) => [name, text]));
  for (const [name, { mutations }] of Object.entries(EXEMPT)) {
    const text = known.get(name) ?? "";
    for (const mutation of mutations) {
      const rounds = Array.from({ length: 20 }, (_, round) => mutate(text, [mutation], randomFrom(round)));
      expect(rounds.some((mutated) => differences(read(text), read(mutated)).length > 0)).toBe(true);
    }
  }
});
