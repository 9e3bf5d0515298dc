import { isAsianAddress } from "../text/asian-address.ts";
import { emailsIn, phonesIn, websIn } from "../text/contact-details.ts";
import { isProse, isSentence } from "../text/prose.ts";
import type { Unit } from "../text/units.ts";
import type { Claim } from "../types.ts";
import { type Context, claim } from "./context.ts";

/** The head of a sheet has no more lines. */
const HEADER_LINES = 10;
/** Names stand right above the address, in one script and in another. */
const MOST_NAMES = 3;
const LONGEST_NAME = 40;

/**
 * The letterhead of a Chinese, Japanese or Korean sheet: a postal address above the text, and what stands right above it without a blank line,
 * which is whose it is. Refuses an address below which nothing could be the headline.
 */
export function asianLetterhead({ units }: Context, isPlain: (unit: Unit) => boolean): Claim[] {
  const found = units.findIndex((unit) => (isProse(unit) || isSentence(unit)) && !isAsianAddress(unit.text));
  const header = units.slice(0, Math.min(found < 0 ? HEADER_LINES : found, HEADER_LINES));
  const address = header.find(({ text, digits }) => digits > 0 && isAsianAddress(text));
  if (address === undefined) return [];
  const below = header.some(
    (unit) => unit.chunk > address.chunk && unit.text.length > SHORTEST_HEADLINE && isPlain(unit),
  );
  if (!below) return [];
  const behind = header.find(({ index }) => index === address.index + 1);
  // A sheet of double spacing: the gap behind the address is wider.
  const spaced = address.gap > 0 && (behind?.gap ?? 0) > address.gap;
  const isApart = (index: number, text: string): boolean =>
    index === address.index - 1 && (spaced || (address.gap <= 1 && isSaidBelow(text, units.slice(address.index + 1))));
  const names = header.filter(
    ({ chunk, index, text, mark, digits }) =>
      (chunk === address.chunk ? index < address.index : isApart(index, text)) &&
      mark === "" &&
      digits === 0 &&
      text.length <= LONGEST_NAME,
  );
  const own = names.length <= MOST_NAMES ? names.filter(isPlain) : [];
  return [
    ...own.map((unit, at) =>
      claim(at === 0 ? "issuer" : "wire", unit, unit, "placed", "letterhead", "a name above its address", { start: 0 }),
    ),
    claim("wire", address, address, "placed", "letterhead", "a postal address above the headline"),
    ...header
      .filter((unit) => unit.chunk === address.chunk && unit.index > address.index && isReachable(unit))
      .map((unit) => claim("wire", unit, unit, "placed", "letterhead", "a number or a site below the address")),
  ];
}

/** "EXAMPLE SEAVIEW 見本海景酒店": what of it is in these scripts comes again. */
function isSaidBelow(name: string, below: readonly Unit[]): boolean {
  const [own] = RUN.exec(name) ?? [];
  return own !== undefined && below.some(({ text }) => text.includes(own));
}
const RUN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{3,}/u;

/** "電話：07-000-0000", "www.acme.example". */
const isReachable = ({ text }: Unit): boolean =>
  text.length <= LONGEST_NAME && phonesIn(text).length + emailsIn(text).length + websIn(text).length > 0;

/** In signs: a headline has more. */
const SHORTEST_HEADLINE = 6;
