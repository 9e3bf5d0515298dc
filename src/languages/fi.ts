import { abbreviations, quotation } from "./fi-quotation.ts";
import type { LanguagePack } from "./pack.ts";

/** Finnish. */
// biome-ignore format: word lists are read in lines
export const fi: LanguagePack = {
  tag: "fi",
  name: "Suomi",
  direction: "ltr",
  spaced: true,
  commonWords: [
    "ja", "on", "ei", "että", "se", "oli", "ovat", "myös", "kun", "sekä", "mukaan", "tai", "mutta", "hän", "ole",
    "kuin", "jos", "sen", "ne", "joka", "jotka", "voi", "vuonna", "vuoden", "olla", "tämä", "noin", "kanssa", "mitä",
    "niin", "vain", "ollut", "jo", "nyt", "kaikki", "sitä", "jossa", "siitä", "koko",
    "jälkeen", "kuten", "uusi", "uuden", "lähes", "yli", "vuotta", "aikana", "ennen", "vielä", "useita", "jonka", "jotta", "lisäksi", "alkaen", "kautta",
    "tänään", "eri", "muun", "muassa", "ollessa", "olemme",
  ],
  doubledWords: ["se", "että", "hyvin", "niin", "sen"],
  labels: {
    genre: [
      "lehdistötiedote", "tiedote", "tiedotteet", "mediatiedote", "pressitiedote", "uutistiedote", "pörssitiedote",
      "lehdistökutsu", "mediakutsu", "kutsu medialle", "kutsu tiedotusvälineille", "kutsu tiedotustilaisuuteen",
      "kutsu lehdistötilaisuuteen", "tiedote medialle", "tiedote tiedotusvälineille", "verkkouutinen", "tiedottaa",
      "yhteistiedote", "kannanotto", "lausuma", "tiedotusvälineille",
    ],
    headline: ["otsikko", "aihe", "asia"],
    deck: ["alaotsikko", "ingressi", "tiivistelmä"],
    date: [
      "päiväys", "päivämäärä", "julkaistu", "julkaisuaika", "julkaisuajankohta", "julkaisupäivä", "päivitetty", "pvm",
      "julkaisemisajankohta",
    ],
    place: ["paikka", "paikkakunta"],
    byline: ["kirjoittaja", "teksti", "toimittaja", "kirjoittanut"],
    photoCredit: [
      "kuva", "kuvat", "valokuva", "valokuvat", "valokuvaaja", "kuvaaja", "kuvalähde", "kuvan lähde", "kuvituskuva",
      "kuvitus", "piirros", "havainnekuva", "kuvan tekijä", "kuvan oikeudet", "copyright", "kuva ja copyright",
      "grafiikka",
    ],
    caption: ["kuvateksti", "kuvatekstit", "kuvassa"],
    figure: ["kuva", "kuvio", "taulukko"],
    source: ["lähde", "lähteet"],
    sourcePhrases: ["perustuu aineistoon"],
    issuer: ["julkaisija", "lähettäjä", "tiedotteen julkaisija"],
    contact: [
      "lisätietoja", "lisätiedot", "lisätietoa", "lisätietoja antaa", "lisätietoja antavat", "lisätietoja medialle",
      "lisätietoja medialle antaa", "lisätiedot medialle", "lisätietoja ja haastattelupyynnöt", "haastattelupyynnöt",
      "yhteystiedot", "yhteyshenkilö", "yhteyshenkilöt", "yhteydenotot", "median yhteydenotot", "mediayhteydenotot",
      "median yhteyshenkilö", "mediayhteyshenkilö", "mediayhteydet", "medialle", "median yhteydenottopyynnöt",
      "mediapalvelu", "mediapuhelin", "ota yhteyttä", "kysymykset", "tiedustelut", "viestintä", "viestintäpäällikkö",
      "viestintäjohtaja", "tiedottaja", "viestintäasiantuntija", "viestintäsihteeri", "viestintäkoordinaattori", "viestintäsuunnittelija", "mediavastaava", "tiedotuspäällikkö", "sijoittajasuhteet", "yhteyshenkilöt medialle",
      "lisätietoja tiedotteesta", "lisätietoja tutkimuksesta", "lisätietoja asiasta",
    ],
    phone: ["puhelin", "puh", "p", "gsm", "matkapuhelin", "puhelinnumero", "vaihde", "tel", "mob"],
    fax: ["faksi", "fax", "telefax"],
    email: ["sähköposti", "s-posti", "sposti", "email", "e-mail", "sähköpostiosoite"],
    web: ["verkkosivut", "verkkosivu", "verkossa", "internet", "www", "kotisivut", "nettisivut", "web"],
    boilerplatePrefixes: ["tietoa", "tietoja"],
    boilerplateHeadings: [
      "tietoja yrityksestä", "tietoa yhdistyksestä", "meistä",
      "tietoa meistä", "tietoa yhtiöstä", "tietoa yrityksestä", "yritysesittely", "vastuuvapauslauseke",
      "vastuunrajoitus", "tulevaisuutta koskevat lausumat", "oikeudellinen huomautus", "perustietoja",
      "kirjoittajasta", "tietoa kirjoittajasta", "tietoa tekijästä", "tietoa taiteilijasta", "tietoa järjestöstä", "tietoa säätiöstä", "tietoa museosta", "tietoa yliopistosta",
    ],
    boilerplateSuffixes: ["lyhyesti", "pähkinänkuoressa"],
    notes: [
      "tiedoksi toimitukselle", "toimitukselle", "toimituksille", "huomautus toimitukselle", "tiedoksi medialle",
      "ei julkaistavaksi", "huomautukset", "viitteet",
    ],
    deskNotes: [
      "painokelpoiset kuvat", "painokelpoisia kuvia", "kuvia median käyttöön", "kuvat median käyttöön",
      "lehdistökuvat", "lehdistökuvia", "korkearesoluutioiset kuvat", "kuvat ovat ladattavissa", "kuvia voi ladata",
      "kuvat voi ladata", "vapaasti käytettäviä kuvia", "mediakuvat",
    ],
    wire: [
      "lue lisää", "lue koko tiedote", "katso koko tiedote", "lataa kuvat", "lataa kuvia",
      "avainsanat", "asiasanat", "liitteet", "linkit", "jaa tiedote", "tilaa tiedotteet",
      "seuraa meitä", "jakelu",
    ],
    correction: [
      "korjaus", "korjaukset", "oikaisu", "oikaisut", "korjattu", "korjattu versio", "korjattu tiedote", "korjaus tiedotteeseen",
      "oikaisu tiedotteeseen", "täsmennys",
    ],
    update: ["päivitys", "päivitetty", "päivitetty versio", "päivitetty tiedote", "viimeksi päivitetty", "muokattu", "lisäys"],
    correctionNotes: [
      "tiedotteen aiemmassa versiossa", "tiedotteen aikaisemmassa versiossa", "tämän tiedotteen aiemmassa versiossa",
      "aiemmin julkaistussa tiedotteessa", "tiedotetta on korjattu", "tätä tiedotetta on korjattu", "tiedotetta on oikaistu",
      "tiedotteessa oli virhe", "tiedotteessa oli virheellinen", "tämä tiedote korvaa",
    ],
    updateNotes: [
      "tiedotetta on päivitetty", "tätä tiedotetta on päivitetty", "tiedotetta on muokattu", "tiedotetta on täydennetty", "tiedote on päivitetty",
    ],
    changed: [],
  },
  release: {
    immediate: [
      "julkaisuvapaa", "julkaisuvapaa heti", "vapaa julkaistavaksi", "vapaasti julkaistavissa", "julkaistavissa heti",
      "heti julkaistavissa", "ei embargoa", "ei julkaisurajoitusta", "saa julkaista heti", "julkaistavaksi heti",
    ],
    immediateUnlessDated: ["julkaisuvapaa"],
    embargo: [
      "embargo", "embargo asti", "julkaistavissa", "julkaistavissa aikaisintaan", "julkaisuvapaa aikaisintaan",
      "ei saa julkaista ennen", "ei julkaistavaksi ennen", "saa julkaista aikaisintaan", "saa julkaista vasta",
      "vapaa julkaistavaksi aikaisintaan", "julkaisukielto", "julkaisurajoitus",
    ],
  },
  endMarks: ["loppu", "- loppu -", "-loppu-", "– loppu –", "(loppu)", "[loppu]", "tiedote päättyy"],
  dates: {
    monthAbbreviations: {
      "tammi.": 1, "helmi.": 2, "maalis.": 3, "huhti.": 4, "touko.": 5, "kesä.": 6, "heinä.": 7, "elo.": 8, "syys.": 9,
      "loka.": 10, "marras.": 11, "joulu.": 12,
    },
    weekdayAbbreviations: {
      "ma": 1, "ti": 2, "ke": 3, "to": 4, "pe": 5, "la": 6, "su": 7, "ma.": 1, "ti.": 2, "ke.": 3, "to.": 4, "pe.": 5,
      "la.": 6, "su.": 7,
    },
    ordinals: [],
    fillers: ["klo", "kello", "päivänä"],
    zones: {
      eet: "+02:00", eest: "+03:00", "suomen aikaa": "Europe/Helsinki", "ruotsin aikaa": "Europe/Stockholm",
      "keski-euroopan aikaa": "Europe/Berlin",
    },
    am: ["aamulla", "aamupäivällä", "ap"],
    pm: ["iltapäivällä", "illalla", "ip"],
    noon: ["keskipäivällä"],
    midnight: ["keskiyöllä", "puoliyö"],
  },
  quotation,
  organisationWords: [
    "oy", "oyj", "ky", "ry", "r.y.", "rf", "osk", "säätiö", "säätiön", "yhdistys", "yhdistyksen", "liitto", "liiton",
    "yhtiö", "yhtymä", "konserni", "ryhmä", "kaupunki", "kaupungin", "kunta", "kunnan", "maakunta", "ministeriö",
    "ministeriön", "valtioneuvosto", "virasto", "laitos", "keskus", "ely-keskus", "aluehallintovirasto", "poliisi",
    "poliisilaitos", "pelastuslaitos", "yliopisto", "yliopiston", "ammattikorkeakoulu", "korkeakoulu", "koulu", "lukio",
    "akatemia", "instituutti", "museo", "teatteri", "orkesteri", "kirjasto", "arkisto", "sairaala", "hyvinvointialue",
    "klinikka", "pankki", "osuuspankki", "vakuutus", "kustannus", "toimitus", "osasto", "viestintä", "neuvosto",
    "lautakunta", "hallitus", "valiokunta", "puolue", "ammattiliitto", "kirkko", "seurakunta", "hiippakunta", "verkosto",
    "seura", "urheiluseura", "festivaali", "katu", "tie", "tori", "group", "foundation",
  ],
  abbreviations,
};
