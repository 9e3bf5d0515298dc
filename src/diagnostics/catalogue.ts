import type { Severity } from "../types.ts";

interface Entry {
  readonly severity: Severity;
  /** `{name}` is filled from the finding's values. */
  readonly message: string;
  readonly hint: string | null;
}

/**
 * Every diagnostic there is, by its code `area/slug`. The wording lives here and nowhere else. Those of `file/` are given by
 * whoever read the bytes, all others by the engine.
 */
export const catalogue = {
  "file/unreadable": {
    severity: "error",
    message: "This file cannot be read: {reason}.",
    hint: null,
  },
  "file/no-page": {
    severity: "error",
    message: "This file gives no page. {reason}",
    hint: null,
  },
  "file/encoding-assumed": {
    severity: "warning",
    message: "This file is not UTF-8 and was read as {encoding}.",
    hint: "Save it as UTF-8, or name its encoding: option `fallbackEncoding`, on the command line --encoding.",
  },
  "text/empty": {
    severity: "warning",
    message: "There is nothing in this text.",
    hint: null,
  },
  "text/restored-sign": {
    severity: "warning",
    message: "Another program lost this sign, and others, in a wrong encoding: it is read as “{sign}”.",
    hint: "Look over dashes, quotation marks and letters with accents, and save the text as UTF-8.",
  },
  "text/mail": {
    severity: "warning",
    message:
      "“{text}”: the mail that the release came in begins here. Its lines are none of the release, and no page shows them.",
    hint: "Delete them, or mark the end of a line that belongs to the text: {.paragraph}.",
  },
  "text/picture-gone": {
    severity: "warning",
    message: "“{text}” stands where a mail had a picture, which is not in this text. No page shows this line.",
    hint: "Put the picture beside the text, under the text's name, or delete the line.",
  },
  "text/entity": {
    severity: "warning",
    message: "This sign, and others it may be, stands in the code of a web page: it is read as “{sign}”.",
    hint: "Copy the text from the page itself, and look over its signs.",
  },
  "text/markdown": {
    severity: "warning",
    message: "The text is written in Markdown from here on: its signs were left out, and stand on no page.",
    hint: "“markdown: true” in front matter keeps them, and the page sets emphasis and links.",
  },
  "text/markup": {
    severity: "warning",
    message: "“{text}” is code of a web page: readers would see it as it stands.",
    hint: "Copy the text from the page itself, or write the sign that is meant.",
  },
  "text/placeholder": {
    severity: "warning",
    message: "“{text}” is a blank that nobody has filled in.",
    hint: "Write what belongs there, or delete it.",
  },
  "text/hyphenated": {
    severity: "warning",
    message: "Words are parted at the ends of lines here, and were put together without their hyphens.",
    hint: "Read them over: a word that keeps its hyphen stands in one line with it.",
  },
  "engine/recogniser-failed": {
    severity: "error",
    message: "The recogniser “{name}” failed: {reason}. Everything else was read without it.",
    hint: "This is a fault of the tool; please report it with the text.",
  },
  "page/words": {
    severity: "error",
    message: "The {output} does not say “{words}” as the text does.",
    hint: "A markdown-it plugin or a view of the site's own may have changed it; else this is a fault of the tool: please report it with the text.",
  },
  "headline/missing": {
    severity: "warning",
    message: "No headline was found.",
    hint: "Put the headline on the first line, or end its line with {.headline}.",
  },
  "headline/too-long": {
    severity: "warning",
    message: "The headline has {length} characters; search engines and feeds cut it off after {most}.",
    hint: "Shorten it, and move what is left into a second line under it.",
  },
  "date/missing": {
    severity: "warning",
    message: "No date of publication was found.",
    hint: "Put the date alone on a line under the headline, such as “13 October 2021”, or give `date:` in front matter.",
  },
  "date/ambiguous-order": {
    severity: "warning",
    message: "“{text}” can be read as two different days.",
    hint: "Write the month as a word, or set the `region` option (such as GB or US).",
  },
  "date/impossible": {
    severity: "warning",
    message: "“{text}” is not a day of the calendar.",
    hint: null,
  },
  "date/weekday-mismatch": {
    severity: "warning",
    message: "“{text}” was a {actual}.",
    hint: "Check the weekday and the date.",
  },
  "date/no-year": {
    severity: "warning",
    message: "“{text}” has no year, so it gives no date.",
    hint: "Add the year, or give `date:` in front matter.",
  },
  "embargo/no-end": {
    severity: "error",
    message: "This embargo does not say when it ends.",
    hint: "Write day, time and zone: EMBARGOED UNTIL 09:00 GMT, 3 March 2026.",
  },
  "embargo/no-date": {
    severity: "error",
    message: "“{text}” names no day, so the embargo has no end.",
    hint: "Write day, time and zone: EMBARGOED UNTIL 09:00 GMT, 3 March 2026.",
  },
  "embargo/no-year": {
    severity: "error",
    message: "“{text}” has no year, so the embargo has no end.",
    hint: "Add the year: EMBARGOED UNTIL 09:00 GMT, 3 March 2026.",
  },
  "embargo/no-time": {
    severity: "error",
    message: "“{text}” states no time of day, so it is not known when the embargo ends.",
    hint: "Add time and zone: EMBARGOED UNTIL 09:00 GMT, 3 March 2026.",
  },
  "embargo/no-zone": {
    severity: "error",
    message: "“{text}” states no time zone, so it is not known when the embargo ends.",
    hint: "Add the zone behind the time: 09:00 GMT, 09:00 CET, 9 a.m. ET, 09:00 UTC+2.",
  },
  "embargo/ambiguous-time": {
    severity: "error",
    message: "“{text}” can be noon or midnight.",
    hint: "Write 00:01, 12:01 a.m. or 12:01 p.m.",
  },
  "embargo/ambiguous-date": {
    severity: "error",
    message: "“{text}” can be read as two different days, so it is not known when the embargo ends.",
    hint: "Write the month as a word, or set the `region` option (such as GB or US).",
  },
  "embargo/impossible-date": {
    severity: "error",
    message: "“{text}” is not a day of the calendar, so the embargo has no end.",
    hint: "Write day, time and zone: EMBARGOED UNTIL 09:00 GMT, 3 March 2026.",
  },
  "embargo/midnight": {
    severity: "error",
    message: "“{text}” can mean the start or the end of that day; the end was taken.",
    hint: "Write 00:01 or 23:59.",
  },
  "correction/no-date": {
    severity: "warning",
    message: "This correction or update has no date, so readers and feeds are not told when the release was changed.",
    hint: "Write the day behind the label, as in “CORRECTION 14 October 2021: …”.",
  },
  "correction/before-release": {
    severity: "warning",
    message: "“{text}” is before the date of publication.",
    hint: "Check both dates.",
  },
  "quote/unclosed": {
    severity: "warning",
    message: "This quotation mark is never closed.",
    hint: "Close it at the end of the quotation.",
  },
  "quote/unopened": {
    severity: "warning",
    message: "This quotation mark closes nothing.",
    hint: "Open it at the start of the quotation.",
  },
  "quote/no-speaker": {
    severity: "warning",
    message: "It is not clear who says this.",
    hint: "Name the speaker beside the quotation: “…,” said Jane Example.",
  },
  "contact/missing": {
    severity: "warning",
    message: "No press contact was found.",
    hint: "Name one with an e-mail address or telephone number under “Contact:”, or end its line with {.contact}.",
  },
  "contact/dead-email": {
    severity: "warning",
    message: "“{text}” does not look like an address that mail can reach.",
    hint: "Write it as name@example.org, without spaces and with nothing glued to it.",
  },
  "caption/no-credit": {
    severity: "warning",
    message: "Nobody is credited for the picture of this caption.",
    hint: "Add a line such as “Photo: Jane Example / Agency” under it.",
  },
  "text/doubled-word": {
    severity: "warning",
    message: "“{text}”: the same word stands there twice.",
    hint: "Delete one of them.",
  },
  "text/direction-override": {
    severity: "warning",
    message:
      "Near “{text}” stands a sign that nobody sees ({sign}): what follows it is shown in another order than it is written.",
    hint: "Delete it.",
  },
  "text/direction-open": {
    severity: "warning",
    message:
      "Near “{text}” stands a sign that nobody sees ({sign}): it turns the direction of writing, and nothing ends that in its line.",
    hint: "Delete it, or put the sign that closes it behind the words it is for.",
  },
  "text/hidden-character": {
    severity: "warning",
    message: "“{text}” holds a character that nobody sees ({sign}), so that nobody finds the word.",
    hint: "Delete it.",
  },
  "text/control-character": {
    severity: "warning",
    message: "Near “{text}” stands a control character ({sign}), which no text needs.",
    hint: "Delete it, or write what another program has lost there: often a quotation mark or a dash.",
  },
  "marker/unknown": {
    severity: "info",
    message: "“{text}” is no marker's name, so it becomes a class of the element.",
    hint: "Did you mean {.{known}}?",
  },
  "marker/attribute-refused": {
    severity: "warning",
    message: "“{text}” is not obeyed: a marker sets classes, an id and data attributes only.",
    hint: null,
  },
  "marker/alone": {
    severity: "warning",
    message: "“{text}” stands alone on its line, so it marks nothing and is shown as text.",
    hint: "Put it at the end of the line that it is about.",
  },
  "picture/no-credit": {
    severity: "warning",
    message: "Nobody is credited for {files}.",
    hint: "Name the photographer on a line of its own, such as “Photo: Jane Example”.",
  },
  "picture/no-alt": {
    severity: "warning",
    message: "Nothing says what {files} shows to those who do not see it.",
    hint: "Describe it in a line that begins “Caption:”, or give `alt:` in front matter.",
  },
  "picture/credit-differs": {
    severity: "warning",
    message: "{file} is credited to “{text}” here, and to “{told}” in the file itself.",
    hint: "Correct whichever is wrong; the page says what the text says.",
  },
  "picture/unknown-file": {
    severity: "warning",
    message: "There is no picture “{file}” beside this text, so what is said of it is on no page.",
    hint: "A picture has the name of the text (bridge.jpg for bridge.txt), or lies in a folder of that name.",
  },
  "picture/unusable": {
    severity: "warning",
    message: "{file} is not shown: {reason}.",
    hint: null,
  },
  "picture/wrong-ending": {
    severity: "warning",
    message: "{file} is {type} by its content; in the site its name ends as that.",
    hint: "Rename it.",
  },
  "front-matter/pictures": {
    severity: "warning",
    message: "“pictures: {text}” is not understood, so it is as if it were not there.",
    hint: "It takes a list of `file:`, `caption:`, `alt:` and `credit:`, or these three under the name of each file.",
  },
  "marker/no-opening": {
    severity: "warning",
    message: "“{text}” has no opening bracket before it in its paragraph, so it marks nothing and is shown as text.",
    hint: "Put [ before the words that are meant: [never again]{.pull-quote}.",
  },
  "marker/outside-body": {
    severity: "warning",
    message: "These words are marked, but stand outside the body of the text: nothing is pulled.",
    hint: "Mark words of a paragraph.",
  },
  "front-matter/pull-quotes": {
    severity: "warning",
    message: "“pullQuotes: {text}” is not understood, so it is as if it were not there.",
    hint: "It takes repeat, promote or off, or how many there are to be; or both, as `mode:` and `count:` under it.",
  },
  "front-matter/invalid": {
    severity: "warning",
    message: "The front matter is not valid YAML ({reason}), so its lines are shown as text.",
    hint: "Correct it, or remove the line of three hyphens at the top.",
  },
  "front-matter/unusable": {
    severity: "warning",
    message: "“{key}” in the front matter is “{value}”, which is not {expected}; the text was read without it.",
    hint: "Correct it, or leave it out.",
  },
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof catalogue;
