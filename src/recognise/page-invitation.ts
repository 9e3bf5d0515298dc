import {
  follow,
  look,
  mailings,
  share,
  subscribe,
  unspacedInvitations as unspaced,
  writtenNetworks,
} from "../languages/page-invitations.ts";
import { AT, bitsOf, codeAt, LETTER } from "../text/characters.ts";
import { holdsDetails } from "../text/contact-details.ts";
import { key } from "../text/fold.ts";
import type { Unit } from "../text/units.ts";
import { isWebAlone } from "../text/web-alone.ts";
import { type Context, claim, claimsOn, type Recogniser } from "./context.ts";

/** What a page asks of its readers is no longer, nor has more words. */
const LONGEST = 160;
const MOST_WORDS = 22;
const MOST_LOOK_WORDS = 14;
/** An invitation with nothing but words is shorter: "Follow us on Facebook and Instagram". */
const MOST_BARE_WORDS = 12;
/** A word that opens such a line has as many letters: they are its place in the index. */
const INDEXED = 2;

/** Openings by their first letters. */
function indexOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of words.map(key))
    map.set(word.slice(0, INDEXED), [...(map.get(word.slice(0, INDEXED)) ?? []), word]);
  return map;
}
const [follows, subscribes, looks, shares] = [indexOf(follow), indexOf(subscribe), indexOf(look), indexOf(share)];
const networks = writtenNetworks.map(key);
const letters = mailings.map(key);

/** "@acme", "#acme": a name on a network. */
const HANDLE = /(?:^|[\s(:：])[@#][\p{L}\p{N}_.]{2,30}/u;
/** "…: https://acme.example/a", "… www.acme.example", "… facebook.com/acme": an address that closes the line. Refuses "clerk@acme.example". */
const CLOSING_WEB =
  /(?:https?:\/\/|www\.|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{2,40}\.){1,3}(?=[a-z]{2,12}(?:[/\s.)]|$)))[^\s@]{2,200}[.)]?$/iu;

/**
 * Reads what a page asks of its readers, alone below a blank line: "Follow us on Instagram: @acme", "Subscribe to our newsletter". Refuses such
 * words with nothing to follow or to subscribe to behind them.
 */
export const pageInvitation: Recogniser = ({ units, pack }) =>
  claimsOn(
    units,
    (unit) => {
      if (!couldAsk(unit, units)) return null;
      const because = pack.spaced ? askedBy(unit) : askedUnspaced(unit.text);
      return because === null ? null : claim("wire", unit, unit, "placed", "pageInvitation", because);
    },
    1,
  );

/**
 * Round two: "Read more about the bridge: www.acme.example", "Photos are available here: https://…" alone below a blank line. Refuses a line that
 * an address does not close, and one with somebody's address or number. So are addresses alone.
 */
export const whereToLook: Recogniser = ({ units, outline, pack }) =>
  claimsOn(
    units,
    (unit) => {
      if (
        outline[unit.index] !== null ||
        !couldAsk(unit, units) ||
        units[unit.index - 1]?.mark === ":" ||
        !(
          isWebAlone(unit) ||
          (pack.spaced ? asksToLook(unit) || leadsNowhere(unit, units, outline) : looksUnspaced(unit))
        )
      )
        return null;
      return claim("wire", unit, unit, "placed", "whereToLook", "says where more is to be seen");
    },
    1,
  );

/** Below a blank line, or, where a page has none, behind a paragraph's end. */
const couldAsk = ({ gap, words, text, index }: Unit, units: readonly Unit[]): boolean =>
  (gap > 0 || ".!?".includes(units[index - 1]?.mark || " ")) &&
  words <= MOST_WORDS &&
  text.length <= LONGEST &&
  text.length >= SHORTEST;
const SHORTEST = 6;

function askedBy(unit: Unit): string | null {
  const head = key(unit.text.slice(0, INDEXED));
  if (!follows.has(head) && !subscribes.has(head) && !shares.has(head)) return null;
  const line = key(unit.text);
  if (opens(line, follows.get(head)) && isOnNetworks(unit, line)) return "asks its readers to follow the sender";
  if (opens(line, shares.get(head)) && unit.mark === "" && unit.words <= MOST_BARE_WORDS)
    return "asks its readers to share it";
  return opens(line, subscribes.get(head)) && unit.words <= MOST_BARE_WORDS && holdsWord(line, letters)
    ? "asks its readers to subscribe"
    : null;
}

function asksToLook(unit: Unit): boolean {
  const words = looks.get(key(unit.text.slice(0, INDEXED)));
  if (words === undefined || unit.words > MOST_LOOK_WORDS || !opens(key(unit.text), words)) return false;
  return CLOSING_WEB.test(unit.text) && !holdsDetails(unit);
}

/** "Watch the full interview here:" above nothing of the story: the link that stood below or in it is lost. */
function leadsNowhere(
  { index, text, words, mark }: Unit,
  units: readonly Unit[],
  outline: Context["outline"],
): boolean {
  if (mark !== ":" || words < FEWEST_LEADING || words > MOST_LEADING || index < units.length / 2) return false;
  const below = index + 1 < units.length ? outline[index + 1] : "wire";
  const line = key(text);
  return below !== null && below !== "list" && below !== "table" && opens(line, looks.get(line.slice(0, INDEXED)));
}
const [FEWEST_LEADING, MOST_LEADING] = [3, 8];

function isOnNetworks({ text, words, signs }: Unit, line: string): boolean {
  if (((signs & AT) !== 0 || text.includes("#")) && HANDLE.test(text)) return true;
  return holdsWord(line, networks) && (words <= MOST_BARE_WORDS || CLOSING_WEB.test(text));
}

const opens = (line: string, words: readonly string[] = []): boolean =>
  words.some((word) => line.startsWith(word) && !isLetter(line, word.length));

function holdsWord(line: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const at = line.indexOf(word);
    return at >= 0 && !isLetter(line, at - 1) && !isLetter(line, at + word.length);
  });
}

const isLetter = (line: string, at: number): boolean => at >= 0 && (bitsOf(codeAt(line, at)) & LETTER) !== 0;

const holds = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** The same where no spaces part words: the words stand anywhere in the line. */
function askedUnspaced(text: string): string | null {
  const onNetworks = (): boolean =>
    holds(text, unspaced.networks) || HANDLE.test(text) || holdsWord(key(text), networks);
  if (holds(text, unspaced.follow) && onNetworks()) return "asks its readers to follow the sender";
  return holds(text, unspaced.subscribe) && holds(text, unspaced.asks) ? "asks its readers to subscribe" : null;
}

const looksUnspaced = (unit: Unit): boolean =>
  holds(unit.text, unspaced.look) && UNSPACED_WEB.test(unit.text) && !holdsDetails(unit);
/** "写真はこちら：https://acme.example", "請見 www.acme.example。" */
const UNSPACED_WEB = /(?:https?:\/\/|www\.)[!-~]{3,200}[。）)]?$/i;
