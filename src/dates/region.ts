import { americanStates } from "../languages/american-states.ts";

/** Languages in which the order of a date in figures depends on the country. */
const OPEN = new Set(["en", "es"]);

/** Nobody but offices of the United States has such addresses: "press@mail.house.gov", "www.acme.gov/news"; not "acme.gov.example". */
const AMERICAN_SITE = /[\w-]\.gov(?![\w.-]*\w)/i;
/** "(D-NY)", "(R-Ark.)", "(NY-09)": a member of Congress, by party and state, or by state and district. */
const MEMBER = /\((?:[RDI]-\p{Lu}\p{L}{1,9}\.?|\p{Lu}{2}-\d{1,2})\)/u;
const STATES = americanStates.codes.join("|");
/** "Oldport, WA 98501": a postal code behind the code of a state. */
const AMERICAN_ADDRESS = new RegExp(String.raw`, (?:${STATES}) {1,2}\d{5}(?:-\d{4})?(?!\d)`, "u");
/** The same as agencies print them, before a stop. */
const SHORT_STATES = americanStates.abbreviations.map((each) => each.replaceAll(".", String.raw`\.`)).join("|");
/**
 * "OLDPORT, WA –", "OLDPORT, Calif.,", "(OLDPORT, WA, 1/12/2016)" at the head of a line: a town in capitals and a state. Refuses "Jane Example, MD"
 * and "ON".
 */
const AMERICAN_DATELINE = new RegExp(
  String.raw`^[ \t]{0,12}\(?\p{Lu}{3}[\p{Lu}.'’ -]{0,30}, (?:(?:${STATES})(?=,? \(?\d|\) ?[–—-]| ?[–—-]{1,2}(?!\p{L}))|(?:${SHORT_STATES})\.)`,
  "mu",
);
/** Sites of offices, firms and universities of Britain, Ireland, Australia and New Zealand. */
const BRITISH_SITE =
  /[\w-]\.(?:(?:gov|co|org|ac|nhs|police)\.uk|gov\.ie|(?:com|gov|org|edu)\.au|(?:co|govt|org|ac)\.nz)(?![\w-])/i;

/** Sites of Spain and of Spanish America. */
const SPANISH_SITE =
  /[\w-]\.(?:es|mx|ar|cl|pe|gob\.\w\w|gov\.co|(?:com|edu|org)\.(?:mx|ar|co|pe|ec|uy|ve|bo|py|gt|sv|hn|ni|cr|do|cu))(?![\w-])/i;

/**
 * Whose order of day and month the text itself gives away, where its language has two: "US" for "Contact: press@mail.house.gov", "Rep. Jane
 * Example (NY-09)" and "OLDPORT, WA –", "GB" for "press@acme.co.uk", "ES" for "prensa@acme.es" in Spanish. Null where it says nothing, or
 * two things.
 */
export function regionOf(text: string, language: string): "US" | "GB" | "ES" | null {
  const base = language.split("-")[0] ?? "";
  if (!OPEN.has(base)) return null;
  const american =
    AMERICAN_SITE.test(text) || MEMBER.test(text) || AMERICAN_ADDRESS.test(text) || AMERICAN_DATELINE.test(text);
  const british = BRITISH_SITE.test(text);
  const spanish = base === "es" && SPANISH_SITE.test(text);
  if (american) return british || spanish ? null : "US";
  return british ? "GB" : spanish ? "ES" : null;
}
