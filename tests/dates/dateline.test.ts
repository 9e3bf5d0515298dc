import { describe, expect, test } from "vitest";
import { readDateline } from "../../src/dates/dateline.ts";
import { ar } from "../../src/languages/ar.ts";
import { de } from "../../src/languages/de.ts";
import { en } from "../../src/languages/en.ts";
import { packs } from "../../src/languages/index.ts";
import { it } from "../../src/languages/it.ts";
import type { LanguagePack } from "../../src/languages/pack.ts";
import { ru } from "../../src/languages/ru.ts";

const read = (text: string) => {
  const reading = readDateline(text, en, { packs: [en], region: null });
  return reading && [reading.place, reading.agency];
};

describe("a place in capitals and a stop", () => {
  const at = (text: string, pack: LanguagePack) => readDateline(text, pack, { packs: [pack], region: null })?.place;

  test("opens a lead in German and Italian", () => {
    expect(at("ALTMARKT. Die Stadt hat am Montag eine neue Brücke über den Fluss eröffnet.", de)).toBe("ALTMARKT");
    expect(at("PONTE VECCHIARO. Il sindaco ha aperto lunedì il nuovo ponte sul fiume.", it)).toBe("PONTE VECCHIARO");
  });

  test.for([
    "NACH. So hat es am Montag in der Stadt geheißen, als die Brücke eröffnet wurde.",
    "EU. Die Stadt hat am Montag eine neue Brücke über den Fluss eröffnet.",
    "ALTMARKT. DIE STADT HAT AM MONTAG EINE NEUE BRÜCKE ÜBER DEN FLUSS ERÖFFNET.",
    "Altmarkt. Die Stadt hat am Montag eine neue Brücke über den Fluss eröffnet.",
  ])("refuses %j", (text) => {
    expect(at(text, de) ?? null).toBeNull();
  });

  test("is none in English", () => {
    expect(at("UPDATE. The town has opened a new bridge over the river on Monday.", en) ?? null).toBeNull();
  });
});

describe("an agency between slashes", () => {
  test.for<[string, string]>([
    ["OLDPORT, NY, March 09, 2024 /7-24Wire/ -- The ferry", "7-24Wire"],
    ["OLDPORT, March 9, 2024 /OLDWIRE/ -- The ferry", "OLDWIRE"],
  ])("reads %j", ([line, agency]) => {
    expect(read(line)?.[1]).toBe(agency);
  });
});

describe("a place that opens like a sentence", () => {
  test.for<[string, string, string | null]>([
    ["NEW OLDPORT (EWA) — The ferry", "NEW OLDPORT", null],
    ["NEW OLDPORT — The ferry", "NEW OLDPORT", null],
    ["New Oldport, 3 May 2023 – The ferry", "New Oldport", null],
    ["NEW OLDPORT, Conn., Oct. 04, 2023 (GLOBE NEWSWIRE) -- Acme", "NEW OLDPORT, Conn.", "GLOBE NEWSWIRE"],
    ["The Quay, 3 May 2023 – The ferry", "The Quay", null],
  ])("reads %j", ([line, place]) => {
    expect(read(line)?.[0]).toBe(place);
  });

  test.for([
    "New rules – The committee",
    "New Rules – The committee",
    "The company (NYSE: ABC) – a maker of ropes",
    "THE CHALLENGE – In this town",
    "This Friday – The ferry",
  ])("refuses %j", (line) => {
    expect(read(line)).toBeNull();
  });
});

describe("place and date in one bracket", () => {
  test("reads it", () => {
    expect(read("(Oldport, NY—September 4, 2019) The museum today")?.[0]).toBe("Oldport, NY");
  });
  test.for(["(see March 4, 2026) The museum", "(Photo taken March 4, 2026) The museum"])("refuses %j", (line) => {
    expect(read(line)).toBeNull();
  });
});

describe("several places", () => {
  test.for<[string, string]>([
    ["OLDPORT, Mass. & NEWPORT, Wales--(BUSINESS WIRE)--Acme", "OLDPORT, Mass. & NEWPORT, Wales"],
    ["OLDPORT and NEWPORT, May 3, 2021 /PRNewswire/ -- Acme", "OLDPORT and NEWPORT"],
  ])("reads %j", ([line, place]) => {
    expect(read(line)?.[0]).toBe(place);
  });
});

describe("a place and its region alone on a line", () => {
  test.for(["OLDPORT, D.C.", "Oldport, D.C.", "Oldport, Florida,", "Oldport, Ontario"])("reads %j", (line) => {
    expect(read(line)).not.toBeNull();
  });
  test.for(["Jane Example, MD", "Example Ropes, Inc.", "Jane Example, Director"])("refuses %j", (line) => {
    expect(read(line)).toBeNull();
  });
});

test("a date before an agency's bracket is no place", () => {
  expect(read("Jan. 12 (Example News) - The receivers")).toBeNull();
});

describe("agencies of other languages", () => {
  const readIn = (pack: LanguagePack, text: string) => {
    const reading = readDateline(text, pack, { packs: [pack, en], region: null, language: pack.tag });
    return reading && [reading.place, reading.agency, reading.date?.partial.day ?? reading.date?.date?.day ?? null];
  };
  test.for<[LanguagePack, string, string, string | null, number | null]>([
    [ru, "Старая Гавань. 14 марта. INTERFAX.RU - Музей", "Старая Гавань", "INTERFAX.RU", 14],
    [ru, "СТАРАЯ ГАВАНЬ, 5 мар - РИА Новости. Музей", "СТАРАЯ ГАВАНЬ", "РИА Новости", 5],
    [ar, "الواحة، 9 نوفمبر/تشرين ثان (إفي): نفى الحاكم", "الواحة", "إفي", 9],
    [ar, "الواحة - قنا | 27 يناير 2025", "الواحة", "قنا", 27],
    [ar, "الواحة/الميناء، 20 تشرين الثاني/نوفمبر 2024 – كشف التقرير", "الواحة/الميناء", null, 20],
    [en, "Oldport/Newport, 3 May 2021 – The ferry", "Oldport/Newport", null, 3],
    [en, "OLDPORT, May 3. /TASS/. The ferry", "OLDPORT", "TASS", 3],
  ])("%s", ([pack, line, place, agency, day]) => {
    expect(readIn(pack, line)).toEqual([place, agency, day]);
  });
});

describe("datelines of other languages", () => {
  const all = packs.slice();
  const readIn = (tag: string, text: string) => {
    const pack = all.find((each) => each.tag === tag) ?? en;
    const reading = readDateline(text, pack, { packs: [pack, ...all], region: null, language: tag });
    return reading && [reading.place, reading.agency, reading.date?.date?.year ?? null];
  };
  test.for<[string, string, [string, string | null, number | null]]>([
    // A stop behind the full date.
    ["es", "Valcoria, 16 de abril de 2024. Un equipo ha hallado", ["Valcoria", null, 2024]],
    ["ca", "Valcoria, 6 de juny de 2024. L’alumnat de", ["Valcoria", null, 2024]],
    ["it", "Valcoria, 12 marzo 2024. Il sindaco", ["Valcoria", null, 2024]],
    // The agency first; a province behind the town.
    ["it", "(ANSA) - VALCORIA, 12 MAR - Dodici famiglie", ["VALCORIA", "ANSA", null]],
    // As printed, as a region in full is: "Port-Vieux (Ontario)".
    ["it", "Valcoria (VC), 27 settembre 2023 – Ceramiche", ["Valcoria (VC)", null, 2023]],
    ["it", "San Colmo in Val d’Erba (VC), 29 luglio 2026", ["San Colmo in Val d’Erba (VC)", null, 2026]],
    ["it", "Valcoria (ANSA) – Dodici famiglie", ["Valcoria", "ANSA", null]],
    ["pt", "Porto Valcor (RS), 7 de maio de 2026 – O cais", ["Porto Valcor (RS)", null, 2026]],
    ["de", "Altweiler (LK) – Die Fähre", ["Altweiler", "LK", null]],
  ])("%s: %j", ([tag, line, wanted]) => {
    expect(readIn(tag, line)).toEqual(wanted);
  });

  test.for<[string, string]>([
    ["es", "Valcoria, 16 de abril de 2024. un equipo"],
    ["es", "Valcoria, abril de 2024. Un equipo ha hallado"],
    ["it", "(ANSA) - Dodici famiglie - ha detto - sono"],
  ])("%s refuses %j", ([tag, line]) => {
    expect(readIn(tag, line)?.[0] ?? null).toBeNull();
  });
});

describe("the day and the sender in other places", () => {
  const whole = (text: string) => {
    const reading = readDateline(text, en, { packs: [en], region: "US" });
    return reading && [reading.place, reading.date?.date?.month, reading.agency];
  };

  test.for<[string, string, number, string | null]>([
    [
      "Oldport, MD (Riverwire.example) Thursday Jan 25, 2024 @ 7:00 AM Pacific — The ferry",
      "Oldport, MD",
      1,
      "Riverwire.example",
    ],
    ["Oldport, MD (Riverwire) Friday Oct 24, 2025 @ 9:15 AM US/Central — The ferry", "Oldport, MD", 10, "Riverwire"],
    [
      "OLDPORT, CALIFORNIA / COAST Newswire / September 11, 2025 / Acme Pumps",
      "OLDPORT, CALIFORNIA",
      9,
      "COAST Newswire",
    ],
    ["OLDPORT, CA / River Wire / October 18, 2024 10:00", "OLDPORT, CA", 10, "River Wire"],
    ["Oldport, TX – [November 7, 2024] – The ferry", "Oldport, TX", 11, null],
    ["St Weir, MO. (January 15, 2025) – Acme Pumps", "St Weir, MO.", 1, null],
    ["OLDPORT, FL, April 17, 2025 [River Newswire] – Acme Pumps", "OLDPORT, FL", 4, "River Newswire"],
    [
      "OLDPORT, CHINA – Media River Newswire – 21 August 2026 – Recently, the ferry",
      "OLDPORT, CHINA",
      8,
      "Media River Newswire",
    ],
    ["Lake Weir - Oldland - May 30, 2024 - (RiverNewsWire) - Acme Pumps", "Lake Weir, Oldland", 5, "RiverNewsWire"],
    ["OLDPORT, PA - (RiverNewsWire) - January 4, 2025 - The ferry", "OLDPORT, PA", 1, "RiverNewsWire"],
    ["OLDPORT, Pa. - (RiverNewsWire) - January 4, 2025 - The ferry", "OLDPORT, Pa.", 1, "RiverNewsWire"],
    ["February 17, 2025, Oldport, ON — The ferry", "Oldport, ON", 2, null],
    ["9 September 2025, Oldport – The ferry", "Oldport", 9, null],
    ["APRIL 24, 2025 OLDPORT CITY, UT – The ferry", "OLDPORT CITY, UT", 4, null],
    ["OLDPORT, NY / News Weir/ June 20th, 2024 / Acme Pumps", "OLDPORT, NY", 6, "News Weir"],
    ["Oldport, FL – May, 7 2025 /River Newswire/ – The ferry", "Oldport, FL", 5, "River Newswire"],
    ["Oldport | September 9, 2025 – The ferry", "Oldport", 9, null],
    [
      "OLDPORT, 01 Nov, 2024, Harbour Trust is pleased to announce who has won its prizes for the best boats",
      "OLDPORT",
      11,
      null,
    ],
  ])("reads %j", ([line, ...expected]) => {
    expect(whole(line)).toEqual(expected);
  });

  test.for([
    "Acme Bio (NYSE: ACM) announces what it earned in the first quarter of 2025 and what it hopes to earn",
    "Acme (ACM) Investors: February 11, 2025 is the last day on which they can be heard by the court",
    "Acme Works Inc. – the ferry's builder – has said on July 4, 2025 that it will build another of the kind",
    "In Oldport, 4 July 2025, the ferry was tied up and stayed tied up until the wind had fallen",
    "June 30, 2025, Harbour Trust opened the gates of the upper weir to walkers for the first time",
    "14 October 2021 PRESS RELEASE",
    "Oldport, 4 July 2025, was the day on which the ferry was tied up until the wind had fallen",
    "On July 4, 2025, Harbour Trust opened the gates of the upper weir to walkers for the first time",
  ])("refuses %j", (line) => {
    expect(whole(line)).toBeNull();
  });
});

describe("a place with small words in it", () => {
  const at = (text: string) => {
    const reading = readDateline(text, it, { packs: [it, de], region: null });
    return reading && [reading.place, text.slice(reading.end)];
  };

  test.for<[string, [string, string]]>([
    ["Rocca del Salice, 4 marzo 2026 – Il traghetto torna", ["Rocca del Salice", "Il traghetto torna"]],
    ["Castello di Sopra, 4 marzo 2026 - La Giunta", ["Castello di Sopra", "La Giunta"]],
    ["Borgo della Chiusa (ANSA) - Il traghetto", ["Borgo della Chiusa", "Il traghetto"]],
    ["Castel dell’Onda, 4 marzo 2026 – Il traghetto", ["Castel dell’Onda", "Il traghetto"]],
    ["Weidenau an der Saale, 4. März 2026 – Die Fähre", ["Weidenau an der Saale", "Die Fähre"]],
  ])("is read whole: %j", ([text, expected]) => {
    expect(at(text)).toEqual(expected);
  });

  test.for(["Giunta del Comune – la seduta è rinviata", "Sindaco di Saliceto: riapre il ponte"])(
    "refuses %j",
    (text) => {
      expect(at(text)).toBeNull();
    },
  );
});

describe("strokes that stand free round an agency", () => {
  const at = (text: string) => {
    const reading = readDateline(text, ar, { packs: [ar, en], region: null });
    return reading && [reading.place, reading.agency];
  };

  test.for<[string, [string, string | null]]>([
    ["الواحة في 7 أكتوبر / وان / أعادت هيئة العبّارات تشغيل الخط", ["الواحة", "وان"]],
    ["الواحة 7 أكتوبر 2026 / وكالة الضفة / أعادت هيئة العبّارات تشغيل الخط", ["الواحة", "وكالة الضفة"]],
  ])("hold it behind a day: %j", ([text, expected]) => {
    expect(at(text)).toEqual(expected);
  });
});
