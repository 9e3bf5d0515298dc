import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Every TypeScript file below a folder, as a path from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .sort();
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?<type>type\s)?[^;]*?from\s+"(?<from>[^"]+)"|import\("(?<dynamic>[^"]+)"\)/g;

/** What a file imports: its own modules as paths from the root, others by name. */
function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(IMPORT)].map(({ groups }) => {
    const from = groups?.from ?? groups?.dynamic ?? "";
    const target = from.startsWith(".")
      ? relative(root, resolve(root, dirname(file), from)).replaceAll("\\", "/")
      : from;
    return { target, typeOnly: groups?.type !== undefined };
  });
}

/** Comments and strings may name what code must not call. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(?<!:)\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

const engine = filesIn("src");
const plugin = filesIn("plugin");

it("finds the files it looks at", () => {
  expect(engine.length).toBeGreaterThan(30);
  expect(plugin.length).toBeGreaterThan(20);
  expect(importsOf("plugin/index.ts").map(({ target }) => target)).toContain("plugin/gate.ts");
});

/** Packages that run unchanged in a browser. */
const PORTABLE = ["fastest-levenshtein", "luxon", "markdown-it", "markdown-it-attrs", "yaml"];

it("runs the engine anywhere: no Node, no plugin, no package that needs either", () => {
  const outside = engine.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => !target.startsWith("src/") && !PORTABLE.includes(target))
      .map(({ target }) => `${file} -> ${target}`),
  );
  expect(outside).toEqual([]);
});

const IMPURE =
  /\b(?:process|console|require|Buffer|globalThis|fetch)\b\s*[.([]|Date\.now|new Date\(\)|Math\.random|performance\.|DateTime\.(?:now|local)\(\)/;

it("gives the engine no clock, no chance, no terminal, no process", () => {
  const impure = engine.flatMap((file) => {
    const found = codeOf(file).match(IMPURE)?.[0];
    return found === undefined ? [] : [`${file}: ${found}`];
  });
  expect(impure).toEqual([]);
});

/** Which stage may use which: later ones use earlier ones, never the other way. Data of all kinds is open to each. */
const OPEN = ["types.ts", "languages", "diagnostics"];
const stages: Record<string, readonly string[]> = {
  diagnostics: ["text"],
  languages: [],
  text: [],
  dates: ["text"],
  recognise: ["text", "dates"],
  resolve: ["text", "dates", "recognise"],
  quotes: ["text", "recognise", "resolve"],
  pictures: ["text", "resolve", "quotes"],
  render: ["text", "dates", "recognise", "resolve", "quotes"],
};

describe.each(Object.entries(stages))("src/%s", (stage, earlier) => {
  it("imports only what comes before it", () => {
    const allowed = [stage, ...earlier, ...OPEN];
    const backwards = filesIn(`src/${stage}`).flatMap((file) =>
      importsOf(file)
        .map(({ target }) => target)
        .filter((target) => target.startsWith("src/") && !allowed.includes(target.split("/")[1] ?? ""))
        .map((target) => `${file} -> ${target}`),
    );
    expect(backwards).toEqual([]);
  });
});

it("has no recogniser that imports another", () => {
  const table = ["src/recognise/index.ts", "src/recognise/context.ts"];
  const recognisers = new Set(
    importsOf("src/recognise/index.ts")
      .map(({ target }) => target)
      .filter((target) => target.startsWith("src/recognise/") && !table.includes(target)),
  );
  const crossed = [...recognisers].flatMap((file) =>
    importsOf(file)
      .filter(({ target, typeOnly }) => !typeOnly && recognisers.has(target))
      .map(({ target }) => `${file} -> ${target}`),
  );
  expect(recognisers.size).toBeGreaterThan(10);
  expect(crossed).toEqual([]);
});

it("imports in one direction: the engine's modules make no circle", () => {
  const edges = new Map(
    [...engine, ...plugin].map((file) => [
      file,
      importsOf(file)
        .filter(({ target, typeOnly }) => !typeOnly && /^(?:src|plugin)\//.test(target))
        .map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    done.add(file);
    return (edges.get(file) ?? []).flatMap((next) => visit(next, [...path, file]));
  };
  expect([...edges.keys()].flatMap((file) => visit(file, []))).toEqual([]);
});

it("lets `inspect` start without Eleventy and without a Markdown renderer", () => {
  // Each command is loaded when it is called: these set pages, check the options of a site, read other formats.
  const reached = new Set(["plugin/cli/eject.ts", "plugin/cli/import.ts", "plugin/cli/new.ts"]);
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    if (file.endsWith(".ts")) for (const { target, typeOnly } of importsOf(file)) if (!typeOnly) follow(target);
  };
  follow("plugin/cli/main.ts");
  expect(reached).toContain("src/parse.ts");
  expect([...reached].filter((file) => /^markdown-it|^@11ty|^src\/render/.test(file))).toEqual([]);
});

/** The contract between the stages, and lists of words: no harder to read for being long. */
const LONG: readonly RegExp[] = [/^src\/types\.ts$/, /^src\/languages\//, /^src\/diagnostics\/catalogue\.ts$/];

it("has one idea a file: none is longer than 250 lines", () => {
  const files = [...engine, ...plugin, ...filesIn("tests"), ...filesIn("bench"), ...filesIn("scripts")];
  const long = files
    .filter((file) => !LONG.some((exempt) => exempt.test(file)))
    .map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});
