import type { CaselessWords } from "./caseless-words.ts";
import type { GluedWords } from "./glued-words.ts";

/**
 * What the engine knows of one language: data only, no functions and no regular expressions. Matching ignores case.
 * Words are given in the form in which they stand in a text; the recognisers decide how they are matched.
 */
export interface LanguagePack {
  /** BCP 47: "en". */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** False where words are not parted by spaces (Chinese, Japanese): hard wraps are then joined with nothing. */
  readonly spaced: boolean;
  /** True where headlines and subheads may have a capital in every word, as names have. Left out elsewhere. */
  readonly titleCase?: true;
  /** Letters that are written out where only plain ones are to be had: "ü" as "ue". Left out where they only lose their marks. */
  readonly plainLetters?: Readonly<Record<string, string>>;
  /** Some fifty of the commonest short words, most of which no neighbour language shares: they tell the language. */
  readonly commonWords: readonly string[];

  /** Words that rightly stand twice in a row: "had" in "had had". Left out where there are none. */
  readonly doubledWords?: readonly string[];

  /** Words behind the name of who made a picture: "摄" in "白石 摄". Left out where labels stand in front. */
  readonly creditSuffixes?: readonly string[];
  /** What closes a caption and names nobody: "資料圖片". Left out elsewhere. */
  readonly captionEnds?: readonly string[];
  /** What agencies print behind a credit and its suffix: "재판매 및 DB 금지". Left out elsewhere. */
  readonly creditTails?: readonly string[];

  /** Signs that open a heading where a line stands alone, and an item of a list where several do: "■". Left out elsewhere. */
  readonly headingSigns?: readonly string[];

  /** True where papers put a town in capitals and a colon before a lead: "KUALA LUMPUR: …". Left out elsewhere. */
  readonly townAndColon?: true;
  /** True where a site of the web by itself opens a lead: "KABAR.com - …". Left out elsewhere. */
  readonly siteAlone?: true;
  /** Small words for "town of" in front of a dateline's place, no part of it: "г." in "г. Астана"; left out where there are none. */
  readonly placePrefixes?: readonly string[];

  /** Common words that open names of places: "new" in "New York". Left out where there are none. */
  readonly placeWords?: readonly string[];
  /** Small words inside the names of bodies: "of" in "Ministry of Works". Left out where not needed. */
  readonly bodyLinks?: readonly string[];
  /** States and countries that follow a place, lower case: they tell "Springfield, Ill." on a line of its own. */
  readonly regions?: readonly string[];
  /** How towns stand with a stop before a lead: "Karlsruhe. Die …", "St. Example/Bad Example. Die …". Left out where this is not done. */
  readonly stoppedTowns?: {
    /** Names of towns, in lower case. */
    readonly names: readonly string[];
    /** Words that open a name: "bad". */
    readonly fronts: readonly string[];
    /** Small words within one: "am". */
    readonly links: readonly string[];
    /** Between two towns: "und". */
    readonly joins: readonly string[];
    /** Before a town within a sentence, and before no other noun without its article: "in", "aus". */
    readonly before: readonly string[];
  };
  /** Particles that no line begins with, where no spaces part words: "の" in "の発表". Left out elsewhere. */
  readonly lineParticles?: readonly string[];

  /** Words that no line of a headline ends with, besides the small words of `quotation`: "but". Left out where there are none. */
  readonly openEnds?: readonly string[];

  /** What closes the headline of an official notice that opens "about": "通告". Left out where there are none. */
  readonly noticeEnds?: readonly string[];

  /** Words that open a line and say what it is; given without colon. */
  readonly labels: {
    /** "press release", "news release", "media advisory": names the genre. */
    readonly genre: readonly string[];
    readonly headline: readonly string[];
    readonly deck: readonly string[];
    readonly date: readonly string[];
    readonly place: readonly string[];
    readonly byline: readonly string[];
    /** "photo", "image", "picture courtesy of"; the plain word for a photo first. */
    readonly photoCredit: readonly string[];
    /** "caption", "pictured". */
    readonly caption: readonly string[];
    /** "figure", "fig.", "table": what a number tells from others in "Figure 2: …". */
    readonly figure: readonly string[];
    readonly source: readonly string[];
    /** Phrases that need no colon: "based on materials from". */
    readonly sourcePhrases: readonly string[];
    readonly issuer: readonly string[];
    /** "contact", "media contact", "press office": head of a contact block. */
    readonly contact: readonly string[];
    readonly phone: readonly string[];
    readonly fax: readonly string[];
    readonly email: readonly string[];
    readonly web: readonly string[];
    /** Heads of sections a press desk reuses: "about", taken as the first words of a heading ("About Acme"). */
    readonly boilerplatePrefixes: readonly string[];
    /** Whole headings: "forward-looking statements", "legal notice". */
    readonly boilerplateHeadings: readonly string[];
    /** Ends of such headings: "im Profil" in "Die Acme AG im Profil". */
    readonly boilerplateSuffixes: readonly string[];
    /** Whole headings of matter for editors: "notes to editors". */
    readonly notes: readonly string[];
    /** Openings of a last paragraph that speaks to the desk, not to the reader: "high-resolution images", "druckfähige Fotos". */
    readonly deskNotes: readonly string[];
    /** Openings of lines a wire adds: "view source version on", "keyword", "this press release features multimedia". */
    readonly wire: readonly string[];
    /** What opens a correction, before a date or a colon or alone on its line: "correction", "erratum"; wires' own too: "correcting and replacing". */
    readonly correction: readonly string[];
    /** The same for what was added since: "update", "last updated". */
    readonly update: readonly string[];
    /** Openings of a sentence that tells of a correction: "an earlier version of this release". */
    readonly correctionNotes: readonly string[];
    /** "this release has been updated". */
    readonly updateNotes: readonly string[];
    /** Openings of such a sentence where the day stands before what was done: "diese pressemitteilung wurde am". */
    readonly changed: readonly string[];
  };

  readonly release: {
    /** "for immediate release", "embargo: none". */
    readonly immediate: readonly string[];
    /** Those of them that are an embargo where they state its end: "frei zur Veröffentlichung". Left out where there are none. */
    readonly immediateUnlessDated?: readonly string[];
    /** "embargoed until", "not for publication before". */
    readonly embargo: readonly string[];
    /** Behind day and hour: "이후 보도" in "3월 12일 오전 9시 이후 보도". Left out elsewhere. */
    readonly embargoBehind?: readonly string[];
  };

  /** Lines that end the copy: "###", "ends", "-30-". */
  readonly endMarks: readonly string[];

  readonly dates: {
    /** Abbreviations that `Intl` does not give, lower case, with their month: { "sept.": 9 }. */
    readonly monthAbbreviations: Readonly<Record<string, number>>;
    /** Lower case, ISO weekday numbers: { "tues.": 2 }. Full names come from `Intl`. */
    readonly weekdayAbbreviations: Readonly<Record<string, number>>;
    /** "st", "nd", "rd", "th". */
    readonly ordinals: readonly string[];
    /** Words between or before the parts that say nothing: "of", "the", "on", "at". */
    readonly fillers: readonly string[];
    /** Zone words, also several, to IANA zone or offset: { "eastern time": "America/New_York", est: "-05:00" }. */
    readonly zones: Readonly<Record<string, string>>;
    readonly am: readonly string[];
    readonly pm: readonly string[];
    /** Twelve in the day, said as a word: "noon". */
    readonly noon: readonly string[];
    /** Twelve at night, said as a word: "midnight". */
    readonly midnight: readonly string[];
    /** Before an hour in the dark, on either side of midnight: "밤" in "밤 10시", "밤 12시". Left out where there is none. */
    readonly night?: readonly string[];
  };

  readonly quotation: {
    /** Outer marks first, then inner. */
    readonly marks: readonly (readonly [open: string, close: string])[];
    /** Verbs of speech in the forms news uses: "said", "says", "added". */
    readonly verbs: readonly string[];
    /** True where the subject may part a verb of two words: „…“, fügt Jan Beispiel hinzu. Left out elsewhere. */
    readonly separableVerbs?: true;
    /** "according to". */
    readonly accordingTo: readonly string[];
    /** The same, but only right behind a quotation or a comma, or where a sentence opens: "so" in „…“, so Jan Beispiel. */
    readonly accordingToBehind?: readonly string[];
    /** True where people have two surnames and go by the first: "Brandal" of "Tomás Brandal Ruiz". Left out elsewhere. */
    readonly doubleSurnames?: true;
    /** Words that lead from name to quotation without a verb of speech: "released the following statement". */
    readonly statementPhrases: readonly string[];
    /** Which stand next to a quotation, in order of habit: "said Jane Doe", "Jane Doe said". */
    readonly orders: readonly ("verb-name" | "name-verb")[];
    readonly pronouns: {
      readonly he: readonly string[];
      readonly she: readonly string[];
      readonly they: readonly string[];
    };
    /** "Mr", "Dr", "Prof.": before a name, no part of it. */
    readonly personTitles: readonly string[];
    /** The same, written in one with the name: "นาย" of "นายสมมติ ตัวอย่าง". Left out where there are none. */
    readonly gluedTitles?: readonly string[];
    /** Those of the personal titles that tell man from woman: "Mr", "Ms". */
    readonly genderedTitles: { readonly he: readonly string[]; readonly she: readonly string[] };
    /** The ending by which the noun for a job tells a woman: "in" in "Direktorin". Left out where there is none. */
    readonly feminineEnding?: string;
    /** "van", "de", "bin": lower-case parts of names. */
    readonly nameParticles: readonly string[];
    /** Those of them that behind a full name are prepositions: "von" in "Jan Beispiel von Amnesty". Left out elsewhere. */
    readonly partingParticles?: readonly string[];
    /** First names: "Mark Baker" is a name though bakers have a trade. Left out where names need no such help. */
    readonly givenNames?: readonly string[];
    /** "Lieutenant", "Gen.": ranks of a service, which people keep; a job behind the name says more. Left out where unknown. */
    readonly serviceRanks?: readonly string[];
    /** "Jr.", "Sr.": after a name and part of it. */
    readonly nameSuffixes: readonly string[];
    /** "Ph.D.", "MP", "OBE": after a name, no part of it and no job. */
    readonly postnominals: readonly string[];
    /** Heads of job titles: "secretary", "minister", "director". */
    readonly roleNouns: readonly string[];
    /** What makes such a noun "the minister": "en" of "ministeren". Left out where the article stands apart. */
    readonly definiteEndings?: readonly string[];
    /** True where a job stands behind the name: "Példa János polgármester". Left out elsewhere. */
    readonly titlesBehind?: true;
    /** Verbs by which whoever spoke last says more: "added" in “…,” added the mayor. Left out where unknown. */
    readonly adding?: readonly string[];
    /** True where people's names have articles: "η Ελένη Παραδείγματος". Left out elsewhere: such a name is a thing's. */
    readonly namesWithArticles?: true;
    /** Heads of job titles in cases that no verb's subject has: "dyrektora", "dyrektorem". Left out where they have none. */
    readonly declinedRoleNouns?: readonly string[];
    /** Each of those with the noun in the form of a verb's subject: "dyrektora" and "dyrektor". Left out where unknown. */
    readonly roleForms?: readonly (readonly [form: string, noun: string])[];
    /** Ends of adjectives in front of the head of a title: "ý" of "tiskový mluvčí"; where listed, no other word stands there. Left out elsewhere. */
    readonly titleAdjectives?: readonly string[];
    /** Ends of the small words that may hang on a title in front of it: "e" of "avalike suhete juht". Left out where any may. */
    readonly titleFronts?: readonly string[];
    /** "it" behind a verb of speech that says nothing of who speaks: "het" in “…”, klinkt het. Left out elsewhere. */
    readonly impersonal?: readonly string[];
    /** What closes a title behind its head noun: "in charge", "emeritus". Left out where a language has none. */
    readonly titleEnds?: readonly string[];
    /** Owners that belong to a title: "State's" in "State's Attorney". Left out where a language has none. */
    readonly titlePossessives?: readonly string[];
    /** "joined" and "as" in "Jane Example joined Acme as director". Left out where not needed. */
    readonly appointed?: { readonly verbs: readonly string[]; readonly as: readonly string[] };
    /** True where what words have in common is written in one: "Familienunternehmen" ends in a word for what senders are. Left out elsewhere. */
    readonly compounds?: true;
    /** Shorter ones that end longer words as well: "chef" in "Polizeichef". Six letters and more do so anyway. */
    readonly compoundEnds?: readonly string[];
    /** Titles of several people at once: "Sens." in "Sens. Jane Example and John Sample". */
    readonly pluralRoleNouns: readonly string[];
    readonly articles: readonly string[];
    /** Those that introduce somebody new: "a", "an". Left out where there are none. */
    readonly indefinite?: readonly string[];
    /** "is", "was": between a name and what the person is. */
    readonly copulas: readonly string[];
    /** "was" in "Jane Example was told": right before a verb of speech, somebody else speaks. */
    readonly passives?: readonly string[];
    /** Nouns that make the speaker a document: "report", "letter", "bill". */
    readonly documents: readonly string[];
    /** "of", "in", "from": what follows is not what the sentence is about; a job title may go on with it. */
    readonly prepositions: readonly string[];
    /** Nouns that with "the", if there is one, stand for whoever was spoken of last, beside any job: "el funcionario". Left out elsewhere. */
    readonly standIns?: readonly string[];
    /** Nouns whose title stands in marks right behind them: "el libro “…”", "sob o lema “…”". Left out elsewhere. */
    readonly works?: readonly string[];
    /** Ends of verbs with several subjects, where pronouns are dropped: "n" of "dijeron". Left out elsewhere. */
    readonly pluralEndings?: readonly string[];
    /** "and": joins two people who speak together. */
    readonly conjunctions: readonly string[];
    /** "who", "which": end a job title. */
    readonly relatives: readonly string[];
    /** Capitalised words that begin or end no name: "Today", "Yesterday". Weekdays and months come from `Intl`. */
    readonly notNames: readonly string[];
    /** How people's names are declined, their own ending and another: "ová" and "ové". Left out where unknown. */
    readonly nameCases?: readonly (readonly [own: string, declined: string])[];
    /** Endings of names that are always a case, also where the name stands nowhere else: "" and "k". Left out elsewhere. */
    readonly nameGlued?: readonly (readonly [own: string, declined: string])[];
    /** Where somebody is from stands behind the name with no small word: "Kari Esimerkki Kirivannasta". Left out elsewhere. */
    readonly homes?: {
      /** Ends of the case: "sta". */
      readonly endings: readonly string[];
      /** What a name in front of such a noun ends in: "n" of "Mallilan yliopistosta"; and what surnames alone do: "nen". */
      readonly owner: string;
      readonly surname?: string;
    };
    /** Vowels that fall out before a name's last letter where an ending follows: "e" of "Vzorek", "Vzorka". Left out elsewhere. */
    readonly fleeting?: string;
    /** True where of a name only the last word is declined: "Kersti Näidise". Left out elsewhere. */
    readonly lastDeclines?: true;
    /** True where a case stands behind an apostrophe: "Örnek'e". Left out elsewhere. */
    readonly casesBehindApostrophe?: true;
    /** Ends of nouns for jobs, told by them where a person is named right beside: "ista" of "violoncellista". Left out elsewhere. */
    readonly jobEnds?: readonly string[];
    /** Words with such an end that are no job: "dziennik". */
    readonly notJobs?: readonly string[];
    /**
     * For languages that hang nouns on a job title without any small word and decline names: "директор института
     * Иван Примеров", "с Иваном Примеровым". Left out elsewhere.
     */
    readonly genitive?: {
      /** Endings of a patronymic: a name may have three words then. */
      readonly patronymics: readonly string[];
      /**
       * Endings by which one capitalised word behind a title is told from a place: "директор Примеров". An empty one is in every
       * word: for languages that hang places on a title by small words.
       */
      readonly surnames: readonly string[];
      /** Capitalised words of places and bodies, as they hang on a title: "Республики", "Федерации". */
      readonly bodies: readonly string[];
      /** True where no endings and few bodies are known: a name behind a comma is then the holder's, and one word is a name if it is one elsewhere. */
      readonly loose?: true;
      /** True where spaces part syllables, so that small ones stand inside the names of bodies. */
      readonly syllables?: true;
      /** Case endings of names, longest first: two forms of a name differ in nothing else. */
      readonly cases: readonly string[];
      /** Endings of patronymics and surnames, in the form that is a verb's subject, that only a woman's have. Left out where unknown. */
      readonly feminine?: readonly string[];
      /** Those that only a man's have. */
      readonly masculine?: readonly string[];
    };
    /** Small words written together with the next or the last word; left out where a language has none. */
    readonly joined?: {
      /** Before an apostrophe: "l" in "l’avocat", "dell" in "dell’ente". */
      readonly apostrophe: readonly string[];
      /** Behind a hyphen: "elle" in "explique-t-elle". */
      readonly hyphen: readonly string[];
    };
    /** True where who speaks may stand between commas within the marks: “Noi, spiega Mara Elvini, andiamo avanti”. Left out elsewhere. */
    readonly asidesInCommas?: true;
    /** True where adjectives stand behind their noun: "secretario municipal de Obras". Left out elsewhere. */
    readonly adjectivesBehind?: true;
    /** How adjectives end: "départemental" behind a body's name, "neue" before a noun with a capital. Left out where not needed. */
    readonly adjectiveEnds?: readonly string[];
    /** Between a job and its field: "alle" of "assessora alle Politiche sociali Anna Esempio". Left out elsewhere. */
    readonly fieldLinks?: readonly string[];
    /** True where every noun has a capital: one with an article is nobody's name. Left out elsewhere. */
    readonly capitalNouns?: true;
    /** True where a verb is the second thing in its clause: "Nach der Wahl sagte Jan Beispiel". Left out elsewhere. */
    readonly verbSecond?: true;
    /** Ends of verb forms that share the subject of their clause: "ing" of "…, saying". Left out where there are none. */
    readonly participles?: readonly string[];
    /** Between a title in marks and who wrote it: "by". Left out where there are none. */
    readonly authors?: readonly string[];
    /** Titles that are printed as abbreviations in capitals: "da" of "DA Jane Example". Left out where there are none. */
    readonly ranks?: readonly string[];
    /** True where a full stop makes an ordinal number: "am 3. März", "2. Liga". Left out elsewhere. */
    readonly dottedOrdinals?: true;
    /** True where the verb closes its sentence: Ayşe Örnek, “…” dedi. Left out elsewhere. */
    readonly verbLast?: true;
    /** True where a verb needs no pronoun: «…», recordó. Left out elsewhere. */
    readonly dropsPronouns?: true;
    /** For languages without capital letters whose verbs come before their subjects. Left out elsewhere. */
    readonly verbFirst?: {
      /** Letters that may be glued to a verb's front: "و" in "وقال". */
      readonly clitics: readonly string[];
      /** First names: a name begins there behind a job title. */
      readonly givenNames: readonly string[];
    };
    /** For languages that part no words with spaces; see `quotes/unspaced/`. Left out elsewhere. */
    readonly unspaced?: {
      /** Behind the one who speaks, the surest first: "は", "が". Empty where the verb follows the name. */
      readonly topics: readonly string[];
      /** Look like one and are none: "では", "には". */
      readonly notTopics: readonly string[];
      /** Between title and name: "の", "である". */
      readonly links: readonly string[];
      /** Words that open a sentence and say when or whereupon: "对此", "今天". */
      readonly openings: readonly string[];
      /** What joins a clause to the one before, whose subject it shares: "并" in "并在回答时表示". Left out where not needed. */
      readonly joins?: readonly string[];
      /** Small words in front of a title, no part of it: "由" in "由副署长姜郁主持". */
      readonly leads: readonly string[];
      /** Words between name and verb: "在", "还", "日前". */
      readonly adverbs: readonly string[];
      /** Signs inside a stretch that part no clause: "、" between two titles. */
      readonly joiners: readonly string[];
      /** True where titles follow names: "安倍首相". */
      readonly titlesBehind: boolean;
      /** Behind a quotation that somebody spoke: "と述べ", "と、". */
      readonly reporters: readonly string[];
      /** Behind words in marks that nobody spoke: "という". */
      readonly terms: readonly string[];
      /** Surnames, for a name without any title. */
      readonly surnames: readonly string[];
      /** Ends of the names of bodies: "省", "银行". */
      readonly bodies: readonly string[];
      /** Bodies that speak by their name, by its end: "协会" of "河口市灯会协会表示". Left out where unknown. */
      readonly speakingBodies?: readonly string[];
      /** Words that open what is no name of one: "该", "多", "有关". */
      readonly unnamedBodies?: readonly string[];
      /** Words right before its end that count bodies: "家" of "三家公司". */
      readonly countedBodies?: readonly string[];
    };
    /** For languages without capitals whose people are told by words of respect and titles; see `quotes/caseless/`. Left out elsewhere. */
    readonly caseless?: CaselessWords;
    /** For languages with spaces and without capitals that glue particles to nouns; see `quotes/glued/`. Left out elsewhere. */
    readonly glued?: GluedWords;
    /** Words for choosing a pull-quote; see `quotes/features.ts`. */
    readonly pull: {
      /** Words that make a sentence worth setting large: "never", "nothing", "cannot", "needs". */
      readonly strong: readonly string[];
      /** "we", "our", "us". */
      readonly we: readonly string[];
      /** Words of procedure: "announced", "pleased", "proud". */
      readonly dull: readonly string[];
      /** A sentence that opens with one hangs on the sentence before: "this", "however", "he". */
      readonly hanging: readonly string[];
      /** A sentence that ends with one hangs as well: "this", "that". Left out where there are none. */
      readonly hangingEnds?: readonly string[];
      /** "this", "those": wherever they stand in a sentence, they point to another one. Left out where there are none. */
      readonly pointing?: readonly string[];
    };
  };

  /** Words that make a name an organisation's, lower case: "inc", "foundation", "university". */
  readonly organisationWords: readonly string[];

  /** After these a full stop ends no sentence: "mr.", "inc.", "u.s.". */
  readonly abbreviations: readonly string[];
}
