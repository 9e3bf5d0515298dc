import { abbreviations, quotation } from "./nb-quotation.ts";
import type { LanguagePack } from "./pack.ts";

/** Norwegian: Bokmål, with the Nynorsk words that differ. */
// biome-ignore format: word lists are read in lines
export const nb: LanguagePack = {
  tag: "nb",
  name: "Norsk bokmål",
  direction: "ltr",
  spaced: true,
  commonWords: [
    "og", "i", "på", "av", "til", "for", "er", "det", "som", "en", "et", "med", "den", "har", "ikke", "de", "fra",
    "at", "vi", "om", "ble", "var", "seg", "men", "også", "etter", "ved", "kan", "skal", "være", "vil", "over",
    "eller", "mot", "mer", "nå", "dette", "hun", "han", "når", "alle", "mellom", "under", "mange", "blir", "hva",
    "noe", "sier", "hos", "vært", "gjennom", "norske", "år", "opp", "ut", "inn", "ikkje", "eit", "ein", "dei",
    "frå", "vere", "korleis", "blei", "no", "nokre", "òg", "noreg", "seier", "meir",
  ],
  doubledWords: ["det", "veldig", "de", "der"],
  labels: {
    genre: [
      "børsmeddelelse", "pressemelding", "presseinvitasjon", "nyhetsmelding", "pressetekst", "pressekunngjøring", "medieinvitasjon",
      "pressenotat", "børsmelding", "nyheit", "pressemelding fra", "pressemelding frå",
      "invitasjon til pressetreff", "invitasjon til pressekonferanse",
      "felles pressemelding", "til pressen", "til media", "uttalelse",
    ],
    headline: ["overskrift", "tittel", "emne"],
    deck: ["undertittel", "ingress", "underoverskrift", "sammendrag", "samandrag", "stikktittel"],
    date: [
      "dato", "publisert", "publisert dato", "utgitt", "utgitt dato", "publiseringsdato", "offentliggjort",
      "lagt ut", "utgjeve",
    ],
    place: ["sted", "stad"],
    byline: ["av", "forfatter", "forfattar", "tekst", "skrevet av", "skrive av", "journalist"],
    photoCredit: [
      "foto", "fotos", "foto av", "bilde", "bilder", "bilete", "bilde av", "fotokreditering", "fotokredit",
      "fotokreditt", "bildekreditering", "bildekredit", "bildekreditt", "kreditering", "kredit", "kreditt",
      "fotograf", "fotografi", "fotografi av", "illustrasjon", "illustrasjonsfoto", "illustrasjonsbilde",
      "bildekilde", "fotokilde", "rettigheter", "opphavsrett", "copyright", "copyright foto",
    ],
    caption: ["bildetekst", "bilettekst", "fototekst", "billedtekst", "på bildet", "på biletet"],
    figure: ["figur", "fig.", "bilde", "bilete", "foto", "tabell"],
    source: ["kilde", "kilder", "kjelde", "kjelder"],
    sourcePhrases: [
      "basert på materiale fra", "basert på materiale frå", "basert på informasjon fra",
      "basert på informasjon frå", "basert på opplysninger fra", "basert på meldinger fra", "med materiale fra",
      "med informasjon fra", "etter en melding fra", "etter materiale fra",
    ],
    issuer: [
      "utgitt av", "utgiver", "avsender", "på vegne av", "sendt ut av", "utgjeve av", "ansvarlig utgiver",
      "en melding fra",
    ],
    contact: [
      "for intervju", "for intervjuer", "for intervjuavtaler", "intervjuforespørsler", "for avtale om intervju", "for å avtale intervju",
      "kontakt", "kontakter", "kontaktperson", "kontaktpersoner", "kontaktpersonar", "pressekontakt",
      "pressekontakter", "pressekontaktar", "mediekontakt", "mediekontakter", "kontakt for media",
      "kontakt for presse", "kontakt for pressen", "kontakt oss", "for pressen", "for media", "for presse",
      "presse", "pressetelefon", "pressevakt", "mediehenvendelser", "pressehenvendelser", "for mediehenvendelser",
      "for pressehenvendelser", "spørsmål", "henvendelser", "for spørsmål", "ved spørsmål", "kontaktinformasjon",
      "for mer informasjon", "for informasjon kontakt", "for informasjon, ta kontakt", "for informasjon ta kontakt", "for meir informasjon", "for ytterligere informasjon", "for nærmere informasjon",
      "mer informasjon", "meir informasjon", "ytterligere informasjon", "nærmere opplysninger",
      "for nærmere opplysninger", "for flere opplysninger", "kommunikasjonssjef", "kommunikasjonsansvarlig",
      "kommunikasjonsavdelingen", "kommunikasjonsrådgiver", "kommunikasjonsrådgivar", "kommunikasjonsdirektør", "informasjonssjef", "informasjonsrådgiver", "presserådgiver", "pressesekretær",
      "presseansvarlig", "medieansvarlig", "pressesjef", "pressetalsmann", "pressekontoret",
      "pressetjeneste", "investorkontakt", "investorkontakter", "vennligst kontakt", "ta kontakt med",
      "kontakt gjerne",
    ],
    phone: [
      "telefon", "tlf", "tel", "mobil", "mob", "telefonnummer", "mobiltelefon", "t", "m", "direkte", "sentralbord",
    ],
    fax: ["faks", "telefaks", "fax", "f"],
    email: ["e-post", "epost", "e-mail", "mail", "e-postadresse", "e"],
    web: [
      "web", "nettside", "nettsted", "nettstad", "hjemmeside", "heimeside", "internett", "www", "nett", "w",
    ],
    boilerplatePrefixes: ["om", "kort om", "fakta om", "mer om", "meir om", "bakgrunn om"],
    boilerplateHeadings: [
      "om oss", "om selskapet", "om organisasjonen", "om bedriften", "om verksemda", "boilerplate",
      "ansvarsfraskrivelse", "juridisk merknad", "juridisk informasjon", "framtidsrettede utsagn",
      "fremtidsrettede uttalelser", "fremtidsrettede utsagn", "kort om oss", "disclaimer",
      "om forfatteren", "om forfatterne", "om kunstneren", "om stiftelsen", "om museet", "om universitetet", "om instituttet", "om forlaget", "om konsernet", "om forbundet", "om foreningen",
    ],
    boilerplateSuffixes: ["i tall", "i korte trekk", "kort fortalt"],
    notes: [
      "til redaksjonen", "merknad til redaksjonen", "merknad til redaksjoner", "merknader til redaksjonen",
      "merknader til redaktører", "notat til redaksjonen", "melding til redaksjonen",
      "opplysninger til redaksjonen", "til redaktøren", "noter", "redaksjonell merknad", "ikke for publisering", "merk", "obs", "nb",
    ],
    deskNotes: [
      "høyoppløselige bilder", "høyoppløste bilder", "bilder i høy", "pressebilder finnes", "pressebilder kan",
      "pressebilder ligger", "bilder til fri", "bilder kan lastes", "bilder finnes", "bilder finner",
      "fotografier kan", "bildene kan brukes", "bilder til bruk", "pressebilder finner", "oppløselige bilder",
    ],
    wire: [
      "se opprinnelig versjon", "les mer om", "les hele pressemeldingen", "se hele pressemeldingen",
      "last ned bilder", "last ned pressebilder", "denne pressemeldingen ble", "nøkkelord", "emneord", "stikkord",
      "del denne", "publisert under",
    ],
    correction: [
      "rettelse", "rettelser", "korrigering", "korreksjon", "rettet", "korrigert", "rettet versjon", "korrigert versjon", "korrigert pressemelding",
      "presisering",
    ],
    update: ["oppdatering", "oppdatert", "sist oppdatert", "sist endret", "oppdatert versjon", "oppdatert pressemelding"],
    correctionNotes: [
      "i en tidligere versjon av denne pressemeldingen", "i en tidligere versjon av pressemeldingen", "i en tidligere utgave av pressemeldingen",
      "en tidligere versjon av denne pressemeldingen", "en tidligere versjon av pressemeldingen", "denne pressemeldingen er rettet",
      "denne pressemeldingen er korrigert", "pressemeldingen er rettet", "pressemeldingen er korrigert", "denne pressemeldingen erstatter",
    ],
    updateNotes: [
      "denne pressemeldingen er oppdatert", "denne pressemeldingen ble oppdatert", "pressemeldingen er oppdatert", "pressemeldingen ble oppdatert",
    ],
    changed: [],
  },
  release: {
    immediate: [
      "til umiddelbar publisering", "for umiddelbar publisering", "for umiddelbar offentliggjøring",
      "til umiddelbar offentliggjøring", "for øyeblikkelig publisering", "til øyeblikkelig publisering",
      "til fri publisering", "til fri bruk", "kan publiseres umiddelbart", "kan publiseres straks",
      "fri for publisering", "ingen sperrefrist", "sperrefrist: ingen", "uten sperrefrist", "utan sperrefrist",
      "ingen embargo", "embargo: ingen", "til publisering straks",
    ],
    embargo: [
      "sperrefrist", "sperrefrist til", "sperrefrist inntil", "sperrefrist fram til", "embargo", "embargo til",
      "under embargo til", "sperret til", "sperra til", "sperret inntil", "klausulert til", "klausulert",
      "ikke for publisering før", "ikke til publisering før", "ikkje for publisering før", "må ikke publiseres før",
      "kan ikke publiseres før", "kan publiseres fra", "kan publiseres etter", "kan publiseres tidligst",
      "offentliggjøres ikke før",
    ],
  },
  endMarks: [
    "slutt", "- slutt -", "-slutt-", "– slutt –", "(slutt)", "[slutt]", "slutt på pressemelding", "-ferdig-",
    "ende", "- ende -",
  ],
  dates: {
    monthAbbreviations: {
      "jan.": 1, "feb.": 2, "febr.": 2, "mar.": 3, "apr.": 4, "mai.": 5, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9,
      "sept.": 9, "okt.": 10, "nov.": 11, "des.": 12,
    },
    weekdayAbbreviations: {
      "man.": 1, "må.": 1, "tir.": 2, "ty.": 2, "tys.": 2, "ons.": 3, "on.": 3, "tor.": 4, "to.": 4, "fre.": 5,
      "fr.": 5, "lør.": 6, "lau.": 6, "søn.": 7, "su.": 7, "sun.": 7,
    },
    ordinals: ["de", "te", "ende"],
    fillers: ["den", "kl", "klokken", "klokka", "til", "fra"],
    zones: {
      cet: "+01:00", cest: "+02:00", "norsk tid": "Europe/Oslo", "oslo-tid": "Europe/Oslo",
      "svensk tid": "Europe/Stockholm", "dansk tid": "Europe/Copenhagen", "britisk tid": "Europe/London",
    },
    am: ["formiddag", "morgen"],
    pm: ["ettermiddag", "kveld"],
    noon: ["middag"],
    midnight: ["midnatt"],
  },
  quotation,
  organisationWords: [
    "as", "asa", "norge", "noreg", "ans", "da", "ks", "sa", "ba", "nuf", "stiftelsen", "stiftelse", "forening", "foreningen",
    "foreininga", "forbund", "forbundet", "lag", "laget", "selskap", "selskapet", "konsern", "gruppen", "kommune",
    "fylkeskommune", "departement", "departementet", "direktorat", "direktoratet", "tilsynet", "etaten", "politiet",
    "brannvesen", "universitet", "universitetet", "høgskole", "høgskolen", "høyskole", "høyskolen", "høgskulen",
    "skole", "skule", "akademi", "institutt", "instituttet", "museum", "museet", "teater", "teatret", "orkester",
    "bibliotek", "biblioteket", "arkiv", "observatorium", "observatoriet", "sykehus", "sykehuset", "sjukehus",
    "klinikk", "bank", "banken", "sparebank", "forsikring", "forlag", "redaksjonen", "avdeling", "kommunikasjon",
    "kommunikasjonsavdelingen", "pressekontor", "senter", "senteret", "råd", "rådet", "nemnd", "utvalg", "komité",
    "parti", "partiet", "fagforening", "kirke", "kirken", "kyrkja", "bispedømme", "nettverk", "partnere",
    "allianse", "klubb", "idrettslag", "festival", "festivalen", "gate", "gata", "vei", "veien", "veg", "vegen",
    "plass", "postboks", "pressekontakt",
  ],
  abbreviations,
};
