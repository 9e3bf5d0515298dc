/**
 * How the headline of a statement says whose it is: "Statement from Jane Example, mayor of Oldport, on the weir". Such a text is often nothing
 * but what is said, in marks, and names nobody.
 */
export interface StatementHeads {
  /** Before whose it is. */
  readonly heads: readonly string[];
  /** Before what it is about. */
  readonly topics: readonly string[];
  /** How a paragraph above the words leads to such a head: "the following is a" before "statement from". */
  readonly leads?: readonly string[];
  /** What such a paragraph has instead of both: "the following statement was issued by". */
  readonly passives?: readonly string[];
}

/** By language, as the bases of tags; small letters. */
// biome-ignore format: word lists are read in lines
export const statementHeads: Readonly<Record<string, StatementHeads>> = {
  en: {
    heads: ["statement from", "statement by", "statement of", "media statement from", "media statement by", "press statement by", "press statement from", "remarks by", "comment from", "comment by", "message from"],
    topics: ["on", "regarding", "concerning", "about", "following", "after", "in response to", "responding to", "in reaction to", "upon", "marking", "ahead of", "as"], leads: ["the following is a", "the following is the", "following is a", "following is the", "below is a", "below is the", "here is a", "here is the", "this is a", "please find below a", "please see below a"], passives: ["the following statement was issued by", "the following statement was issued today by", "the following statement was released by", "the following statement was released today by", "the following statement was made by", "the following statement is from", "the following statement comes from"],
  },
  de: {
    heads: ["statement von", "erklärung von", "stellungnahme von", "pressestatement von", "presseerklärung von"],
    topics: ["zu", "zum", "zur", "über", "nach", "anlässlich"], leads: ["nachfolgend das", "nachfolgend ein", "nachfolgend die", "hier das", "hier die", "im folgenden die", "im folgenden das", "es folgt das", "es folgt die"],
  },
  fr: {
    heads: ["déclaration de", "communiqué de", "réaction de", "message de"],
    topics: ["sur", "à propos de", "concernant", "suite à", "après", "à l'occasion de", "au sujet de"], leads: ["voici la", "voici le", "ci-dessous la", "ci-dessous le", "ci-après la"],
  },
  es: { heads: ["declaración de", "declaraciones de", "mensaje de"], topics: ["sobre", "acerca de", "ante", "tras", "con motivo de", "en relación con"], leads: ["a continuación la", "a continuación, la", "la siguiente es una"] },
  it: { heads: ["dichiarazione di", "dichiarazioni di", "messaggio di"], topics: ["su", "sul", "sulla", "sui", "sulle", "in merito a", "dopo", "in occasione di"], leads: ["di seguito la", "ecco la"] },
  pt: { heads: ["declaração de", "mensagem de"], topics: ["sobre", "acerca de", "após", "por ocasião de"], leads: ["segue a", "a seguir a", "abaixo a"] },
  nl: { heads: ["verklaring van", "reactie van", "boodschap van"], topics: ["over", "op", "na", "naar aanleiding van", "inzake"], leads: ["hieronder volgt de", "hieronder de", "hierna volgt de"] },
};
