import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const MORE =
  "“She carries forty cars, two fewer than before, and we are glad that she goes both ways again after so many weeks in the shed of the trust,” said the mayor.";

describe("a text without a headline", () => {
  test.for([
    "Mayor Jane Example of Oldport met the harbour council on Monday for the last time this year. She told its members of the ferry.",
    "Bürgermeisterin Jana Muster traf am Montag den Hafenrat zum letzten Mal in diesem Jahr. Sie sprach über die Fähre.",
    "Мэр Приморска Анна Примерова провела последнее в этом году заседание совета порта. Она напомнила о пароме и причалах.",
  ])("opens on a lead of two sentences: %j", (lead) => {
    const { headline, body } = parse(`${lead}\n\n${MORE}\n\n${MORE.replace("mayor", "trust")}\n`);
    expect([headline, body[0]?.text]).toEqual([null, lead]);
  });

  test.for([
    "Ferry sails again. Forty cars cross.",
    "FERRY SAILS AGAIN AFTER ELEVEN WEEKS IN THE SHED. FORTY CARS CROSS THE RIVER ON HER VERY FIRST DAY.",
    "“The ferry sails again after so many weeks in the shed. Forty cars have crossed on her very first day.”",
    "Ferry sails again after eleven weeks, and Acme Corp. Announces a second boat for the crossing at Oldport this summer",
  ])("but %j is one", (line) => {
    expect(parse(`${line}\n\n${MORE}\n\n${MORE.replace("mayor", "trust")}\n`).headline?.text).toBe(line);
  });
});

describe("a first sentence with its stop", () => {
  const read = (line: string, below = MORE) =>
    parse(`${line}\n\n${below}\n\n${MORE.replace("mayor", "trust")}\n`).headline?.text ?? null;
  test.for([
    "Jane Example, mayor of Oldport, on Monday opened the slipway that her town has wanted for nine years.",
    "Президент порта Анна Примерова назначила Ивана Образцова начальником переправы, сообщает пресс-служба порта Приморска сегодня.",
    "افتتحت جمعية العبارة في المرسى، صباح الأحد، معرضا كبيرا للصور عن السفينة القديمة التي عبرت النهر مدة تسعين عاما.",
  ])("is the lead where it is long: %j", (line) => {
    expect(read(line)).toBeNull();
  });
  test.for([
    "The slipway is open, and the ferry sails again.",
    "Jane Example Opens the Slipway That Her Town Has Wanted for Nine Years, Today and Not Tomorrow.",
    "Jane Example, mayor of Oldport, on Monday opened the slipway that her town has wanted for nine years",
  ])("is the headline: %j", (line) => {
    expect(read(line)).toBe(line);
  });
  test("is the headline above a dateline, however long", () => {
    const line =
      "Jane Example, mayor of Oldport, on Monday opened the slipway that her town has wanted for nine years.";
    expect(read(line, `OLDPORT, 4 May 2026 (AGENCY) – ${MORE}`)).toBe(line);
  });
});

describe("the sender above the story and among the contacts", () => {
  const LEAD =
    "Zwischen Samstag und Dienstag wurde in Altweiler ein Boot aus dem Hafen gestohlen, das dort seit dem Winter lag.";
  const read = (first: string, above = "") =>
    parse(
      `18.05.2026 – 12:41\n\n${first}\n\n${above}${LEAD}\n\nWer etwas gesehen hat, soll sich melden.\n\nRückfragen bitte an:\n\nHafenpolizei Altweiler\nPressestelle\nJana Muster\nTelefon: 0621 501107\n`,
    );
  test("is no headline, whether one follows or not", () => {
    expect(read("Hafenpolizei Altweiler").headline).toBeNull();
    expect(read("Hafenpolizei Altweiler", "Boot aus dem Hafen gestohlen\n\n").headline?.text).toBe(
      "Boot aus dem Hafen gestohlen",
    );
  });
  test("but what no contact line says word for word is one", () => {
    expect(read("Hafenpolizei Altweiler sucht ein Boot").headline?.text).toBe("Hafenpolizei Altweiler sucht ein Boot");
    expect(read("Jana Muster").headline?.text).toBe("Jana Muster");
  });
});

describe("a first sentence that quotes", () => {
  const read = (line: string): string | null =>
    parse(`${line}\n\n${MORE}\n\n${MORE.replace("mayor", "trust")}\n`).headline?.text ?? null;
  test.for([
    "“The charge for boats that come home is a camel,” according to the harbour’s Jane Example.",
    "“The regatta is off because of the new rules of the board,” says Jane Example of Oldport.",
    "„Die Fähre fährt nach elf Wochen wieder über den Fluss,“ sagte die Bürgermeisterin am Montag.",
  ])("and says who is a lead: %j", (line) => {
    expect(read(line)).toBeNull();
  });
  test.for([
    "“The charge for boats that come home is a camel,” says Jane Example",
    "“The ferry sails again after so many weeks in the shed.”",
  ])("but %j is a headline", (line) => {
    expect(read(line)).toBe(line);
  });
});

describe("a sentence alone above the day", () => {
  const read = (head: string): string | null =>
    parse(`${head}\n\n${MORE}\n\n${MORE.replace("mayor", "trust")}\n`).headline?.text ?? null;
  test.for([
    "나루의 배가 다시 다닙니다.",
    "The ferry trust sends its last wooden boat to the museum in the summer of next year.",
  ])("is the headline, stop and all: %j", (line) => {
    expect(read(`${line}\n\n2026-05-04`)).toBe(line);
  });
  test.for([
    "Mayor Jane Example of Oldport met the harbour council on Monday for the last time. She told its members of the ferry.\n\n4 May 2026",
    "OLDPORT – The ferry trust sends its last wooden boat to the museum in the summer.\n\n4 May 2026",
  ])("but not %j", (head) => {
    expect(read(head)).toBeNull();
  });
});
