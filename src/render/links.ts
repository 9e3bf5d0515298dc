import type { MarkdownIt } from "markdown-it";

type LinkifyIt = MarkdownIt["linkify"];
type Match = NonNullable<ReturnType<LinkifyIt["match"]>>[number];

/** UTF-16 units. */
const LONGEST_ADDRESS = 2000;

/** "https://", "www.", "@": without one of these a text holds no address. */
const MAYBE_ADDRESS = /:\/\/|www\.|@|mailto:/i;

/** Links http(s) and mailto addresses, e-mail, and what starts with "www."; a bare name never: "said.She". */
export function linkOnlyPlainAddresses(linkify: LinkifyIt): void {
  linkify.set({ fuzzyLink: false, fuzzyIP: false, fuzzyEmail: true });
  linkify.add("ftp:", null).add("//", null);
  linkify.add("www.", {
    validate(text, at, self) {
      const [host = ""] = text.slice(at, at + LONGEST_ADDRESS).split(/\s/, 1);
      return Math.max(0, self.testSchemaAt(`http://${host}`, "http:", "http:".length) - "//".length);
    },
    normalize(match) {
      match.url = `https://${match.url}`;
    },
  });
  // markdown-it asks `test` twice before `match`, each as dear as the other. The cheap question is enough.
  const match = linkify.match.bind(linkify);
  linkify.test = (text) => MAYBE_ADDRESS.test(text);
  linkify.match = (text) => (match(text) ?? []).map(alone);
  const matchAtStart = linkify.matchAtStart.bind(linkify);
  linkify.matchAtStart = (text) => {
    const found = matchAtStart(text);
    return found === null ? null : alone(found);
  };
}

/** An address as it stands for itself: no words behind it, and nothing in it that a program would obey. */
const alone = (match: Match): Match => withoutOrders(withoutProse(match));

/** "?bcc=x@y.example" is an e-mail address by its form; unescaped it would tell a mail program what to fill in (RFC 6068). */
function withoutOrders(match: Match): Match {
  const [, name, host] = /^mailto:(.*)(@.*)$/is.exec(match.url) ?? [];
  if (name === undefined) return match;
  match.url = `mailto:${name.replace(/[?&=#,;:]/g, encodeURIComponent)}${host}`;
  return match;
}

/** Where an address runs into a text that parts no words: "…/notes.htmlを". Not "…/wiki/東京", where it is a part. */
const PROSE = /(?<=[A-Za-z0-9])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** An address without the Chinese or Japanese words that follow it. */
function withoutProse(match: Match): Match {
  const length = match.raw.search(PROSE);
  if (length < 0) return match;
  const tail = match.raw.length - length;
  match.raw = match.raw.slice(0, length);
  match.text = match.raw;
  match.url = match.url.slice(0, -tail);
  match.lastIndex -= tail;
  return match;
}
