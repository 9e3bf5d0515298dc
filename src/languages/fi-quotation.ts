import { givenNames } from "./given-names.ts";
import type { LanguagePack } from "./pack.ts";

/**
 * Finnish words for finding who says what, and for choosing what to set large. Finnish has cases instead of small
 * words: "Esimerkin kaupungin johtaja Kari Esimerkki" is one title, and "Esimerkin mukaan" stands behind the name.
 */
// biome-ignore format: word lists are read in lines
export const quotation: LanguagePack["quotation"] = {
  marks: [["”", "”"], ["’", "’"], ["“", "”"], ["»", "»"], ["\"", "\""], ["'", "'"], ["«", "»"]],
  verbs: [
    "sanoo", "sanoi", "sanoivat", "sanovat", "sanonut", "kertoo", "kertoi", "kertovat", "kertoivat", "toteaa",
    "totesi", "toteavat", "totesivat", "korostaa", "korosti", "korostavat", "painottaa", "painotti", "muistuttaa",
    "muistutti", "huomauttaa", "huomautti", "lisää", "lisäsi", "jatkaa", "jatkoi", "selittää", "selitti", "kuvaa",
    "kuvaili", "kuvailee", "kommentoi", "kirjoittaa", "kirjoitti", "ilmoittaa", "ilmoitti", "tiivistää", "tiivisti",
    "arvioi", "arvelee", "arveli", "uskoo", "uskoi", "toivoo", "toivoi", "iloitsee", "iloitsi", "kiittää", "kiitti",
    "kehuu", "kehui", "varoittaa", "varoitti", "vaatii", "vaati", "kehottaa", "kehotti", "lupaa", "lupasi",
    "vakuuttaa", "vakuutti", "vahvistaa", "vahvisti", "myöntää", "myönsi", "väittää", "väitti", "vastaa", "vastasi",
    "kysyy", "kysyi", "pohtii", "pohti", "miettii", "mietti", "muistelee", "muisteli", "summaa", "summasi", "linjaa",
    "linjasi", "perustelee", "perusteli", "harmittelee", "harmitteli", "kritisoi", "nostaa esiin", "tuo esiin",
    "toi esiin", "tarkentaa", "tarkensi", "täydentää", "täydensi", "päättää", "naurahtaa", "hymyilee", "suosittelee",
    "rohkaisee", "onnittelee", "havainnollistaa", "tähdentää", "alleviivaa", "tulkitsee", "ennustaa", "ennakoi",
    "tiedottaa", "taustoittaa", "huokaisee", "hehkuttaa", "luonnehtii",
    "ehdottaa", "ehdotti", "mainitsee", "mainitsi", "raportoi", "paljastaa", "paljasti", "puolustaa", "puolusti",
    "ihmettelee", "ihmetteli", "tunnustaa", "summailee", "pahoittelee", "pahoitteli", "maalailee", 
  ],
  accordingTo: [],
  statementPhrases: ["kommentoi seuraavasti", "sanoo seuraavaa", "toteaa seuraavaa", "antoi seuraavan lausunnon"],
  orders: ["verb-name", "name-verb"],
  pronouns: { he: ["hän", "hänen", "häntä"], she: ["hän", "hänen", "häntä"], they: ["he", "heidän", "heitä"] },
  personTitles: [
    "tri", "tohtori", "fil.tri", "prof.", "professori", "dosentti", "herra", "rouva", "neiti", "hra", "rva", "nti",
    "dipl.ins.", "maisteri", "ft", "lt", "tkt", "kl",
  ],
  genderedTitles: { he: ["herra", "hra"], she: ["rouva", "rva", "neiti", "nti"] },
  nameParticles: ["von", "van", "de", "der", "af", "di", "da", "la", "le", "al", "el", "bin"],
  givenNames,
  homes: { endings: ["sta", "stä"], owner: "n", surname: "nen" },
  nameSuffixes: ["jr", "jr.", "sr"],
  postnominals: ["mba", "phd", "ph.d."],
  roleNouns: [
    "kauppias",
    "johtaja", "toimitusjohtaja", "varatoimitusjohtaja", "hallintojohtaja", "talousjohtaja", "kehitysjohtaja",
    "kehittämisjohtaja", "viestintäjohtaja", "markkinointijohtaja", "myyntijohtaja", "henkilöstöjohtaja",
    "tutkimusjohtaja", "liiketoimintajohtaja", "toimialajohtaja", "osastopäällikkö", "päällikkö", "yksikönpäällikkö",
    "projektipäällikkö", "viestintäpäällikkö", "kehityspäällikkö", "asiakkuuspäällikkö", "tuotepäällikkö",
    "puheenjohtaja", "varapuheenjohtaja", "pääsihteeri", "sihteeri", "pääministeri", "ministeri", "valtiosihteeri",
    "kansliapäällikkö", "erityisavustaja", "kansanedustaja", "europarlamentaarikko", "kaupunginjohtaja",
    "apulaiskaupunginjohtaja", "pormestari", "apulaispormestari", "kunnanjohtaja", "maakuntajohtaja",
    "hyvinvointialuejohtaja", "pääjohtaja", "ylijohtaja", "presidentti", "komissaari", "suurlähettiläs", "asiamies",
    "ombudsmani", "tiedottaja", "asiantuntija", "erityisasiantuntija", "neuvonantaja", "suunnittelija",
    "koordinaattori", "tutkija", "tutkijatohtori", "väitöskirjatutkija", "erikoistutkija", "professori",
    "apulaisprofessori", "dosentti", "dekaani", "rehtori", "vararehtori", "lehtori", "opettaja", "opiskelija",
    "oppilas", "ekonomisti", "pääekonomisti", "analyytikko", "historioitsija", "arkeologi", "biologi", "meteorologi",
    "psykologi", "lääkäri", "ylilääkäri", "johtajaylilääkäri", "sairaanhoitaja", "kätilö", "eläinlääkäri",
    "asianajaja", "tuomari", "syyttäjä", "poliisipäällikkö", "poliisijohtaja", "komisario", "rikoskomisario",
    "ylikomisario", "rikosylikomisario", "tutkinnanjohtaja", "pelastusjohtaja", "palomestari", "kenraali", "eversti",
    "kapteeni", "museonjohtaja", "intendentti", "amanuenssi", "kuraattori", "taiteilija", "säveltäjä",
    "kapellimestari", "muusikko", "laulaja", "kirjailija", "toimittaja", "päätoimittaja", "valokuvaaja", "ohjaaja",
    "näyttelijä", "arkkitehti", "insinööri", "kehittäjä", "suunnittelujohtaja", "perustaja", "perustajajäsen",
    "yrittäjä", "omistaja", "osakas", "kumppani", "asiakas", "valmentaja", "päävalmentaja", "pelaaja",
    "maanviljelijä", "kalastaja", "metsänhoitaja", "piispa", "arkkipiispa", "kirkkoherra", "pappi", "imaami",
    "edustaja", "aktivisti", "vapaaehtoinen", "asukas", "naapuri", "äiti", "isä", "jäsen", "työntekijä", "vastaava",
    "esihenkilö", "esimies", "rahastonhoitaja", "ceo", "cto", "cfo", "director", "manager", "head", "chief",
    "founder", "vp",
    "puhemies", "virkamies", "tarkastaja", "ylitarkastaja", "lakimies", "juristi", "kemisti", "sosiologi", "neuvos",
    "pormestariehdokas", "ehdokas",
  ],
  pluralRoleNouns: ["johtajat", "tutkijat", "ministerit", "professorit", "perustajat", "puheenjohtajat"],
  articles: [],
  copulas: ["on", "oli", "ovat", "olivat"],
  documents: [
    "raportti", "selvitys", "tutkimus", "laki", "lakiesitys", "kirje", "päätös", "sopimus", "direktiivi", "asetus",
    "artikkeli", "asiakirja", "strategia", "tiedote", "mietintö", "lausunto", "perustuslaki", "hakemus", "valitus",
    "kysely",
  ],
  prepositions: ["ennen", "ilman", "kohti", "vastoin", "keskellä", "lähellä", "pitkin", "vasten"],
  conjunctions: ["ja", "sekä", "&"],
  relatives: ["joka", "jotka", "jonka", "joiden", "jossa", "jolloin", "kun", "että", "koska", "jos", "mikä"],
  notNames: [
    "tänään", "eilen", "huomenna", "nyt", "sitten", "siellä", "täällä", "siksi", "lisäksi", "myös", "mutta", "silti",
    "kuitenkin", "samalla", "jälkeen", "joka", "kun", "jos", "koska", "itse", "tämä", "nämä", "kaikki", "moni",
    "monet", "jotkut", "molemmat", "jokainen", "kyllä", "ei", "me", "minä", "sinä", "hän", "mitä", "miksi", "kuka",
    "missä", "oma", "meidän", "aiemmin", "myöhemmin", "ensi", "viime", "vuonna", "vuosi", "euroa", "prosenttia",
    "miljoonaa", "miljardia", "yhteensä", "suomessa", "suomen", "suomi",
  ],
  dottedOrdinals: true,
  pull: {
    strong: [
      "koskaan", "mitään", "kukaan", "kaikki", "aina", "pitää", "täytyy", "tarvitaan", "tarvitsemme", "vain", "jokainen",
      "ei", "ensimmäinen", "viimeinen", "koko", "oma", "miksi", "tarpeeksi", "vihdoin", "totuus", "luottamus", "toivo",
      "pelko", "taistelu", "vapaus", "oikeudenmukaisuus", "elämä", "ihmiset", "lapset", "koti", "tulevaisuus", "unelma",
      "ansaitsee",
    ],
    we: ["me", "meidän", "meille", "meitä"],
    dull: [
      "iloinen", "iloisia", "ylpeä", "ylpeitä", "tyytyväinen", "tyytyväisiä", "ratkaisu", "ratkaisut", "johtava",
      "innovatiivinen", "yhteistyö", "kumppanuus", "hanke", "ohjelma", "projekti", "liikevaihto", "tilikausi", "noin",
      "panostus", "käyttöönotto",
    ],
    hanging: [
      "hän", "se", "tämä", "nämä", "ne", "he", "niiden", "hänen", "kuitenkin", "mutta", "ja", "tai", "niin", "silti",
      "myös", "siksi", "lisäksi", "silloin", "siellä", "täällä", "molemmat", "samalla", "sitten",
    ],
    hangingEnds: ["tämä", "nämä", "sen", "hänet", "ne"],
  },
};

/** After these a full stop ends no sentence. */
// biome-ignore format: word lists are read in lines
export const abbreviations: LanguagePack["abbreviations"] = [
  "ph.", "pharm.", "psy.",
  "esim.", "mm.", "ym.", "yms.", "jne.", "ns.", "nk.", "ks.", "vrt.", "n.", "noin.", "klo.", "nro.", "s.", "ss.",
  "puh.", "p.", "os.", "prof.", "tri.", "fil.", "dipl.ins.", "milj.", "mrd.", "kpl.", "ko.", "em.", "eaa.", "ent.", "vs.",
  "tms.", "sis.", "alk.", "ekr.", "jkr.", "st.", "oy.", "ltd.", "inc.", "co.", "jr.", "vt.", "ma.", "ti.", "ke.", "to.",
  "pe.", "la.", "su.", "v.",
];
