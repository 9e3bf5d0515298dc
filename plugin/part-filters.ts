import type { PartName } from "./pages/index.ts";

/** "headline" -> "pressHeadline". The date as a `<time>` is `pressTime`: `pressDate` sets any date as plain text. */
export function filterName(part: PartName): string {
  return part === "date" ? "pressTime" : `press${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}
