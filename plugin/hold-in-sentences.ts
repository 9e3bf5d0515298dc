/**
 * Sentences that hold a text back in passing, and are too long for a release line: "This press release and its contents are strictly
 * embargoed until 10 a.m. ET on 13 October, and may not be shared before." Such a paragraph stays where it stands; only the gate asks
 * for it.
 */

/** Whether anything of a text may be one: most have none of these words. */
const ANY = /embarg|sperrfrist|эмбарго|ембарго/i;

/** "embargoed for release until", "under strict embargo until", "einer Sperrfrist bis zum", "sous embargo jusqu’au". */
const UNDER = new RegExp(
  [
    String.raw`(?<![\p{L}])(?:embargoed|(?:under|sous|bajo|sotto|sob|onder|unter|einer|eine|der|die|под|під|pod|sub)\s(?:\p{L}+\s){0,2}`,
    String.raw`(?:embargo|embargem|sperrfrist|эмбарго|ембарго))\s(?:\p{L}+\s){0,3}?`,
    String.raw`(?:until|till|bis|jusqu|hasta|fino|sino|até|tot|до|do|până|til|till)(?![\p{L}])(?:[’'](?:au|à))?(?:\s(?:zum|al|alle|el|las|la))?`,
  ].join(""),
  "giu",
);

/** What is held back, in the sentence before that: this text, not the goods that it speaks of. */
const THIS_TEXT =
  /(?:release|information|content|material|document|announcement|statement|story|mitteilung|meldung|inhalt|angaben|unterlage|communiqué|dossier|informaci[oó]n|comunicad|\bnota\b|contenid|informazion|comunicat|contenut|informaç|conteúdo|bericht|inhoud|релиз|материал|информац|інформац|сообщен|komunikat|zpráv)[^.!?]{0,160}$/iu;

/** A sentence names what is held within so many characters, and an instant needs so many behind it. */
const BEFORE = 200;
const BEHIND = 100;

/** The ends that such sentences state, in their words: "10 a.m. ET on 13 October, and may not be". */
export function embargoesInSentences(text: string): string[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(UNDER)].flatMap(({ 0: found, index }) => {
    if (!THIS_TEXT.test(text.slice(Math.max(0, index - BEFORE), index))) return [];
    const from = index + found.length;
    return [
      text
        .slice(from, from + BEHIND)
        .replace(/\s+/g, " ")
        .trim(),
    ];
  });
}
