/**
 * How the states of the United States are written behind a town: by the codes of the post, and as agencies shorten them, without the last stop. All
 * codes, unlike in `en-regions.ts`: they count only before what no name of a person has behind it.
 */
// biome-ignore format: word lists are read in lines
export const americanStates: { readonly codes: readonly string[]; readonly abbreviations: readonly string[] } = {
  codes: [
    "AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT",
    "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY",
  ],
  abbreviations: [
    "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev",
    "N.C", "N.D", "N.H", "N.J", "N.M", "N.Y", "Okla", "Ore", "Pa", "R.I", "S.C", "S.D", "Tenn", "Tex", "Va", "Vt", "W.Va", "Wash", "Wis", "Wyo",
  ],
};
