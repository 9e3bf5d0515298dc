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
}

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
});
