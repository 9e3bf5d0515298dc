import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { verdictOf } from "../../scripts/audit/verdict.ts";

const root = resolve(import.meta.dirname, "../..");

describe("what a registry says of the packages", () => {
  it.each([
    ["clean", '{"vulnerabilities":{},"metadata":{"vulnerabilities":{"total":0}}}', "Nothing is known against"],
    [
      "known",
      '{"vulnerabilities":{"weir":{"severity":"high","range":"<1.2.3"}},"metadata":{"vulnerabilities":{"total":1}}}',
      "weir <1.2.3: high",
    ],
    ["unanswered", '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}', "405 Method Not Allowed"],
    ["unanswered", "", "no answer"],
    ["unanswered", "null", "no answer"],
    ["unanswered", "{}", "no answer"],
  ] as const)("%s: %s", (kind, json, words) => {
    const verdict = verdictOf(json);
    expect(verdict.kind).toBe(kind);
    expect(verdict.said).toContain(words);
  });
});

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly version?: string;
}

/**
 * The first version of each, by its major where several are kept, that no advisory of GitHub's database names, as far as was known in
 * November 2026. A registry that answers `npm run audit` knows better; many mirrors give no answer, and a range that is widened must
 * not let an old fault in again.
 */
const UNKNOWN_TO_ADVISORIES: readonly (readonly [name: string, floors: readonly string[]])[] = [
  ["@xmldom/xmldom", ["0.9.12"]],
  ["exifreader", ["4.41.1"]],
  ["fflate", ["0.8.3"]],
  ["image-size", ["2.0.4"]],
  ["linkify-it", ["5.0.2"]],
  ["luxon", ["3.2.1"]],
  ["mammoth", ["1.11.0"]],
  ["markdown-it", ["14.3.2", "15.0.2"]],
  ["yaml", ["2.8.3"]],
];

const major = (version: string): number => Number.parseInt(version, 10);
/** Versions as words that sort as they do. */
const numbers = (version: string): string =>
  version
    .split(".")
    .map((part) => part.padStart(6, "0"))
    .join(".");

describe("what a user installs", () => {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };

  /** Where a package finds another, as Node looks for it: in its own folder, then in those above. */
  function placeOf(name: string, from: string): string {
    const place = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
    if (place in packages) return place;
    expect(from, `${name} is not locked`).not.toBe("");
    return placeOf(name, from.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ""));
  }
  const installed = new Map<string, Locked>();
  function take(path: string): void {
    const locked = packages[path] ?? {};
    if (path !== "") installed.set(path, locked);
    for (const name of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })) {
      const place = placeOf(name, path);
      if (!installed.has(place)) take(place);
    }
  }
  take("");
  const named = (wanted: (each: Locked) => boolean): string[] =>
    [...installed].filter(([, each]) => wanted(each)).map(([path]) => path.replace("node_modules/", ""));

  it("is a few packages, each with a checksum, none given up by its authors", () => {
    expect([...installed.keys()].sort()).toContain("node_modules/exifreader");
    expect(installed.size).toBeLessThan(20);
    expect(named(({ integrity }) => integrity === undefined)).toEqual([]);
    expect(named(({ deprecated }) => deprecated !== undefined)).toEqual([]);
  });

  it("runs nothing while it is installed, but for one script that does nothing unless a site asks for another build", () => {
    expect(named(({ hasInstallScript }) => hasInstallScript === true)).toEqual(["exifreader"]);
    expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).not.toHaveProperty("exifreader");
  });

  it("may be used by anybody", () => {
    const free = /^(?:MIT|ISC|BSD-[23]-Clause|PSF-2\.0|MPL-2\.0|Apache-2\.0|BlueOak-1\.0\.0)$/;
    expect(named(({ license = "" }) => !free.test(license))).toEqual([]);
  });

  it.each(UNKNOWN_TO_ADVISORIES)(
    "%s is of no version that an advisory names, down to the lowest that is allowed",
    (name, floors) => {
      const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
      const locked = [...installed].filter(([path]) => path.endsWith(`node_modules/${name}`));
      const allowed: string = own.dependencies[name] ?? own.peerDependencies[name] ?? "";
      const lowest = [...locked.map(([, { version = "" }]) => version), ...(allowed.match(/\d+(?:\.\d+)+/g) ?? [])];
      expect(lowest).not.toEqual([]);
      for (const version of lowest) {
        const floor = floors.findLast((each) => major(each) <= major(version)) ?? floors[0] ?? "";
        expect(numbers(version) >= numbers(floor), `${name} ${version} is older than ${floor}`).toBe(true);
      }
    },
  );
});
