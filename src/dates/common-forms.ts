/**
 * Words of dates in the languages whose month names are read without a pack. A pack's own lists come on top.
 * Written as `fold` leaves them: lower case, without accents.
 */

/** The languages read by month name alone. The variants add what their region calls a month ("Jänner", "تشرين الأول"). */
export const dateLocales: readonly string[] = [
  "en",
  "en-GB",
  "de",
  "de-AT",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "nb",
  "sv",
  "da",
  "fi",
  "ru",
  "ja",
  "zh",
  "ar",
  "ar-LB",
];

/** Between or before the parts of a date, and meaning nothing: "3 de marzo", "den 2. Dezember", "13 d'octubre". */
export const commonFillers: readonly string[] = [
  ..."of the on at de del do d den der am um il le el la alle les kl klo op feira в во об".split(" "),
  "ngay",
  // "13 ta' Ottubru".
  "ta",
  // "ថ្ងៃទី៥ ខែមីនា ឆ្នាំ២០២៦", "5 มีนาคม พ.ศ. 2569": words for day, month and year, and a Thai era.
  ..."ថងទ ទ ខ ឆន วนท พ ศ".split(" "),
];

/** With one of these in front a date bounds a stretch of time and is no day of its own: "until 13 October", "ab 3. Mai". */
export const rangeWords: readonly string[] = [
  ..."until till from by before after since ab bis seit vor nach jusqu depuis avant apres hasta desde antes".split(" "),
  ..."tot vanaf sinds fino dal entro ate apos til fra inntil до с по после حتى".split(" "),
];

/** Glued to the day: "1er", "1º", "2e", "1ος", "3a", "13-án", and Basque cases of it. */
export const commonOrdinals: readonly string[] = [
  "st",
  "nd",
  "rd",
  "th",
  "er",
  "e",
  "º",
  "ª",
  "o",
  "a",
  "ean",
  "an",
  "en",
];
/** Glued to a year in front of its month: "2025eko ekainaren 5a". */
export const yearEndings: readonly string[] = ["eko", "ko"];

/**
 * After the year: "2021 г.", "2021 года", "2021 р.", "٢٠٢١ م"; where the year comes first, with its stop or without: "2026. gada
 * 5. novembris", "2026 m. lapkričio 5 d.", "2026 жылғы 5 қараша".
 */
export const yearWords: readonly string[] = [
  ..."r roku roka г года год година години р року рік m metu gada godine godina године жылғы".split(" "),
  // "2026 жыл", "2026 թ.", "2026 წლის 5 მარტი", "২০২৬ খ্রি.", "۲۰۲۶ء", "၂၀၂၆ ခုနှစ်".
  ..."жыл ж թ թվականի წ წლის খর খরসটবদ ই ء م ခနစ".split(" "),
];

/** Behind the day where it stands last: "5 d., trečiadienis", "5-ны өдөр", "၅ ရက်". */
export const dayWords: readonly string[] = ["d", "ны", "нии", "өдөр", "өдриин", "ရက", "ရကန"];

/** Written in one with a month's name, in front of it and behind it: "במאי", "ខែមីនា", "မတ်လ". */
export const monthFronts: readonly string[] = ["ב", "ខ"];
export const monthEnds: readonly string[] = ["လ"];

/** Counts of years that start elsewhere: the year before their first. "令和3年" is 2021, "民國110年" too. */
export const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  // The longer name first: it ends in the shorter one.
  中華民國: 1911,
  中华民国: 1911,
  民國: 1911,
  民国: 1911,
};

/** Zone words of agency copy, as in a pack. Ambiguous ones (IST, CST in China) are left out. */
export const commonZones: Readonly<Record<string, string>> = {
  utc: "UTC",
  gmt: "UTC",
  z: "UTC",
  cet: "+01:00",
  cest: "+02:00",
  mez: "+01:00",
  mesz: "+02:00",
  wet: "UTC",
  eet: "+02:00",
  eest: "+03:00",
  msk: "+03:00",
  мск: "+03:00",
  jst: "+09:00",
  kst: "+09:00",
  hkt: "+08:00",
  sgt: "+08:00",
  wib: "+07:00",
  wita: "+08:00",
  wit: "+09:00",
  aest: "+10:00",
  aedt: "+11:00",
};

/** Between two hours: "9 a.m. to 4 p.m.". */
export const hourLinks: readonly string[] = ["to", "until"];

/** After a number, these make it an hour: "10 Uhr", "18h", "0945 hrs", "10時". */
export const hourWords: readonly string[] = [
  "uhr",
  "heures",
  "horas",
  "h",
  "hr",
  "hrs",
  "hours",
  "uur",
  "ч",
  "時",
  "时",
  "點",
  "点",
  "시",
];
/** Before a number, these make it an hour, written with a full stop or not: "kl. 10.00", "ore 10.30". */
export const clockWords: readonly string[] = ["kl", "klo", "klokken", "klokka", "klockan", "ore"];
/** Before the hour at which something was sent: "at 9:00", "à 9h30". By themselves they make no number an hour. */
export const hourLeads: readonly string[] = [...clockWords, "at", "um", "à", "às", "a las", "alle", "om"];
/** Glued to a weekday before a day: "วันพุธที่ 7 ตุลาคม". */
export const weekdayEnds: readonly string[] = ["ที่"];
/** Between or after the minutes: "10h30", "10時30分". */
export const minuteWords: readonly string[] = ["分", "분"];

/** Before or after an hour: "午後3時", "下午3点". */
export const commonMorning: readonly string[] = ["午前", "上午", "오전"];
export const commonAfternoon: readonly string[] = ["午後", "下午", "오후"];

/** Languages that put the day before the month in figures wherever they are written. English and Spanish are not of them. */
export const dayFirstLanguages: ReadonlySet<string> = new Set([
  ..."ar bg ca cs da de el et fi fr gl hr id is it lv ms nb nl nn no pl pt ro ru sk sl sr tr uk vi".split(" "),
]);
