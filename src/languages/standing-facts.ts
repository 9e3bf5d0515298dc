/**
 * What senders state of themselves where they close on themselves: since when there has been one, where it sits, how many work or belong there, what it
 * turns over. Small letters; "-" stands for any ending. Two of the facts, one of them standing ones, make a paragraph the sender's own text.
 */
export interface StandingFacts {
  /** With a year: "gegründet", "grundades". */
  readonly founded: readonly string[];
  /** Right before a year: "seit 1952". */
  readonly since: readonly string[];
  readonly seat: readonly string[];
  /** With figures: "340 Mitarbeitende", "120 medlemmar". */
  readonly people: readonly string[];
  readonly turnover: readonly string[];
  readonly places: readonly string[];
}

// biome-ignore format: word lists are read in lines
export const standingFacts: Readonly<Record<string, StandingFacts>> = {
  en: {
    founded: ["founded", "established", "incorporated", "founding", "inception"], since: [], seat: ["headquartered", "headquarters"],
    people: ["employees", "members", "staff", "students", "volunteers"], turnover: ["turnover", "revenues"],
    places: ["countries", "offices", "locations", "branches"],
  },
  de: {
    founded: ["gegründet-", "gründung", "gründungsjahr"], since: ["seit", "anno"],
    seat: ["sitz", "hauptsitz", "firmensitz", "stammsitz", "unternehmenssitz", "hauptverwaltung", "ansässig-", "firmenzentrale", "geschäftsstelle"],
    people: ["mitarbeit-", "beschäftig-", "mitglied-", "studierende-", "angestellt-"], turnover: ["umsatz-", "jahresumsatz", "konzernumsatz"],
    places: ["standort-", "niederlassungen", "filialen", "ländern", "tochtergesellschaften"],
  },
  nl: {
    founded: ["opgericht-", "oprichting", "ontstaan"], since: ["sinds"], seat: ["hoofdkantoor", "gevestigd", "hoofdvestiging", "hoofdzetel", "zetel"],
    people: ["medewerkers", "werknemers", "leden", "personeelsleden", "studenten"], turnover: ["omzet", "jaaromzet"], places: ["vestigingen", "landen", "filialen"],
  },
  sv: {
    founded: ["grundad-", "bildad-", "startad-", "grundat"], since: ["sedan"], seat: ["huvudkontor-", "säte", "kansli"],
    people: ["medarbetare", "anställda", "medlemmar", "medlemsföretag"], turnover: ["omsätt-", "omsatte"], places: ["länder", "butiker", "orter"],
  },
  da: {
    founded: ["grundlagt", "stiftet", "etableret", "oprettet"], since: ["siden"], seat: ["hovedkontor-", "hovedsæde-", "hjemsted", "sekretariat-"],
    people: ["medarbejdere", "ansatte", "medlemmer", "medlemsvirksomheder", "ansat"], turnover: ["omsæt-"], places: ["lande", "butikker", "afdelinger"],
  },
  nb: {
    founded: ["grunnlagt", "stiftet", "etablert", "opprettet"], since: ["siden"], seat: ["hovedkontor-", "hovedsete", "sekretariat-"],
    people: ["medarbeidere", "ansatte", "medlemmer", "medlemsbedrifter"], turnover: ["omset-", "omsatte"], places: ["land", "butikker", "avdelinger"],
  },
  nn: {
    founded: ["grunnlagd", "grunnlagt", "skipa", "stifta", "etablert"], since: ["sidan"], seat: ["hovudkontor-", "hovudsete", "sekretariat-"],
    people: ["medarbeidarar", "tilsette", "medlemmar", "medlemmer"], turnover: ["omset-"], places: ["land", "butikkar", "avdelingar"],
  },
  fi: {
    founded: ["perustet-"], since: ["vuodesta"], seat: ["pääkonttori-", "kotipaikka", "toimipaikka", "toimisto"],
    people: ["henkilöä", "työntekij-", "jäsen-", "ammattilai-", "työllis-"], turnover: ["liikevaihto-"], places: ["maassa", "toimipistettä", "myymälää"],
  },
  hu: {
    founded: ["alapít-"], since: [], seat: ["székhely-", "központja"], people: ["munkatárs-", "alkalmazott-", "foglalkoztat-", "dolgozó-", "tagja", "tagot"],
    turnover: ["árbevétel-", "forgalma"], places: ["országban", "telephely-"],
  },
  et: {
    founded: ["asutat-"], since: ["aastast"], seat: ["peakontor-", "asukoht"], people: ["töötaja-", "inimest", "liige", "liiget"], turnover: ["käive", "käibe-"], places: ["riigis"],
  },
  lv: {
    founded: ["dibināt-"], since: ["kopš"], seat: ["galvenais", "mītne", "birojs"], people: ["darbiniek-", "biedr-"], turnover: ["apgrozījum-"], places: ["valstīs", "filiāl-"],
  },
  lt: {
    founded: ["įkurt-", "įsteigt-"], since: ["nuo"], seat: ["būstin-", "buvein-"], people: ["darbuotoj-", "nari-"], turnover: ["apyvart-"], places: ["šalyse", "filial-"],
  },
  is: {
    founded: ["stofna-"], since: ["frá", "síðan"], seat: ["höfuðstöðv-"], people: ["starfsm-", "starfsfólk-", "félagsm-"], turnover: ["velta", "veltu"], places: ["löndum"],
  },
};
