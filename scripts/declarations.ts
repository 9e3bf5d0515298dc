import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** The modules that the package lets others import: the targets of its `exports` that have types. */
export function entryPoints(): string[] {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, string | { types: string }>;
  };
  return Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [entry.types.replace("./dist/", "")],
  );
}

/** The declaration files that the entry points lead to, themselves included, as paths below the folder. */
export function publicDeclarations(folder: string): Set<string> {
  const reached = new Set<string>();
  const open = entryPoints().map((path) => join(path));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const name of importsOf(readFileSync(join(folder, path), "utf8"))) {
      if (name.startsWith(".")) open.push(join(dirname(path), name.replace(/\.[jt]s$/, ".d.ts")));
    }
  }
  return reached;
}

/** What a declaration file imports: `from "./x.ts"`, `import("./x.ts")`, `import "./x.ts"`. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*"([^"\n]+)"/g)].map(([, name = ""]) => name);
}

/** Takes away the declarations that no importer of the package can see. */
export function dropPrivateDeclarations(folder: string): void {
  const reached = publicDeclarations(folder);
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (path.endsWith(".d.ts") && !reached.has(path)) rmSync(join(folder, path));
  }
}
