/**
 * What offices write over the text of a speech, in the languages of the world: only what is said counts, not what is printed. An embargo may
 * stand in the same line. In lower case, straight apostrophes. Data only.
 */
export const deliveryNotes: readonly string[] = [
  ...[
    "check against delivery",
    "please check against delivery",
    "to be checked against delivery",
    "only the spoken word counts",
  ],
  ...["es gilt das gesprochene wort", "es gilt nur das gesprochene wort", "das gesprochene wort gilt"],
  ...[
    "seul le prononcé fait foi",
    "le prononcé fait foi",
    "seul le texte prononcé fait foi",
    "seules les paroles prononcées font foi",
  ],
  ...["fa fede il discorso pronunciato", "fa fede il testo pronunciato", "vale il discorso pronunciato"],
  ...[
    "cotejar con el discurso pronunciado",
    "solo es válido el discurso pronunciado",
    "verificar con el discurso pronunciado",
  ],
  ...["só faz fé o discurso proferido", "apenas faz fé o discurso proferido", "verificar no ato da entrega"],
  ...["alleen het gesproken woord geldt", "het gesproken woord geldt", "uitsluitend de uitgesproken tekst geldt"],
  ...[
    "det talade ordet gäller",
    "det talte ord gælder",
    "det talte ord gjelder",
    "vain puhuttu sana pätee",
    "muutosvarauksin",
  ],
  ...[
    "при использовании сверять с произнесённым текстом",
    "сверять с произнесённым текстом",
    "obowiązuje słowo mówione",
  ],
];
