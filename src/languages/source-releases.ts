/**
 * How a line says that a text was made from somebody's press release, put together as offices please: "This article is based on a
 * press release from …", "D’après un communiqué de presse publié par …".
 */
export interface SourceReleases {
  /** How it opens. */
  readonly opens: readonly string[];
  /** The words for a press release, with their article. */
  readonly releases: readonly string[];
  /** What stands before whose it is; "" where a case says it. */
  readonly by: readonly string[];
}

const each = (subjects: readonly string[], verbs: readonly string[]): string[] =>
  subjects.flatMap((subject) => verbs.map((verb) => `${subject} ${verb}`));

/** By language, as the bases of tags. */
// biome-ignore format: word lists are read in lines
export const sourceReleases: Readonly<Record<string, SourceReleases>> = {
  en: {
    opens: ["based on", "adapted from", "taken from", "edited from", "reproduced from", "from", "according to", ...each(["this article", "this story", "this text", "this report", "this news", "this item"], ["is based on", "was based on", "is adapted from", "was adapted from", "is taken from", "draws on"])],
    releases: ["a press release", "the press release", "press releases", "a news release", "a media release", "a press statement", "a press notice"],
    by: ["by", "from", "of", "issued by", "published by", "provided by", "supplied by"],
  },
  de: {
    opens: ["basierend auf", "nach", "aus", "laut", ...each(["dieser text", "dieser artikel", "dieser beitrag", "diese meldung"], ["basiert auf", "beruht auf"])],
    releases: ["einer pressemitteilung", "einer presseinformation", "einer medienmitteilung", "einer presseaussendung", "einer pressemeldung", "der pressemitteilung"],
    by: ["von", "der", "des", "vom"],
  },
  fr: {
    opens: ["d'après", "selon", "à partir d'", "sur la base d'", "basé sur", "adapté d'", "tiré d'", "extrait d'", ...each(["cet article", "ce texte"], ["s'appuie sur", "est basé sur", "est tiré d'", "est issu d'", "est adapté d'"])],
    releases: ["un communiqué de presse", "un communiqué"],
    by: ["de", "du", "de la", "de l'", "des", "d'", "publié par", "diffusé par"],
  },
  es: {
    opens: ["según", "a partir de", "basado en", "basada en", "adaptado de", "tomado de", "extraído de", ...each(["este artículo", "este texto", "esta noticia"], ["se basa en", "está basado en", "está basada en"])],
    releases: ["un comunicado de prensa", "un comunicado", "una nota de prensa", "un boletín de prensa"],
    by: ["de", "del", "de la", "de los", "emitido por", "difundido por", "difundida por"],
  },
  it: {
    opens: ["secondo", "da", "sulla base di", "tratto da", "tratta da", "basato su", "basata su", "adattato da", ...each(["questo articolo", "questo testo"], ["si basa su", "è tratto da", "è basato su"])],
    releases: ["un comunicato stampa", "un comunicato", "una nota stampa"],
    by: ["di", "del", "della", "dell'", "dei", "diffuso da"],
  },
  pt: {
    opens: ["segundo", "com base em", "a partir de", "baseado em", "adaptado de", ...each(["este artigo", "este texto", "esta notícia"], ["baseia-se em", "é baseado em", "é baseada em", "tem por base"])],
    releases: ["um comunicado de imprensa", "um comunicado", "uma nota de imprensa", "nota de imprensa"],
    by: ["de", "do", "da", "dos", "das", "divulgado por", "emitido por"],
  },
  nl: {
    opens: ["op basis van", "gebaseerd op", "naar", "volgens", ...each(["dit artikel", "dit bericht", "deze tekst"], ["is gebaseerd op"])],
    releases: ["een persbericht", "het persbericht"],
    by: ["van", "van de", "van het", "door"],
  },
  nb: {
    opens: ["basert på", "etter", ...each(["denne artikkelen", "denne saken"], ["er basert på", "bygger på"])],
    releases: ["en pressemelding"],
    by: ["fra", "av"],
  },
  da: {
    opens: ["baseret på", "efter", ...each(["denne artikel", "denne tekst"], ["er baseret på", "bygger på"])],
    releases: ["en pressemeddelelse"],
    by: ["fra", "af"],
  },
  sv: {
    opens: ["baserat på", "efter", ...each(["denna artikel", "den här artikeln", "denna text"], ["är baserad på", "bygger på"])],
    releases: ["ett pressmeddelande"],
    by: ["från", "av"],
  },
  ru: {
    opens: ["на основе", "по материалам", "по тексту", ...each(["материал", "текст"], ["подготовлен на основе", "подготовлен по материалам", "основан на материалах"])],
    releases: ["пресс-релиза", "пресс-релизов"],
    by: [""],
  },
};
