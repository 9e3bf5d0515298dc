import { agencies } from "../languages/agencies.ts";

const agencyNames = new Set(agencies.map((name) => name.toLowerCase()));
/** True if a text is the name of a news agency, in any case. */
export const isAgency = (text: string): boolean => agencyNames.has(text.trim().toLowerCase());

const openings = new Set(agencies.map((name) => name.charAt(0).toLowerCase()));

/** How long the agency's name is that a text opens with; null where it opens with none. */
export function agencyAt(text: string): number | null {
  if (!openings.has(text.charAt(0).toLowerCase())) return null;
  const lower = text.slice(0, LONGEST_AGENCY).toLowerCase();
  for (let end = lower.length; end > 1; end -= 1) {
    if (agencyNames.has(lower.slice(0, end)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))) return end;
  }
  return null;
}

const LONGEST_AGENCY = Math.max(...agencies.map((name) => name.length)) + 1;
