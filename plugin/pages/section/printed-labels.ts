import { packs } from "../../../src/languages/index.ts";
import type { LanguagePack } from "../../../src/languages/pack.ts";
import { key } from "../../../src/text/fold.ts";
import { bareLabel } from "./label.ts";

type Field = keyof LanguagePack["labels"];

const known = new Map<Field, ReadonlySet<string>>();

/** Whether words are a label of a field in any language, and nothing else: "Photo credits:" is one for photo credits. */
export function isLabelFor(field: Field, text: string): boolean {
  const labels = known.get(field) ?? new Set(packs.flatMap((pack) => pack.labels[field].map(key)));
  known.set(field, labels);
  return labels.has(key(bareLabel(text)));
}
