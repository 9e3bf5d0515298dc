/**
 * How the headline of a statement says whose it is: "Statement from Jane Example, mayor of Oldport, on the weir". Such a text is often nothing
 * but what is said, in marks, and names nobody.
 */
export interface StatementHeads {
  /** Before whose it is. */
  readonly heads: readonly string[];
  /** Before what it is about. */
  readonly topics: readonly string[];
}

/** By language, as the bases of tags; small letters. */
// biome-ignore format: word lists are read in lines
export const statementHeads: Readonly<Record<string, StatementHeads>> = {
  en: {
    heads: ["statement from", "statement by", "statement of", "media statement from", "media statement by", "press statement by", "press statement from", "remarks by", "comment from", "comment by", "message from"],
    topics: ["on", "regarding", "concerning", "about", "following", "after", "in response to", "responding to", "in reaction to", "upon", "marking", "ahead of", "as"],
  },
  de: {
    heads: ["statement von", "erklärung von", "stellungnahme von", "pressestatement von", "presseerklärung von"],
    topics: ["zu", "zum", "zur", "über", "nach", "anlässlich"],
  },
  fr: {
    heads: ["déclaration de", "communiqué de", "réaction de", "message de"],
    topics: ["sur", "à propos de", "concernant", "suite à", "après", "à l'occasion de", "au sujet de"],
  },
  es: { heads: ["declaración de", "declaraciones de", "mensaje de"], topics: ["sobre", "acerca de", "ante", "tras", "con motivo de", "en relación con"] },
  it: { heads: ["dichiarazione di", "dichiarazioni di", "messaggio di"], topics: ["su", "sul", "sulla", "sui", "sulle", "in merito a", "dopo", "in occasione di"] },
  pt: { heads: ["declaração de", "mensagem de"], topics: ["sobre", "acerca de", "após", "por ocasião de"] },
  nl: { heads: ["verklaring van", "reactie van", "boodschap van"], topics: ["over", "op", "na", "naar aanleiding van", "inzake"] },
};
