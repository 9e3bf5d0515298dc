import { describe, expect, it } from "vitest";
import { watchCoverage } from "../scripts/fuzz/coverage.ts";
import { explore } from "../scripts/fuzz/explore.ts";
import { faultsOf } from "./support/faults-of.ts";
import { samples } from "./support/samples.ts";

const seeds = samples().map(({ text }) => text);
const few = { texts: 40, seed: 1, reached: () => [] };

describe("the search for texts that are read wrongly", () => {
  it("finds a fault, makes its text short, and names it once", () => {
    const planted = (text: string) => (text.includes("{.subhead}") && text.includes("“") ? ["planted 17"] : []);
    const { found } = explore(["“Yes,” she said.\nMore", "No {.subhead}\nMore"], {
      ...few,
      texts: 400,
      faultsOf: planted,
    });
    expect(found).toHaveLength(1);
    expect([...(found[0]?.text ?? "")].sort().join("")).toBe([..."“{.subhead}"].sort().join(""));
    expect(found[0]?.faults).toEqual(["planted 17"]);
  });

  it("takes what is thrown for a fault", () => {
    const throws = () => {
      throw new RangeError("too deep");
    };
    expect(explore(seeds, { ...few, faultsOf: throws }).found).toEqual([{ text: "", faults: ["throws too deep"] }]);
  });

  it("goes on from texts that reached something new: what takes three steps is found, and without that it is not", () => {
    // A lock of three figures, of which each is told only when the one before it is right.
    const steps = (text: string) => ["###", "{.pull-quote}", "---"].findIndex((key) => !text.includes(key));
    const faultsOfLock = (text: string) => (steps(text) < 0 ? ["open"] : []);
    let last = "";
    const lock = (reached: () => string[]) =>
      explore(["a"], {
        texts: 3000,
        seed: 3,
        reached,
        faultsOf: (text) => {
          last = text;
          return faultsOfLock(text);
        },
      }).found.length;
    expect(lock(() => [String(steps(last))])).toBe(1);
    expect(lock(() => [])).toBe(0);
  });

  it("tries the same texts with the same seed", () => {
    const tried = (seed: number) => {
      const texts: string[] = [];
      explore(seeds, {
        ...few,
        texts: seeds.length + 40,
        seed,
        faultsOf: (text) => {
          texts.push(text);
          return [];
        },
      });
      return texts;
    };
    expect(tried(5)).toEqual(tried(5));
    expect(tried(5)).not.toEqual(tried(6));
  });

  it("sees which of our code a text runs", () => {
    const coverage = watchCoverage("/src/");
    faultsOf("x");
    coverage.reached();
    faultsOf("x");
    const one = new Set(coverage.reached());
    faultsOf("EMBARGOED UNTIL 00:01 GMT, 4 March 2031\n\nTide mill turns again\n\n“We waited,” said Nora Tidewell.\n");
    const other = coverage.reached().filter((place) => !one.has(place));
    coverage.stop();
    expect(one.size).toBeGreaterThan(50);
    expect(other.length).toBeGreaterThan(50);
  });
});
