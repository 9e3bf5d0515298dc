/** "of", and what does for it inside the names of bodies, in the languages that hang a body's field on it, apostrophes left out. Data only. */
export const ofWords: ReadonlySet<string> = new Set(
  "of for de du des d del dels do da dos das di dello della dell dei degli delle für der von van voor af aux al alla alle para".split(
    " ",
  ),
);
