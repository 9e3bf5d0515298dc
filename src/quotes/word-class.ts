/**
 * What a word can be, one bit each; a word may be several things. Of phrases the first word has the bit: "according"
 * of "according to".
 */
export const VERB = 1 << 0;
/** The first half of a verb that its subject may part: "fügt" of "fügt … hinzu". */
export const SEPARABLE = 1 << 1;
export const ACCORDING_TO = 1 << 2;
/** Only behind a quotation or a comma, or where a sentence opens. */
export const ACCORDING_BEHIND = 1 << 3;
export const STATEMENT = 1 << 4;
export const COPULA = 1 << 5;
/** "was" in "was told". */
export const PASSIVE = 1 << 6;
export const PRONOUN = 1 << 7;
/** "he", "she", "they": the others are no subject of a verb. */
export const SUBJECT_PRONOUN = 1 << 8;
export const TITLE = 1 << 9;
export const SUFFIX = 1 << 10;
export const POSTNOMINAL = 1 << 11;
export const PARTICLE = 1 << 12;
/** A particle that behind a full name is a preposition. */
export const PARTING = 1 << 13;
/** The head of a job title: "secretary", "Co-Chair", "Vereinsvorsitzende". */
export const ROLE_NOUN = 1 << 14;
export const ARTICLE = 1 << 15;
/** "a", "an": somebody new. */
export const INDEFINITE = 1 << 16;
export const DOCUMENT = 1 << 17;
export const PREPOSITION = 1 << 18;
export const CONJUNCTION = 1 << 19;
export const RELATIVE = 1 << 20;
/** A capitalised word that is no part of a name: a weekday, a month, "Today". */
export const NOT_NAME = 1 << 21;
/** A small word that ends a job title to the left: "with", "and", "was". */
export const STOP = 1 << 22;
export const GIVEN_NAME = 1 << 23;
/** A word of organisations. */
export const BODY = 1 << 24;
/** A capitalised word of places and bodies as it hangs on a title: "Республики". */
export const GENITIVE_BODY = 1 << 25;
/** With its full stop. */
export const ABBREVIATION = 1 << 26;
/** Opens a sentence that hangs on the one before: "This", "However". */
export const HANGING = 1 << 27;
/** A news agency, to whom people speak: "Lusa". */
export const AGENCY = 1 << 28;
/** With "the" it stands for whoever was spoken of last: "el funcionario". */
export const STAND_IN = 1 << 29;
/** Its title stands in marks behind it: "el libro". */
export const WORK = 1 << 30;

/** Holds an apostrophe, a hyphen, a stroke or an inner full stop; no word of a pack is asked for this. */
export const JOINED = 1 << 31;

/** Words by which a pull-quote gains or loses, and what is seldom asked; in a mask of their own. */
export const STRONG = 1 << 0;
export const WE = 1 << 1;
export const DULL = 1 << 2;
/** Weekdays and months. */
export const CALENDAR = 1 << 3;
/** A sentence that ends with it hangs on another. */
export const HANGING_END = 1 << 4;
/** "this", "those": points to another sentence wherever it stands. */
export const POINTING = 1 << 5;
/** "State's" in "State's Attorney": no owner of the title, but part of it. */
export const TITLE_OWNER = 1 << 6;
/** "joined" in "has joined Acme as director", and the "as". */
export const APPOINTED = 1 << 7;
export const AS = 1 << 8;
/** "Lieutenant", "Gen.": a rank that somebody keeps whatever the job is. */
export const SERVICE_RANK = 1 << 9;
/** "газете", "deníku": a paper to which somebody speaks; "portal" is one behind a preposition. */
export const MEDIUM = 1 << 10;
export const MEDIUM_FOR = 1 << 11;

/** Who or what can speak, but for names. */
export const MENTION = PRONOUN | ROLE_NOUN | DOCUMENT | STAND_IN;
/** Says who speaks. */
export const CUE = VERB | SEPARABLE | ACCORDING_TO | ACCORDING_BEHIND | STATEMENT;
