import type { isMap, parseDocument } from "yaml";
import type { Finding, LineRange, Source } from "../types.ts";

/** The YAML at the top of a text, as data. */
export interface FrontMatter {
  /** Its lines, both rules of hyphens included; null where the text has none. */
  readonly lines: LineRange | null;
  readonly data: Record<string, unknown>;
  readonly findings: readonly Finding[];
}

/** What reads YAML. Handed in, since few texts have any and the package takes as long to load as the rest of the engine. */
export interface Yaml {
  readonly isMap: typeof isMap;
  readonly parseDocument: typeof parseDocument;
}

/** False for a text that has no front matter. */
export const mayHaveFrontMatter = (text: string): boolean => /^\uFEFF?---/.test(text);

/** UTF-16 units of YAML: far above any front matter, and its reader takes half a second for the worst of that length. */
const LONGEST = 32 * 1024;

/** A line of three hyphens and nothing else, a byte order mark allowed: "---". */
const RULE = /^\uFEFF?---\s*$/;

/** A key as people write them in front matter: "date", "sameAs". Refuses "FOR RELEASE", so that prose stays prose. */
const KEY = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** A key and what is behind it: "date: 2031-03-05". */
const ENTRY = /^[\p{L}_][\p{L}\p{N}_-]{0,60}:(?:\s|$)/u;

/** Objects within objects: deeper is no front matter and could exhaust whoever walks it. */
const DEEPEST = 16;

const none: FrontMatter = { lines: null, data: {}, findings: [] };

/**
 * Reads YAML between two lines of three hyphens, the first of which is the very first line. Dates stay strings.
 * A text that merely opens with a rule is left alone: what stands between must be a mapping of plain keys to values.
 * Broken YAML is a finding and its lines stay text, so that nothing is lost.
 * @param yaml null for a text that has none.
 */
export function readFrontMatter(source: Source, yaml: Yaml | null): FrontMatter {
  if (!RULE.test(source.lines[0]?.text ?? "")) return none;
  const rest = source.lines.slice(1);
  const second = rest[0];
  const close = rest.find((line) => RULE.test(line.text));
  if (second === undefined || close === undefined) return none;
  if (close.start - second.start > LONGEST) {
    const reason = `it is longer than ${LONGEST / 1024} KB`;
    return ENTRY.test(second.text) ? invalid(reason, second.start, second.end, close.start) : none;
  }

  const lines: LineRange = [1, close.number];
  // YAML knows no lone carriage return as a line ending; every offset stays.
  const written = source.text.slice(second.start, close.start).replace(/\r(?!\n)/g, "\n");
  if (written.trim() === "") return { lines, data: {}, findings: [] };

  if (yaml === null) throw new TypeError("A text with front matter needs what reads YAML.");
  try {
    // No aliases at all: they are the one way to make YAML explode or run in circles.
    // And no tags: "!!timestamp" and "!!set" make objects that are no data.
    const document = yaml.parseDocument(written, {
      schema: "core",
      merge: false,
      resolveKnownTags: false,
      logLevel: "silent",
      prettyErrors: false,
    });
    const problem = document.errors[0];
    if (problem !== undefined) {
      return invalid(problem.message, second.start + problem.pos[0], second.start + problem.pos[1], close.start);
    }
    if (!yaml.isMap(document.contents)) return none;
    const data: unknown = document.toJS({ maxAliasCount: 0, reviver: (_, value) => printable(value) });
    if (!isRecord(data) || !Object.keys(data).every((key) => KEY.test(key))) return none;
    const trouble = unsafe(data, 0);
    if (trouble !== null) return invalid(trouble, second.start, close.start, close.start);
    return { lines, data, findings: [] };
  } catch (error) {
    // The parser recurses: thousands of nested brackets overflow its stack. Aliases end here as well.
    return invalid(error instanceof Error ? error.message : String(error), second.start, close.start, close.start);
  }
}

/** YAML can spell signs that no page may hold ("\0"): they are shown as a page shows those of the text. */
const printable = (value: unknown): unknown => (typeof value === "string" ? value.replace(CONTROLS, "\ufffd") : value);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function invalid(reason: string, start: number, end: number, limit: number): FrontMatter {
  const span = { start: Math.min(start, limit), end: Math.min(Math.max(end, start), limit) };
  return { lines: null, data: {}, findings: [{ code: "front-matter/invalid", span, values: { reason } }] };
}

/** Why data is not taken: a key that would reach into an object's prototype when merged, or nesting without end. */
function unsafe(value: unknown, depth: number): string | null {
  if (typeof value !== "object" || value === null) return null;
  if (depth > DEEPEST) return `more than ${DEEPEST} levels deep`;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "__proto__") return "the key __proto__ is not allowed";
    const trouble = unsafe(inner, depth + 1);
    if (trouble !== null) return trouble;
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
