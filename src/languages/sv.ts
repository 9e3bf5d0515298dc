import type { LanguagePack } from "./pack.ts";
import { abbreviations, quotation } from "./sv-quotation.ts";

/** Swedish: Sweden and Finland. */
// biome-ignore format: word lists are read in lines
export const sv: LanguagePack = {
  tag: "sv",
  name: "Svenska",
  direction: "ltr",
  spaced: true,
  commonWords: [
    "och", "i", "på", "av", "till", "för", "är", "det", "som", "en", "ett", "med", "den", "har", "inte", "de", "från",
    "att", "vi", "om", "blev", "var", "sig", "men", "också", "efter", "vid", "kan", "ska", "vara", "vill", "över",
    "eller", "mot", "mer", "nu", "detta", "hon", "han", "när", "alla", "mellan", "under", "många", "blir", "vad",
    "säger", "sin", "åt", "hos", "varit", "genom", "år", "upp", "ut", "där",
  ],
  doubledWords: ["det", "väldigt", "mycket", "de", "som"],
  labels: {
    genre: [
      "pressmeddelande", "pressmeddelanden", "pressrelease", "pressinbjudan", "pressinformation", "mediemeddelande",
      "nyhetsmeddelande", "börsmeddelande", "pressnotis", "presstext", "inbjudan till pressträff",
      "inbjudan till presskonferens", "medieinbjudan", "press-meddelande", "pressmeddelande från",
      "gemensamt pressmeddelande", "till media", "statement", "uttalande",
    ],
    headline: ["rubrik", "titel", "ämne"],
    deck: ["underrubrik", "ingress", "mellanrubrik", "sammanfattning", "preamble"],
    date: [
      "datum", "publicerad", "publicerad den", "publicerat", "publicerat den", "publiceringsdatum", "utgivet",
      "skickat", "upplagd", "publiceras",
    ],
    place: ["plats", "ort"],
    byline: ["av", "författare", "text", "skribent", "text av", "journalist"],
    photoCredit: [
      "foto", "fotot", "foton", "foto av", "bild", "bilder", "bild av", "bildkälla", "fotokälla", "bildkredit",
      "fotokredit", "fotograf", "fotografi", "fotografi av", "illustration", "illustratör", "arkivbild", "pressbild",
      "pressfoto", "montage", "copyright", "copyright foto", "visionsbild", "grafik",
    ],
    caption: ["bildtext", "bildtexter", "fototext", "på bilden", "bilden visar"],
    figure: ["figur", "fig.", "bild", "foto", "tabell", "diagram"],
    source: ["källa", "källor"],
    sourcePhrases: [
      "baserat på material från", "baserat på uppgifter från", "baserat på information från", "med material från",
      "efter ett pressmeddelande från",
    ],
    issuer: ["utgivare", "avsändare", "utgiven av", "på uppdrag av", "ansvarig utgivare", "publicerat av"],
    contact: [
      "kontakt", "kontakter", "kontaktperson", "kontaktpersoner", "presskontakt", "presskontakter", "mediekontakt",
      "mediekontakter", "kontakt för media", "kontakt för press", "kontaktuppgifter", "kontaktinformation",
      "för media", "för pressen", "press", "pressjour", "presstjänst", "presstelefon", "pressfrågor", "mediefrågor",
      "vid frågor", "frågor", "frågor besvaras av", "för mer information", "mer information",
      "för ytterligare information", "ytterligare information", "för vidare information", "vidare information",
      "för mer information kontakta", "för mer information, kontakta", "för mer information, vänligen kontakta",
      "mer information lämnas av", "upplysningar", "närmare upplysningar", "ytterligare upplysningar",
      "för frågor kontakta", "kontakta", "vänligen kontakta", "kommunikationschef", "kommunikationsavdelningen",
      "kommunikatör", "presskommunikatör", "pressekreterare", "presschef", "pressansvarig", "presstalesperson",
      "pressavdelningen", "investerarkontakt", "kontakta oss", "kontakt för investerare", "mer info", "för mer info",
    ],
    phone: ["telefon", "tel", "tfn", "mobil", "mob", "telefonnummer", "mobiltelefon", "t", "m", "växel", "direkt"],
    fax: ["fax", "telefax", "f"],
    email: ["e-post", "epost", "e-mail", "email", "mejl", "mail", "mejladress", "e-postadress", "e"],
    web: ["webb", "webbplats", "hemsida", "webbsida", "internet", "www", "web", "w"],
    boilerplatePrefixes: ["om", "kort om", "fakta om", "mer om", "bakgrund om"],
    boilerplateHeadings: [
      "om oss", "om företaget", "om bolaget", "om organisationen", "om föreningen", "om myndigheten", "boilerplate",
      "ansvarsfriskrivning", "juridisk information", "framåtblickande uttalanden", "framtidsinriktade uttalanden",
      "framåtriktad information", "kort om oss", "disclaimer", "certified adviser",
      "om författaren", "om författarna", "om konstnären", "om stiftelsen", "om museet", "om universitetet", "om högskolan", "om institutet", "om förlaget", "om koncernen", "om förbundet",
    ],
    boilerplateSuffixes: ["i korthet", "i siffror", "i sammandrag"],
    notes: [
      "till redaktionen", "not till redaktionen", "till redaktören", "information till redaktionen",
      "anmärkning till redaktionen", "noter", "ej för publicering", "inte för publicering",
      "redaktionell not", "obs", "observera", "nb",
    ],
    deskNotes: [
      "högupplösta bilder", "högupplösta pressbilder", "högupplöst bild", "pressbilder finns", "pressbilder kan",
      "pressbilder hittar", "bilder för fri", "bilder kan laddas", "bilder finns", "bilderna får användas",
      "bilder för nedladdning", "fler bilder", "fria pressbilder",
    ],
    wire: [
      "läs mer om", "läs hela pressmeddelandet", "se hela pressmeddelandet", "ladda ner bilder", "ladda ner pressbilder",
      "ladda ned bilder", "detta pressmeddelande", "nyckelord", "ämnesord",
      "taggar", "etiketter", "dela", "följ oss", "bifogade filer", "prenumerera på",
    ],
    correction: [
      "rättelse", "rättelser", "korrigering", "rättad", "rättat", "korrigerad", "korrigerat", "rättad version", "korrigerad version",
      "korrigerat pressmeddelande", "förtydligande",
    ],
    update: [
      "uppdatering", "uppdaterad", "uppdaterat", "senast uppdaterad", "senast uppdaterat", "uppdaterad version", "uppdaterat pressmeddelande",
      "komplettering",
    ],
    correctionNotes: [
      "i en tidigare version av pressmeddelandet", "i en tidigare version av detta pressmeddelande",
      "i en tidigare version av det här pressmeddelandet", "en tidigare version av pressmeddelandet", "en tidigare version av detta pressmeddelande",
      "pressmeddelandet har korrigerats", "pressmeddelandet har rättats", "detta pressmeddelande har korrigerats",
      "detta pressmeddelande har rättats", "detta pressmeddelande ersätter", "pressmeddelandet ersätter",
    ],
    updateNotes: [
      "pressmeddelandet har uppdaterats", "pressmeddelandet uppdaterades", "detta pressmeddelande har uppdaterats",
      "detta pressmeddelande uppdaterades", "det här pressmeddelandet har uppdaterats",
    ],
    changed: [],
  },
  release: {
    immediate: [
      "för omedelbar publicering", "för omedelbart offentliggörande", "för omedelbar spridning", "fri för publicering",
      "fritt för publicering", "får publiceras omgående", "får publiceras direkt", "kan publiceras direkt",
      "kan publiceras omgående", "inget embargo", "ingen embargo", "embargo: inget", "utan embargo",
    ],
    embargo: [
      "embargo", "embargo till", "embargo till och med", "embargo t.o.m.", "embargo fram till", "under embargo till",
      "under embargo fram till", "belagd med embargo", "embargobelagd", "embargobelagt", "får ej publiceras före",
      "får inte publiceras före", "får inte publiceras förrän", "ej för publicering före",
      "inte för publicering före", "får publiceras tidigast", "får publiceras först", "får publiceras från",
      "kan publiceras från", "publiceringsstopp", "spärrad till", "spärrtid", "spärrtid till", "publiceras tidigast", "fri för publicering från",
    ],
  },
  endMarks: ["slut", "- slut -", "-slut-", "– slut –", "(slut)", "[slut]", "slut på pressmeddelandet", "slut på pressmeddelande"],
  dates: {
    monthAbbreviations: {
      "jan.": 1, "feb.": 2, "febr.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9,
      "sept.": 9, "okt.": 10, "nov.": 11, "dec.": 12,
    },
    weekdayAbbreviations: {
      "mån.": 1, "tis.": 2, "tisd.": 2, "ons.": 3, "tor.": 4, "tors.": 4, "fre.": 5, "lör.": 6, "sön.": 7,
    },
    ordinals: ["e", "a", ":e", ":a"],
    fillers: ["den", "kl", "klockan", "till", ],
    zones: {
      cet: "+01:00", cest: "+02:00", "svensk tid": "Europe/Stockholm", "finsk tid": "Europe/Helsinki",
      "norsk tid": "Europe/Oslo", "dansk tid": "Europe/Copenhagen", "brittisk tid": "Europe/London",
    },
    am: ["förmiddagen", "morgonen", "fm"],
    pm: ["eftermiddagen", "kvällen", "em"],
    noon: ["middag"],
    midnight: ["midnatt"],
  },
  quotation,
  organisationWords: [
    "ab", "aktiebolag", "sverige", "aktiebolaget", "hb", "kb", "stiftelsen", "stiftelse", "förening", "föreningen", "förbund",
    "förbundet", "riksförbundet", "bolag", "bolaget", "koncern", "gruppen", "group", "kommun", "region", "regionen",
    "landsting", "länsstyrelsen", "departement", "departementet", "myndighet", "myndigheten", "verket", "inspektionen",
    "nämnd", "nämnden", "styrelsen", "polisen", "polismyndigheten", "räddningstjänsten", "universitet", "universitetet",
    "högskola", "högskolan", "skola", "skolan", "akademi", "akademin", "institut", "institutet", "museum", "museet",
    "teater", "teatern", "orkester", "bibliotek", "biblioteket", "arkiv", "arkivet", "sjukhus", "sjukhuset", "klinik",
    "bank", "banken", "sparbank", "försäkring", "försäkringar", "förlag", "förlaget", "redaktionen", "avdelning",
    "avdelningen", "kommunikation", "kommunikationsavdelningen", "centrum", "center", "råd", "rådet", "utskott",
    "kommitté", "parti", "partiet", "fackförbund", "fackförbundet", "kyrka", "kyrkan", "stift", "nätverk", "nätverket",
    "allians", "klubb", "idrottsförening", "festival", "festivalen", "gata", "gatan", "väg", "vägen", "torg", "box",
    "presskontakt", "kansli", "kansliet",
  ],
  abbreviations,
};
