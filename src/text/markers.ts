import { distance } from "fastest-levenshtein";
import type { Finding, Line, MarkerAttributes, Role } from "../types.ts";

/** The names that give a line its role: every role's own name, and the shorter ones people write. */
const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["genre", "genre"],
  ["headline", "headline"],
  ["deck", "deck"],
  ["date", "date-line"],
  ["date-line", "date-line"],
  ["byline", "byline"],
  ["release-line", "release-line"],
  ["dateline", "dateline"],
  ["body", "paragraph"],
  ["paragraph", "paragraph"],
  ["subhead", "subhead"],
  ["list", "list"],
  ["table", "table"],
  ["quotation", "quotation"],
  ["caption", "caption"],
  ["photo-credit", "photo-credit"],
  ["source", "source"],
  ["issuer", "issuer"],
  ["contact", "contact"],
  ["correction", "correction"],
  ["boilerplate", "boilerplate"],
  ["notes", "notes"],
  ["end", "end-mark"],
  ["end-mark", "end-mark"],
  ["wire", "wire"],
]);

/** The names that choose a pull-quote, or forbid one. */
const PULLS: ReadonlyMap<string, boolean> = new Map([
  ["pull-quote", true],
  ["no-pull-quote", false],
]);

/** Every name a marker may hold, for messages and documentation. */
export const markerNames: readonly string[] = [...ROLES.keys(), ...PULLS.keys()];

/** What the marker at the end of a line says. */
export interface Marker {
  readonly role: Role | null;
  /** True for `{.pull-quote}`, false for `{.no-pull-quote}`. */
  readonly pull: boolean | null;
  /** What passes through to the element; null where nothing does. */
  readonly attributes: MarkerAttributes | null;
  /** Offset in the line at which the marker begins, the white space before it included. */
  readonly at: number;
  /** `key=value` pairs beside a known name that are not obeyed, since only `data-*` is allowed: "onclick=…". */
  readonly refused: readonly string[];
}

/** A marker longer than this is prose in braces. */
const LONGEST = 400;

/** One token and the space before it: `.note`, `#how`, `data-x=1`, `data-x="a b"`. */
const TOKEN = /\s*(?:([.#])(\p{L}[\p{L}\p{N}_-]*)|([A-Za-z][\w:-]*)=(?:"([^"{}]*)"|([^\s"'{}=]+)))(?=\s|$)/uy;

/** `data-credit`: the one kind of attribute, besides class and id, that a text may set. */
const DATA_KEY = /^data-[a-z][a-z0-9-]*$/;

/**
 * Reads the marker at the end of a line: "Fighting crime {.subhead}", "… he said. {.pull-quote #q data-x=1}".
 * Refuses all else in braces, which is then prose: "the {curly} word", "set {a, b}", "{onclick=x}", "{.note} and more".
 */
export function readMarker(lineText: string): Marker | null {
  const text = lineText.trimEnd();
  if (!text.endsWith("}")) return null;
  const open = text.lastIndexOf("{");
  if (open < 0 || text.length - open > LONGEST) return null;
  const inner = text.slice(open + 1, -1).trim();

  let role: Role | null = null;
  let pull: boolean | null = null;
  let id: string | undefined;
  const classes: string[] = [];
  const data: Record<string, string> = {};
  const refused: string[] = [];

  for (let at = 0; at < inner.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(inner);
    if (token === null) return null;
    const [whole, sign, name = "", key = "", quoted, bare = ""] = token;
    if (sign === "#") id ??= name;
    else if (sign === ".") {
      const named = ROLES.get(name);
      const pulled = PULLS.get(name);
      if (named !== undefined) role ??= named;
      else if (pulled !== undefined) pull ??= pulled;
      else classes.push(name);
    } else if (DATA_KEY.test(key)) data[key] = quoted ?? bare;
    else refused.push(whole.trim());
  }

  const known = role !== null || pull !== null;
  const hasAttributes = id !== undefined || classes.length > 0 || Object.keys(data).length > 0;
  if (!known && (refused.length > 0 || !hasAttributes)) return null;
  return {
    role,
    pull,
    attributes: hasAttributes ? { ...(id === undefined ? {} : { id }), classes, data } : null,
    at: text.slice(0, open).trimEnd().length,
    refused,
  };
}

/** What to tell the author about the marker of a line: classes that look like a misspelt name, attributes not obeyed. */
export function markerFindings(line: Line): Finding[] {
  const marker = readMarker(line.text);
  if (marker === null) return [];
  const span = { start: line.start + marker.at, end: line.start + line.text.trimEnd().length };
  const findings: Finding[] = marker.refused.map((text) => ({
    code: "marker/attribute-refused",
    span,
    values: { text },
  }));
  for (const text of marker.attributes?.classes ?? []) {
    const known = nearest(text);
    if (known !== null) findings.push({ code: "marker/unknown", span, values: { text, known } });
  }
  return findings;
}

/** The known name that `name` is a likely slip for. Of a short one nothing is said: ".wide" is no ".wire". */
function nearest(name: string): string | null {
  if (name.length < 5) return null;
  const limit = name.length < 7 ? 1 : 2;
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const known of markerNames) {
    const far = distance(name.toLowerCase(), known);
    if (far < bestDistance) {
      best = known;
      bestDistance = far;
    }
  }
  return best;
}
