/**
 * Words before which a hyphen hangs, since the second half of its word comes later: "two- and three-hour trips", "Ein- und Ausgänge",
 * "five- to seven-year leases". In lower case, all languages together.
 */
export const hangingWords: ReadonlySet<string> = new Set([
  ...["and", "or", "to", "through", "nor", "but"],
  ...["und", "oder", "bis", "sowie", "bzw", "beziehungsweise", "wie", "noch", "statt"],
  ...["en", "of", "tot", "evenals", "alsook"],
  ...["og", "eller", "och", "samt", "til", "till"],
  ...["ja", "tai", "sekä", "ning", "või"],
  ...["és", "vagy", "illetve", "un", "vai", "ir", "ar", "arba"],
  ...[
    "et",
    "ou",
    "y",
    "e",
    "o",
    "u",
    "i",
    "a",
    "oraz",
    "lub",
    "nebo",
    "alebo",
    "ali",
    "in",
    "и",
    "или",
    "та",
    "або",
    "ve",
    "veya",
  ],
]);
