/** Invented releases of a realistic shape and size (about 4 KB), the same in every run. */

/** A generator of numbers from 0 up to 1, by Mulberry32: small, and good enough to choose words. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const people = [
  ["Petra Halloran", "chair of the river council"],
  ["Ismay Thornbury", "head of visitor services"],
  ["Oswin Bracegirdle", "director of the weir trust"],
  ["Tamsin Achterberg", "professor of hydrology"],
] as const;
const bodies = [
  "River Council of Ostermoor",
  "Lanner Weir Trust",
  "Harbour Board of Selkett",
  "Moorland Water Company",
];
const places = ["Ostermoor", "Lanner", "Selkett", "Upper Thorpe"];
const months = ["January", "March", "May", "August", "October", "December"];
const subjects = ["The council", "A new footbridge", "The old mill", "Every household by the river", "The survey"];
const verbs = ["has been given", "will receive", "has asked for", "is to share", "set aside", "agreed on"];
const objects = [
  "a sum of 40,000 pounds for repairs to the upper sluice",
  "three years of measurements from the gauges between the weir and the sea",
  "the first licence for a mooring above the bridge since 1958",
  "a plan that leaves the reed beds as they are until the birds have flown",
];
const tails = [
  "according to the minutes of its last meeting",
  "which is more than in any year since the flood",
  "and nothing in the plans stands against it",
  "as the members had asked in the spring",
];
const claims = [
  "We never thought that a bridge could be mended faster than it was argued about",
  "Nothing on this river has ever been done alone, and nobody here wants to begin",
  "Everything we measure now will be read by people who are not yet at school",
  "We cannot keep the water out, but we can decide where it goes",
];

/** The text of release number `index`: always the same one. */
export function releaseText(index: number): string {
  const next = chance(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const day = 1 + Math.floor(next() * 28);
  const year = 2000 + Math.floor(next() * 26);
  const place = pick(places);
  const body = pick(bodies);

  const sentence = () => `${pick(subjects)} ${pick(verbs)} ${pick(objects)}, ${pick(tails)}.`;
  const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(" ");
  const quotation = () => {
    const [name, role] = pick(people);
    return `“${pick(claims)},” said ${name}, ${role}. “${pick(claims)}.”`;
  };

  return [
    // The number keeps headlines, and with them addresses, apart.
    `Minute ${index + 1} of the ${body} on ${pick(objects)}`,
    `${day} ${pick(months)} ${year}`,
    `${place.toUpperCase()} – ${paragraph(3)}`,
    quotation(),
    paragraph(4),
    "What happens next",
    paragraph(4),
    quotation(),
    paragraph(3),
    ["- the upper sluice, in May", "- the reed beds, in August", "- the mooring, when the licence is signed"].join(
      "\n",
    ),
    paragraph(3),
    quotation(),
    `Photo: ${pick(people)[0]} / ${body}`,
    `About ${body}`,
    paragraph(2),
    `Contact:\n${pick(people)[0]}\nTel. +44 1632 960${100 + (index % 900)}\npress@${place.toLowerCase().replace(" ", "-")}.example`,
    "###",
  ].join("\n\n");
}
