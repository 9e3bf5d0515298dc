import { transform } from "esbuild";

/** The head of a variable of a module as esbuild writes it, at the beginning of a line: "var WORD = ", "var { a, b } = ", "var [A, B] = ". */
const VARIABLE = /^var (?=([\w$]+|[{[][^=]*) = )/gm;
const NAMES = /[\w$]+/g;
/** 'This assignment will throw because "last" is a constant'. */
const NAME = /"(.+)"/;

/**
 * Makes constants again of what esbuild writes as variables of a module when it joins several: V8 takes a constant for what it is
 * when it compiles, and has to ask for a variable each time. Reading a release takes a tenth less by that. What is assigned to later
 * stays a variable: esbuild itself says what that is.
 */
export async function withConstants(code: string): Promise<string> {
  const { warnings } = await transform(code.replace(VARIABLE, "const "), { logLevel: "silent" });
  const assigned = new Set(warnings.map(({ id, text }) => (id === "assign-to-constant" ? NAME.exec(text)?.[1] : "")));
  const isAssigned = (names: string): boolean => names.match(NAMES)?.some((name) => assigned.has(name)) === true;
  return code.replace(VARIABLE, (head, names: string) => (isAssigned(names) ? head : "const "));
}
