/** How the word for a genre opens that several send together, in all languages, small letters. */
export const jointWords: readonly string[] = [
  ..."gemeinsame gezamenlijk gemeenschappelijk gemensamt fælles felles yhteinen yhteistiedote közös joint".split(" "),
];
