import {
  type CallExpression,
  type Expression,
  type Identifier,
  type Literal,
  type NewExpression,
  type Node,
  type Program,
  parse,
} from "acorn";
import { ancestor, full } from "acorn-walk";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A pattern of a module: where its variable is given, and what makes it. */
interface Pattern extends Edit {
  readonly init: Node;
  readonly made: string;
}

/** Methods that begin with a pattern anew each time, whatever it stopped at before. */
const ANEW: ReadonlySet<string> = new Set(["match", "matchAll", "replace", "replaceAll", "search", "split"]);

/**
 * Has the patterns of a module made when they are first asked rather than when it is loaded. V8 reads a pattern when it makes it, and
 * one that stands in the code between slashes whenever it looks at the function around it, too; a `\p{L}` takes a tenth of a
 * millisecond each time, and of eight hundred patterns a text meets three hundred.
 *
 * `var WORD = /\w+/u;` becomes `var WORD;`, and each `WORD` behind it `(WORD ??= new RegExp("\\w+", "u"))`; a pattern within a
 * function gets such a name. One whose name is used otherwise, or leaves the module, is made at once as before.
 */
export function patternsAtFirstUse(code: string): string {
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module", allowHashBang: true });
  const named = patternsOf(program);
  const edits: Edit[] = [...named.values()];
  const inits = new Set([...named.values()].map(({ init }) => init as Node));
  const within = new Map<string, string>();

  ancestor(program, {
    Identifier(node, _, above) {
      const pattern = named.get(node.name);
      if (pattern === undefined) return;
      const made = `(${node.name} ??= ${pattern.made})`;
      const property = above.at(-2);
      const isShort = property !== undefined && "shorthand" in property && property.shorthand === true;
      edits.push({ start: node.start, end: node.end, text: isShort ? `${node.name}: ${made}` : made });
    },
    Literal(node, _, above) {
      const made = madeOf(node);
      if (made === null || inits.has(node)) return;
      const isKept = !above.some(({ type }) => type.includes("Function")) || !isAnew(node, above.at(-2));
      const name = within.get(made) ?? `pattern$${within.size}`;
      if (!isKept) within.set(made, name);
      edits.push({ start: node.start, end: node.end, text: isKept ? made : `(${name} ??= ${made})` });
    },
  });
  // Declared at the end: a variable is known in all of its module.
  const declared = within.size > 0 ? `\nvar ${[...within.values()].join(", ")};\n` : "";
  return edited(code, edits) + declared;
}

/** The patterns that only this module asks, by the names of their variables: where they are given, and how they are made. */
function patternsOf(program: Program): Map<string, Pattern> {
  const patterns = new Map<string, Pattern>();
  for (const node of program.body) {
    const [declared, ...others] = node.type === "VariableDeclaration" ? node.declarations : [];
    const { id, init } = declared ?? {};
    const made = init ? madeOf(init) : null;
    if (!declared || id?.type !== "Identifier" || !init || made === null || others.length > 0) continue;
    // To the end of what is declared: what makes it may stand in brackets.
    patterns.set(id.name, { start: node.start, end: declared.end, text: `var ${id.name}`, init, made });
  }
  const met = new Set<string>();
  full(program, (node, _, type) => {
    for (const name of takenBy(node, type)) {
      if (met.has(name)) patterns.delete(name);
      met.add(name);
    }
    if (node.type !== "ExportNamedDeclaration") return;
    for (const { local } of (node as unknown as { specifiers: { local: Identifier }[] }).specifiers)
      patterns.delete(local.name);
  });
  return patterns;
}

/** The names that a part of a program declares or gives something to. */
function takenBy(node: Node, type: string): string[] {
  if (type === "VariablePattern") return [(node as Identifier).name];
  const isOwn = /^Function|^Class/.test(node.type) && "id" in node && node.id !== null;
  if (isOwn) return [(node.id as Identifier).name];
  return /^Import.*Specifier$/.test(node.type) && "local" in node ? [(node.local as Identifier).name] : [];
}

/** The code that makes a pattern whose letters are known: `new RegExp("\\w+", "u")`; null for anything else. */
function madeOf(node: Node): string | null {
  const { regex } = node as Literal;
  if (node.type === "Literal" && regex) return `new RegExp(${JSON.stringify(regex.pattern)}, "${regex.flags}")`;
  if (node.type !== "NewExpression") return null;
  const { callee, arguments: given } = node as NewExpression;
  if (callee.type !== "Identifier" || callee.name !== "RegExp") return null;
  const words = given.map((word) => (word.type === "Literal" ? word.value : null));
  return words.every((word) => typeof word === "string")
    ? `new RegExp(${words.map((word) => JSON.stringify(word)).join(", ")})`
    : null;
}

/** Whether a pattern in a function may be the same one each time: it keeps no place, or is asked by what forgets it. */
function isAnew(pattern: Literal, around: Node | undefined): boolean {
  if (!/[gy]/.test(pattern.regex?.flags ?? "")) return true;
  if (around?.type !== "CallExpression") return false;
  const { callee, arguments: given } = around as CallExpression;
  const method = callee.type === "MemberExpression" ? (callee.property as Expression) : null;
  return given[0] === pattern && method?.type === "Identifier" && ANEW.has(method.name);
}

function edited(code: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    out += code.slice(at, start) + text;
    at = end;
  }
  return out + code.slice(at);
}
