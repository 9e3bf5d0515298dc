import fc from "fast-check";

/** Lines as releases have them, every kind several times: what one recogniser takes another must get on with. */
const LINES = [
  "PRESS RELEASE",
  "FOR IMMEDIATE RELEASE",
  "EMBARGOED UNTIL 00:01 GMT, 4 March 2031",
  "Headline: Tide mill turns again",
  "Tide mill turns again after ninety years",
  "TIDE MILL TURNS AGAIN",
  "Volunteers rebuilt the wheel from the only photograph there was",
  "13 October 2031",
  "Wednesday 10/11/2031",
  "31 February 2031",
  "Press release | 2 November 2031",
  "By Nora Tidewell, Example News",
  "TARNMOUTH, 13 October 2031 – The tide mill at Tarnmouth turned on Monday for the first time in ninety years.",
  "(Tarnmouth, 3 March) - The mill opens in spring, its trust said, and it will grind barley on two days a week.",
  "The trust that runs the mill said the wheel will turn twice a day, whenever the tide allows it to.",
  "“We have waited a lifetime for this,” said Nora Tidewell, chair of the trust. “Nobody will stop the wheel now.”",
  '"It is loud," Ms Tidewell added, "and it is meant to be."',
  "The miller's words were 'never again, not for any money', and he meant it.",
  "“A quotation that nobody ever closes",
  "he said.” Then he left the yard.",
  "How the wheel was built",
  "What comes next:",
  "• oak for the buckets",
  "- iron for the axle",
  "1. Lift the gate",
  "2) Drop the gate",
  "Adults\t4.50\t5.00",
  "Children  2.00  2.50",
  "WHAT: The first turn of the wheel",
  "WHERE: The mill pond, Tarnmouth",
  "The wheel at high water (Photo: Ada Sluice / Example News)",
  "Photo: Ada Sluice / EXAMPLE NEWS",
  "© Ada Sluice",
  "Source: Tarnmouth Mill Trust",
  "Based on materials from Example News",
  "Issued by: Tarnmouth Mill Trust",
  "Tarnmouth Mill Trust",
  "About Tarnmouth Mill Trust",
  "About the Mill: the trust was founded in 1990 and looks after three mills on the coast.",
  "Notes to editors",
  "*Visitors are asked to leave dogs at the gate.",
  "Media contact:",
  "Nora Tidewell, press officer",
  "press@mill.example",
  "Tel: +44 (0)1632 960001",
  "For more information contact Nora Tidewell at press@mill.example or 01632 960001.",
  "https://mill.example/press",
  "View source version on example.example",
  "###",
  "ENDS",
  "-----",
  "* * *",
  "Aim of the trust {.subhead}",
  "Nobody will stop it. {.pull-quote #aim data-x=1}",
  "{.end}",
  "a {curly} word and <b>markup</b> & more",
  "тираж 5000 экземпляров",
  "「水車は回り続ける」と理事長は述べた。",
  "\u00a0",
  "\t",
  "\u200b",
];

/** Characters a file may hold and nobody expects. */
const ODDITIES = [
  "\u0000",
  "\u0007",
  "\ud83d",
  "\udc00",
  "\ufeff",
  "\u2028",
  "\u0085",
  "👩‍🚀",
  "e\u0301",
  "\u202e",
  "\u3000",
];

const line = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, " ")) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...LINES), fc.constantFrom(...ODDITIES), fc.nat(40))
      .map(([text, odd, at]) => text.slice(0, at) + odd + text.slice(at)),
  },
);

const ending = fc.constantFrom("\n", "\n", "\n\n", "\n\n", "\n\n\n", "\n\u00a0\n");

const lines = (between: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(fc.tuple(line, between), { minLength: 1, maxLength: 24 }).map((pairs) => pairs.flat().join(""));

/** A release-like text with line feeds, in any order of its lines. */
export const anyRelease: fc.Arbitrary<string> = lines(ending);

const FRONT = [
  "---\ntitle: Tide mill\ndate: 2031-10-13\n---\n",
  "---\n",
  "---\nheadline: [\n---\n",
  "---\r\nlang: de\r\n---\r\n",
];

/** Any text at all: releases with front matter and mixed line endings, characters at random, long runs of one sign. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  anyRelease,
  fc
    .tuple(fc.constantFrom("", "\ufeff", ...FRONT), lines(fc.oneof(ending, fc.constantFrom("\r\n", "\r", "\r\n\r\n"))))
    .map((pair) => pair.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .tuple(fc.constantFrom(...ODDITIES, "“", '"', "'", "{", "- ", "a: b\n", "1. ", "© ", "\n"), fc.nat(3000))
    .map(([sign, times]) => sign.repeat(times)),
);
