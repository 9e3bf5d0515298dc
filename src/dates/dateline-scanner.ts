import type { LanguagePack } from "../languages/pack.ts";
import { opensOn } from "../text/characters.ts";
import { endsInCompanyForm } from "../text/company-form.ts";
import { agencyAt, isAgency, withoutWriter } from "./agency.ts";
import { isClosed, isPlausibleAlone, isSameDay } from "./dateline-closing.ts";
import { isOnlyFillers, opensStory, placePrefix } from "./dateline-opening.ts";
import {
  ARABIC_SIGN,
  BETWEEN,
  BRACKET,
  CAPITALS,
  DASH,
  DAY_ALONE,
  DAY_IN_FIGURES,
  ENDS_DAY,
  EVENT_PART,
  goesWithDay,
  HELD,
  HIJRI,
  joinedPlaces,
  MOST_PLACES,
  OFFICE_LAST,
  PARTED,
  PROVINCE,
  REACH,
  SEPARATOR,
  SITE_NAME,
  SLASHED,
  STATE,
  STOPPED,
  senderBeforeDay,
  sendsBefore,
  sendsBehind,
  TICKER,
  WEB_PLACE,
  WIRE_NAME,
  WRITER,
} from "./dateline-parts.ts";
import type { DatelineReading } from "./dateline-reading.ts";
import { isRegion, isSurePlace, placeBehindDay } from "./dateline-region.ts";
import type { DateContext, DateReading } from "./index.ts";
import { findDates, opensRange } from "./index.ts";
import { isCommon, type Opener, placeOpener } from "./place-opening.ts";
import { placePart } from "./place-part.ts";

/** Consumes part after part from the head of a text; each step says what it took. */
export class Scanner {
  at = 0;
  readonly places: string[] = [];
  agency: string | null = null;
  date: DateReading | null = null;
  private bracketedPlace = false;
  private common: Opener | null = null; // The place opens with a word that mostly opens a sentence: "The Hague".
  private headed = false; // A colon stands behind the first words: "Deadline: 13 October 2021".
  private dayFirst = false; // "9 May 2026, Oldport": places follow the day.
  dash = false;
  private separator = "";
  readonly text: string;
  readonly head: string;
  readonly pack: LanguagePack;
  readonly dates: readonly DateReading[];

  constructor(text: string, head: string, pack: LanguagePack, dates: DateContext) {
    this.text = text;
    this.head = head;
    this.pack = pack;
    this.dates = findDates(head, dates);
  }

  read(): DatelineReading | null {
    this.at = placePrefix(this.head, this.pack);
    for (let step = 0; step < 8 && this.part(); step += 1) this.between();
    const place = joinedPlaces(this.places);
    // "YEREVAN, 28 February, ARMENPRESS.": a day without its year needs the agency beside it.
    const signed = this.date !== null && this.agency !== null && isAgency(this.agency);
    const stopped = (this.date?.date != null || signed) && STOPPED.test(this.text.slice(this.at));
    const alone = stopped || this.at >= this.text.trimEnd().length;
    const site = this.pack.siteAlone && this.dash && this.agency !== null && SITE_NAME.test(this.agency);
    if ((place === null && !site) || this.at > REACH - 10 || (alone && this.headed)) return null;
    const strong = this.agency !== null || this.date !== null || this.bracketedPlace;
    // Alone on a line, "Jane Example (Acme)" is a name: a date makes it a dateline, a known agency, or a wire's name between dashes.
    const wire = (name: string): boolean => isAgency(name) || (this.dash && WIRE_NAME.test(name));
    const named = this.date !== null || (this.agency !== null && wire(this.agency));
    if (!(alone ? named : strong) && (place === null || !isPlausibleAlone(place, alone, this, this.pack))) return null;
    if (strong && !alone && !isClosed(this)) return null;
    if (this.common !== null && !named && !(this.common === "word" && isSurePlace(this.places, this.pack))) return null;
    return { place, agency: this.agency, date: this.date, end: this.at, alone, strong };
  }

  private part(): boolean {
    if (this.readDate()) return true;
    const rest = this.head.slice(this.at);
    const day = this.places.length > 0 && this.date === null ? DAY_ALONE.exec(rest) : null;
    if (day) return this.take(day[0].length, () => undefined);
    const bracket = opensOn(rest, "([") ? BRACKET.exec(rest) : null;
    const inner = bracket?.[1] ?? bracket?.[2];
    if (bracket && inner) return this.readBracket(inner, bracket[0].length);
    const slashed = rest.startsWith("/") ? SLASHED.exec(rest) : null;
    const wire = slashed?.[1]?.trim();
    if (slashed && wire && this.agency === null && this.places.length > 0)
      return this.take(slashed[0].length, () => (this.agency = withoutWriter(wire)));
    return this.readPlain(rest);
  }

  private readDate(): boolean {
    const next = this.dates.find((date) => date.span.start >= this.at);
    if (this.date !== null)
      return next?.span.start === this.at && isSameDay(next, this.date) && this.takeDate(this.date, next.span.end);
    if (this.places.length > 0 && /[:：]/.test(this.separator)) this.headed = true;
    const before = next ? this.head.slice(this.at, next.span.start).replace(HIJRI, "") : "";
    // "Le 7 mai 2026 – Port-Vieux (Ontario) –": an article may open it.
    const article = this.at === 0 && this.pack.quotation.articles.includes(before.trim().toLowerCase());
    if (!next || !(article || isOnlyFillers(before))) return false;
    if (next.partial.month === undefined || opensRange(this.head.slice(next.span.start))) return false;
    if (this.dash && this.places.length > 0 && opensStory(this.head, next)) return false;
    return this.takeDate(next, next.span.end);
  }

  private takeDate(date: DateReading, end: number): true {
    return this.take(end + goesWithDay(this.head.slice(end)) - this.at, () => (this.date = date));
  }

  private readBracket(inner: string, length: number): boolean {
    const closing = this.at + length - 1;
    const ends = (each: DateReading): boolean =>
      each.date !== null && each.span.end <= closing && ENDS_DAY.test(this.head.slice(each.span.end, closing));
    const date = this.date === null ? this.dates.find(ends) : undefined;
    const sender = date && senderBeforeDay(inner.slice(0, date.span.start - this.at - 1));
    if (date && (sender === "" || (sender && this.places.length > 0 && this.agency === null))) {
      if (sender !== "") this.agency = sender;
      return this.takeDate(date, this.at + length);
    }
    // "Acme (NYSE: ACM)" opens a sentence.
    if (TICKER.test(inner)) return false;
    // "Jan. 12 (Example News) –": behind a date stands who sends it.
    const named = (): true => this.take(length, () => (this.agency = inner.trim()));
    // "(ANSA) - ROMA, 12 MAR -": the agency may open the line.
    if (this.places.length === 0 && this.at === 0 && (isAgency(inner) || sendsBefore(inner, this.head.slice(length))))
      return named();
    if (this.places.length === 0 && this.date === null) {
      const part = placePart(inner);
      if (!part) return false;
      if (isCommon(part, this.pack)) {
        this.common = placeOpener(part, this.pack);
        if (this.common === null) return false;
      }
      return this.take(length, () => {
        this.bracketedPlace = true;
        this.places.push(inner.replace(DAY_IN_FIGURES, "").trim());
      });
    }
    const placed = this.date === null && this.agency === null && this.places.length === 1;
    // "Sassuolo (MO)"; in German, "Linz (LK) -", such letters are those of an agency or a press service.
    const province = PROVINCE.test(inner) && !this.pack.quotation.capitalNouns && !isAgency(inner);
    if (placed && (province || isRegion(inner, this.at + length, this)))
      return this.take(length, () =>
        this.places.push(`${this.places.pop()} ${this.head.slice(this.at - length, this.at)}`),
      );
    return this.agency === null && (isAgency(inner) || !/\d{3}/.test(inner)) && named();
  }

  private readPlain(rest: string): boolean {
    const limit = this.dates.find((date) => date.span.start >= this.at)?.span.start ?? this.head.length;
    const bounded = this.head.slice(this.at, limit);
    // "Oldport, PA": a state, though an agency has these letters.
    const region = this.separator.trim() === "," && STATE.test(bounded);
    const known = this.places.length > 0 && this.agency === null && !region ? agencyAt(bounded) : null;
    if (known !== null) return this.take(known, () => (this.agency = rest.slice(0, known)));
    if (this.places.length > 0 && this.date === null && PARTED.test(this.separator)) return this.readBetween(bounded);
    if (this.dash && this.date !== null && this.places.length === 0) return this.readPlaceBehindDay();
    if (this.dash && (this.places.length > 0 || this.date !== null)) return this.readOffice(rest);
    const event = this.places.length > 0 ? EVENT_PART.exec(rest) : null;
    if (event) return this.take(event[0].length, () => undefined);
    if (this.dash && this.agency !== null && this.places.length === 0 && this.pack.siteAlone) return false;
    const part = bounded.startsWith("http") ? WEB_PLACE.exec(bounded)?.[0] : placePart(bounded);
    if (!part || this.places.length > MOST_PLACES) return false;
    if (this.agency === null && SITE_NAME.test(part)) return this.take(part.length, () => (this.agency = part));
    const stop = this.places.length === 0 ? part.indexOf(". ") : -1;
    // "АСТАНА. КАЗИНФОРМ –": the place ends at its stop.
    if (stop > 0 && isAgency(part.slice(stop + 2))) return this.take(stop, () => this.places.push(part.slice(0, stop)));
    // "PRAHA/ČTK –": place and agency, with a stroke between.
    const [place = "", sender = ""] = this.places.length === 0 && this.agency === null ? part.split("/", 2) : [];
    if (isAgency(sender)) return this.take(part.length, () => ([this.places[0], this.agency] = [place, sender]));
    if (this.date !== null && this.places.length > 0 && !this.dayFirst) return this.readAgencyAfterDate(part);
    // "9 May 2026, Oldport – ": the day first.
    if (this.date !== null && !(/[,،]/.test(this.separator) || CAPITALS.test(rest))) return false;
    if (this.date !== null) this.dayFirst = true;
    if (this.places.length > 0 && !/[,،]/.test(this.separator)) return false;
    if (this.places.length === 0) {
      if (isCommon(part, this.pack)) this.common = placeOpener(part, this.pack);
      if (opensRange(part) || (this.common === null && isCommon(part, this.pack))) return false;
    }
    // "Acme Inc. – ": a body is no place.
    if (endsInCompanyForm(part)) return false;
    return this.take(part.length, () => this.places.push(part));
  }

  private readPlaceBehindDay(): boolean {
    const found = placeBehindDay(this.at, this);
    if (found === null) return false;
    this.dayFirst = true;
    return this.take(found.end - this.at, () => this.places.push(found.place));
  }

  /** "9 May 2026 – Oldport, Ontario – Harbours Example", "กรุงเทพฯ--6 ส.ค.--สมาคมเรือ": the office closes such a line. */
  private readOffice(rest: string): boolean {
    if (this.agency !== null || this.text.length > this.head.length) return false;
    const sent = this.date !== null && sendsBehind(this.separator, rest);
    if (!sent && !(this.dayFirst && OFFICE_LAST.test(rest))) return false;
    return this.take(rest.length, () => (this.agency = rest));
  }

  /** "OLDPORT – River Newswire – 9 May 2026 –", "OLDPORT / RIVER Newswire / May 9": who sends it, or the region, before the day. */
  private readBetween(bounded: string): boolean {
    const name = BETWEEN.exec(bounded)?.[1];
    if (name === undefined) return false;
    const sends = this.agency === null && (WIRE_NAME.test(name) || isAgency(name));
    // "AGENCY – Oldport – ": it stands first.
    const [first] = this.places;
    if (!sends && this.agency === null && this.places.length === 1 && first !== undefined && isAgency(first))
      return this.take(name.length, () => ([this.agency, this.places[0]] = [first, name]));
    if (!sends && this.places.length > MOST_PLACES) return false;
    return this.take(name.length, () => {
      if (sends) this.agency = name;
      else if (this.agency === null || !WRITER.test(name)) this.places.push(name);
    });
  }

  /** "Astana. July 4. KazTAG -": a name between date and dash. */
  private readAgencyAfterDate(part: string): boolean {
    const rest = this.head.slice(this.at + part.length);
    if (this.agency !== null || !(/^\s*[-–—]/.test(rest) || (rest === "" && ARABIC_SIGN.test(part)))) return false;
    return this.take(part.length, () => (this.agency = part));
  }

  private take(length: number, then: () => unknown): true {
    this.at += length;
    then();
    return true;
  }

  private between(): void {
    const rest = this.head.slice(this.at);
    const held = this.date !== null && this.agency === null && rest.includes("/") && HELD.exec(rest);
    this.separator = (held || SEPARATOR.exec(rest))?.[held ? 1 : 0] ?? "";
    this.at += this.separator.length;
    this.dash = DASH.test(this.separator);
  }
}
