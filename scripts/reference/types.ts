import { resolve } from "node:path";
import {
  type InterfaceDeclaration,
  isFunctionDeclaration,
  isInterfaceDeclaration,
  isTypeAliasDeclaration,
  isTypeReferenceNode,
  type Node,
  SyntaxKind,
} from "typescript/unstable/ast";
import { API, type Project, SymbolFlags, type Symbol as TypeSymbol } from "typescript/unstable/sync";

/** A name that the package exports, or that one of these leads to, with what its docstring says. */
export interface Entry {
  readonly name: string;
  readonly about: string;
  /** What it is, in TypeScript; null where its members say it. */
  readonly code: string | null;
  readonly members: readonly Member[];
}

export interface Member {
  /** With a question mark where it may be left out. */
  readonly name: string;
  readonly type: string;
  readonly about: string;
}

/** What a module exports, in its order, and behind it the types that it leads to. */
export interface Module {
  readonly exported: readonly Entry[];
  readonly others: readonly Entry[];
}

/**
 * Reads modules of this repository by the compiler's own eyes: names, types and docstrings as they stand in the code.
 * @param names of the modules, by the path of their files.
 */
export function modulesOf<Name extends string>(names: Readonly<Record<Name, string>>): Record<Name, Module> {
  const api = new API({ cwd: process.cwd() });
  try {
    const config = resolve("tsconfig.json");
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (project === undefined) throw new Error(`The compiler does not open ${config}.`);
    const seen = new Set<string>();
    const read = Object.entries<string>(names).map(([name, path]) => [name, moduleAt(project, path, seen)]);
    return Object.fromEntries(read) as Record<Name, Module>;
  } finally {
    api.close();
  }
}

/** @param seen names that stand elsewhere already; those of this module are added. */
function moduleAt(project: Project, path: string, seen: Set<string>): Module {
  const { checker, program } = project;
  const file = program.getSourceFile(resolve(path));
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${path} is no module.`);
  const nodes = new Map<string, Node>();
  for (const symbol of checker.getExportsOfModule(module)) {
    const node = declarationOf(symbol, project);
    // What has two names, such as the default export, stands under that of its declaration.
    const name = (node as { name?: { text?: string } } | null)?.name?.text ?? symbol.name;
    if (node !== null && !seen.has(name)) nodes.set(name, node);
    seen.add(name);
  }
  const exported = [...nodes].map(([name, node]) => entryOf(name, node));
  const others: Entry[] = [];
  for (const node of nodes.values()) {
    for (const [name, found] of typesIn(node, project)) {
      if (seen.has(name)) continue;
      seen.add(name);
      // The list grows while it is walked: these lead to others.
      nodes.set(name, found);
      others.push(entryOf(name, found));
    }
  }
  return { exported: exported.sort(byKind), others: others.sort(byName) };
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : 1);

/** What can be called first, then types, which are written with a capital. */
const byKind = (a: Entry, b: Entry): number =>
  Number(/^[A-Z]/.test(a.name)) - Number(/^[A-Z]/.test(b.name)) || byName(a, b);

/** Where something is declared, by whatever names it was passed on. */
function declarationOf(symbol: TypeSymbol, project: Project): Node | null {
  const isAlias = (symbol.flags & SymbolFlags.Alias) !== 0;
  const meant = isAlias ? project.checker.getAliasedSymbol(symbol) : symbol;
  return meant.declarations[0]?.resolve(project) ?? null;
}

/** The types of this repository that a declaration names; bodies of functions say nothing of it. */
function typesIn(node: Node, project: Project): [name: string, node: Node][] {
  const found: [string, Node][] = [];
  const walk = (each: Node): void => {
    if (each.kind === SyntaxKind.Block) return;
    if (isTypeReferenceNode(each)) {
      const symbol = project.checker.getSymbolAtLocation(each.typeName);
      const named = symbol && declarationOf(symbol, project);
      if (named !== undefined && named !== null && isType(named)) found.push([named.name.text, named]);
    }
    each.forEachChild((child) => void walk(child));
  };
  walk(node);
  return found;
}

/** A type of ours; what is known of Eleventy's is told by Eleventy. */
const isType = (node: Node): node is Node & { readonly name: { readonly text: string } } =>
  (isInterfaceDeclaration(node) || isTypeAliasDeclaration(node)) &&
  !/node_modules|\/plugin\/eleventy\.ts$/.test(node.getSourceFile().fileName);

function entryOf(name: string, node: Node): Entry {
  const about = aboutOf(node);
  if (!isInterfaceDeclaration(node)) return { name, about, code: codeOf(node), members: [] };
  return { name, about, code: headOf(node), members: membersOf(node) };
}

/** "extends Excerpt"; null for an interface that stands alone. */
const headOf = ({ heritageClauses }: InterfaceDeclaration): string | null =>
  heritageClauses === undefined ? null : heritageClauses.map((each) => oneLine(each.getText())).join(" ");

function membersOf({ members }: InterfaceDeclaration): Member[] {
  return members.map((member) => {
    const text = oneLine(member.getText());
    // "name?: type", or a method: "name(what: type): type".
    const [, name = text, opening = "", rest = ""] = /^(?:readonly )?(\w+\??)(: |\()(.*?);?$/.exec(text) ?? [];
    return { name, type: opening === "(" ? `(${rest}` : rest, about: aboutOf(member) };
  });
}

/** A function without its body, a constant without its value, a type as it is written. */
function codeOf(node: Node): string {
  if (isFunctionDeclaration(node)) {
    const whole = node.getSourceFile().text;
    return oneLine(whole.slice(node.getStart(), node.body?.pos ?? node.end)).replace(/^export (?:default )?/, "");
  }
  const text = oneLine(node.getText()).replace(/^export /, "");
  if (isTypeAliasDeclaration(node)) return text.replace(/;$/, "").replace(" = | ", " = ");
  return text.replace(/^(\w+)(?:: ([^=]+?))? = .*$/, (_, name: string, type?: string) =>
    type === undefined ? name : `${name}: ${type}`,
  );
}

/** Without the comments in it. */
const oneLine = (code: string): string =>
  code
    .replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm, "")
    .replace(/\s+/g, " ")
    .replace(
      /([({<]) (?=\S)|,? ([)}>])/g,
      (whole, open?: string, close?: string) => (open ?? close ?? whole) + (close === "}" ? "" : ""),
    )
    .trim();

/** The words of a docstring in one line, with what it says of parameters and errors. */
function aboutOf(node: Node): string {
  const [, words = ""] = /^\s*\/\*\*([\s\S]*?)\*\/\s*$/.exec(lastComment(node)) ?? [];
  return (
    words
      // An example is set in.
      .replace(/^\s*\* {5,}(\S.*)$/gm, "`$1`.")
      .replace(/^\s*\* ?/gm, "")
      .replace(/\s*\n\s*/g, " ")
      .replace(/@param (\w+) /g, " `$1`: ")
      .replace(/@returns? /g, " Gives ")
      .replace(/@throws \{?(\w+)\}? /g, " Throws $1 ")
      .replace(/\s+/g, " ")
      .trim()
  );
}

const lastComment = (node: Node): string => {
  // That of a constant stands before its statement.
  const bearer = node.kind === SyntaxKind.VariableDeclaration ? node.parent.parent : node;
  const [doc] = (bearer.jsDoc ?? []).slice(-1);
  return doc === undefined ? "" : node.getSourceFile().text.slice(doc.pos, doc.end);
};
