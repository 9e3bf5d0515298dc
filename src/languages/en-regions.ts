/**
 * States, provinces and nations as they follow a place in English datelines: names, AP style, postal codes. Codes that
 * also stand after people's names ("MD", "MA", "PA", "ME") are left out.
 */
// biome-ignore format: word lists are read in lines
export const regions: readonly string[] = [
  "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "georgia",
  "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine", "maryland",
  "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
  "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma",
  "oregon", "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont",
  "virginia", "washington", "west virginia", "wisconsin", "wyoming", "puerto rico", "guam", "d.c.", "dc", "ala.",
  "ariz.", "ark.", "calif.", "colo.", "conn.", "del.", "fla.", "ga.", "ill.", "ind.", "kan.", "ky.", "la.", "mass.",
  "md.", "mich.", "minn.", "miss.", "mo.", "mont.", "n.c.", "n.d.", "n.h.", "n.j.", "n.m.", "n.y.", "neb.", "nev.",
  "okla.", "ore.", "pa.", "r.i.", "s.c.", "s.d.", "tenn.", "tex.", "va.", "vt.", "w.va.", "wash.", "wis.", "wyo.",
  "az", "ca", "fl", "nj", "ny", "nc", "oh", "tx", "wa", "wi", "va", "tn", "ut", "mn", "mo", "il", "ga",
  "alberta", "british columbia", "manitoba", "new brunswick", "newfoundland and labrador", "nova scotia", "ontario",
  "prince edward island", "quebec", "québec", "saskatchewan", "yukon", "nunavut", "alta.", "b.c.", "man.", "n.b.",
  "n.s.", "ont.", "p.e.i.", "que.", "sask.", "bc", "qc", "new south wales", "nsw", "queensland", "qld", "victoria",
  "tasmania", "south australia", "western australia", "northern territory", "england", "scotland", "wales",
  "northern ireland", "ireland", "uk", "u.k.", "usa", "u.s.", "u.s.a.", "canada", "australia", "new zealand", "india",
  "kenya", "nigeria", "ghana", "south africa", "germany", "france", "spain", "italy", "switzerland", "austria",
  "belgium", "netherlands", "the netherlands", "united states", "united states of america", "united kingdom", "hong kong", "united arab emirates", "uae",
  "pakistan", "bangladesh", "sri lanka", "malaysia", "philippines", "indonesia", "thailand", "vietnam", "tanzania", "uganda", "ethiopia", "egypt",
  "israel", "mexico", "brazil", "argentina", "poland", "portugal", "greece", "sweden", "norway", "denmark", "finland", "japan", "china", "singapore",
];
