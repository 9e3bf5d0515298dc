import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const MORE = "Dorim sel vanta ru kesti mora, ila tundra vesk ola, dasa kel mira oro lanta vesi kun dora sel 28 molu.";
const read = (text: string, language: string) => parse(`${text}\n\n${MORE}\n`, { language });

describe("a place and a stop before the lead", () => {
  test.for<[string, string, string]>([
    [
      "bg",
      "Езерово. Производителят на лодки „Вода“ пусна първия ферибот със слънчеви панели, който пътува между Острова и Езерово два пъти на ден.",
      "Езерово",
    ],
    [
      "et",
      "Järvela. Ettevõte Paat toob juuli alguses jõele uue laeva, mis hakkab kolm korda nädalas sõitma Järvela ja saare vahet.",
      "Järvela",
    ],
  ])("%s: %j", ([language, lead, place]) => {
    const release = read(`Uus laev sõidab juba sel suvel\n\n${lead}`, language);
    expect(release.dateline?.place).toBe(place);
    expect(release.body[0]?.inline.some(({ kind }) => kind === "dateline")).toBe(true);
  });

  test.for<[string, string]>([
    // Nothing says that it is a place.
    [
      "bg",
      "Готово. Производителят на лодки „Вода“ пусна първия ферибот със слънчеви панели, който пътува между два бряга всеки ден.",
    ],
    [
      "de",
      "Regen. Der Herbst hat der Stadt so viel Regen gebracht, dass die Fähre an elf Tagen nicht fahren konnte, sagt die Stadt.",
    ],
    [
      "en",
      "Oldport. The ferry to Oldport has gone back into service on Monday, eleven weeks after she was hauled out of the water.",
    ],
  ])("%s: refuses %j", ([language, lead]) => {
    expect(read(`Uus laev sõidab juba sel suvel\n\n${lead}`, language).dateline).toBeNull();
  });
});

describe("a summary above a lead that a place and a dash open", () => {
  const lead =
    "Jezerov – Každý druhý převozník na řece loni omezil jízdy, protože voda klesla pod mez, kterou dovoluje řád, ukázal průzkum.";

  test("is the deck", () => {
    const release = read(
      `Převozníci šetří na jízdách\n\nDotazník vyplnilo čtyřicet lidí. Město proto hledá pomoc.\n\n${lead}`,
      "cs",
    );
    expect(release.decks.map(({ text }) => text)).toEqual([
      "Dotazník vyplnilo čtyřicet lidí. Město proto hledá pomoc.",
    ]);
    expect(release.dateline?.place).toBe("Jezerov");
  });

  test("is none where it is longer than the lead, or has a place itself", () => {
    const long =
      "Dotazník vyplnilo čtyřicet lidí na dvou březích řeky, většina z nich pracuje u převozu déle než deset let a zná vodu i mělčiny lépe než úřad.";
    expect(
      read(`Převozníci šetří na jízdách\n\n${long}\n\nJezerov – Převozník na řece loni omezil jízdy.`, "cs").decks,
    ).toEqual([]);
    expect(
      read(`Převozníci šetří na jízdách\n\nLhotka – Dotazník vyplnilo čtyřicet lidí z města.\n\n${lead}`, "cs").dateline
        ?.place,
    ).toBe("Lhotka");
  });
});

describe("what agencies put before or behind the place", () => {
  test("letters in brackets before a town in capitals and its day are an agency's", () => {
    const text =
      "(EWA) - MONTELAGO, 07 MAG - E' tornato in servizio dopo due secoli il traghetto a catena che univa le due sponde del lago.";
    const release = read(`Il traghetto torna sul lago\n\n${text}\n\n07-MAG-25 15:21 NNNN`, "it");
    expect(release.dateline).toMatchObject({ place: "MONTELAGO", agency: "EWA" });
  });

  test("the stamp at the foot gives the date", () => {
    const text =
      "(EWA) - MONTELAGO, 07 MAG - E' tornato in servizio dopo due secoli il traghetto a catena che univa le due sponde del lago.";
    expect(
      parse(`Il traghetto torna sul lago\n\n${text}\n\n${MORE}\n\nAB7-GT/SD\n07-MAG-25 15:21 NNNN\n`, {
        language: "it",
      }).date?.iso,
    ).toBe("2025-05-07");
  });

  test("who wrote it, in capitals behind the agency, is no place", () => {
    const release = read(
      "Göl vapurları yeniden seferde\n\nGÖLKÖY (AA) - AYŞE ÖRNEK - Göldeki su seviyesinin yükselmesi vapurların iki yıl sonra yeniden sefere çıkmasını sağladı.",
      "tr",
    );
    expect(release.dateline).toMatchObject({ place: "GÖLKÖY", agency: "AA" });
  });

  test("a town closes the line that says when and by whom", () => {
    const release = read(
      "Barcas voltam ao rio\n\nPublicado em 15/07/2024 - 09:12 Por Ana Exemplo - Repórter da Agência Margem - Porto da Barra Velha\n\nMoradores da margem esquerda contam a partir desta segunda-feira com doze barcas novas no rio.",
      "pt",
    );
    expect(release.dateline?.place).toBe("Porto da Barra Velha");
    expect(release.date?.iso).toBe("2024-07-15");
  });

  test("none closes it where there is no writer, or no town", () => {
    const at = (line: string) =>
      read(
        `Barcas voltam ao rio\n\n${line}\n\nMoradores da margem esquerda contam a partir desta segunda-feira com doze barcas novas no rio.`,
        "pt",
      ).dateline;
    expect(at("Publicado em 15/07/2024 - 09:12 - Notícias - Transportes")).toBeNull();
    expect(
      at("Publicado em 15/07/2024 - 09:12 Por Ana Exemplo - Repórter da Agência Margem - atualizado às 10h"),
    ).toBeNull();
  });
});

describe("a lead behind its place is none of the header's lines", () => {
  const rest = [
    "“We have waited for this ferry for eleven weeks, and today she sails again,” said Jane Example, chair of the trust.",
    "The trust will run the ferry every day of the week from Monday on, and twice as often in the summer months.",
  ];
  const read = (...lines: string[]) => {
    const { headline, decks, dateline } = parse([...lines, ...rest].join("\n\n"));
    return [headline?.text ?? null, decks.length, dateline?.place ?? null];
  };

  test.for([
    "OLDPORT, Mass. - Harbour Trustee Jane Example today announced a grant for the chain ferry and its two slips.",
    "OLDPORT – Harbour Trustee Jane Example today announced a grant for the chain ferry and its two slips in town.",
    "Oldport, Mass. – Harbour Trustee Jane Example today issued the following statement on the chain ferry of the town.",
  ])("with no headline above it: %j", (lead) => {
    expect(read(lead)).toEqual([null, 0, lead.split(/ [-–] /)[0]]);
  });

  test("cut short by a stray break", () => {
    const lead =
      "OLDPORT – A ferry driver who was on probation for ramming a quay and whose ferry carried twice as many";
    expect(read("FERRY DRIVER CONVICTED OF RAMMING A QUAY", lead)).toEqual([
      "FERRY DRIVER CONVICTED OF RAMMING A QUAY",
      0,
      "OLDPORT",
    ]);
  });

  test.for([
    "FERRYBOT - The First Ferry Without a Captain Crosses the Harbour of Oldport on Its Own Today",
    "Oldport – a town, its ferry and the people who have waited for her for eleven weeks",
    "OLDPORT - A TOWN, ITS FERRY AND THE PEOPLE WHO HAVE WAITED FOR HER FOR ELEVEN WEEKS",
  ])("but a headline may hold a dash: %j", (line) => {
    expect(read(line)[0]).toBe(line);
  });
});

describe("a dateline below the highlights of a quarter", () => {
  const text = (lead: string) => `FERRY TRUST REPORTS A SOLID FOURTH QUARTER

Two boats bought, followed by two more after the year's end

Highlights of the fourth quarter that ended on November 30, 2023:

Financial year 2023:

After November 30, 2023: two more boats bought, one of them in Exampleton and the other one in Sampleville

${lead}

The trust has rowed people over the river since 1921 and owns forty boats.
`;

  test("is that of the release", () => {
    const { dateline, date, body } = parse(
      text(
        "OLDPORT, Jan. 18, 2024 /PRNewswire/ -- “The Ferry Trust had a solid fourth quarter,” said Jane Placeholder, its chair.",
      ),
    );
    expect(dateline).toMatchObject({ place: "OLDPORT", agency: "PRNewswire" });
    expect(date?.iso).toBe("2024-01-18");
    expect(body.find(({ inline }) => inline.some(({ kind }) => kind === "dateline"))?.text).toMatch(/^OLDPORT/);
  });

  test("needs place, full day and agency", () => {
    for (const lead of [
      "OLDPORT, Jan. 18 /PRNewswire/ -- “The Ferry Trust had a solid fourth quarter,” said Jane Placeholder, its chair.",
      "Oldport – The Ferry Trust, which has rowed since 1921, had a solid fourth quarter on January 18, 2024.",
    ])
      expect(parse(text(lead)).date).toBeNull();
  });
});
