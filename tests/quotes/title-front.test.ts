import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) =>
  parse(`Most\n\nMost.\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

/** Language, text, who speaks, and as what. */
type Case = [language: string, text: string, speaker: string | null, role: string | null];

describe("what is no part of a title", () => {
  test.for<Case>([
    // What stands behind a small word hangs on that, and who acts does not.
    [
      "pl",
      'Na konferencji prasowej szefowa klubu Zofia Wzorska mówiła o moście. "To osoba, która zna się na mostach od lat" - oświadczyła.',
      "Zofia Wzorska",
      "szefowa klubu",
    ],
    [
      "cs",
      "Na tiskové konferenci vystoupila předsedkyně klubu Žofie Vzorná. „Je to člověk, který zná mosty dvacet let,“ prohlásila.",
      "Žofie Vzorná",
      "předsedkyně klubu",
    ],
    // The mayor whose doings are told of is not the one who tells.
    [
      "cs",
      "„Most se opravoval pět let a stále nestojí,“ popsal jednání starosty předseda klubu Adam Zkušební.",
      "Adam Zkušební",
      "předseda klubu",
    ],
    // A city's name hangs on the title, however it is written.
    [
      "cs",
      "„Most se opravoval pět let a stále nestojí,“ řekl primátor hl. m. Prahy Zbyněk Vzorný.",
      "Zbyněk Vzorný",
      "primátor hl. m. Prahy",
    ],
    // A woman may have two surnames.
    [
      "cs",
      "„Most se opravoval pět let a stále nestojí,“ řekla zastupitelka Hana Vzorná Zkušební.",
      "Hana Vzorná Zkušební",
      "zastupitelka",
    ],
    // A verb that is in no list, and its object.
    [
      "cs",
      "„Náš tým dnes odehrál nejlepší zápas sezony,“ velebil radost trenér Pavel Vzorný.",
      "Pavel Vzorný",
      "trenér",
    ],
    [
      "uk",
      "«Треба діяти швидко, бо часу менше», — написав у Телеграмі очільник МЗС Дмитро Тестенко.",
      "Дмитро Тестенко",
      "очільник МЗС",
    ],
    [
      "ro",
      "„Trebuie să acționăm rapid, timpul e scurt”, a scris pe Facebook șeful diplomației, Ion Testescu.",
      "Ion Testescu",
      "șeful diplomației",
    ],
    // Who is told something does not say it.
    [
      "sl",
      '"Ne moremo več čakati na odločitev vlade," je za STA poudaril predstavnik ministrstva Adam Preskus.',
      "Adam Preskus",
      "predstavnik ministrstva",
    ],
  ])("%s: %s", ([language, text, speaker, role]) => {
    expect(said(language, text)).toEqual([[speaker, role]]);
  });

  test("nobody is named where an office alone speaks", () => {
    expect(said("pl", "„Nie możemy dłużej czekać na decyzję rządu” – podkreślił rzecznik ministerstwa.")).toEqual([
      [null, null],
    ]);
    expect(said("hu", "„Nem várhatunk tovább a kormány döntésére” – közölte a minisztérium szóvivője.")).toEqual([
      [null, null],
    ]);
  });

  test("a small word behind a name opens no title where titles stand in front", () => {
    expect(said("pl", "„Prom wrócił na przeprawę po roku przerwy” – powiedział Jan Wzorowski strażnik.")[0]?.[0]).toBe(
      "Jan Wzorowski",
    );
    expect(
      said("hu", "„A komp egy év után tért vissza a révhez” – mondta Minta János tegnap az igazgató előtt."),
    ).toEqual([["Minta János", null]]);
  });

  test("an initial does not become the fullest form, whichever comes first", () => {
    expect(
      said(
        "lt",
        "Petras Pavyzdys stato tiltus. „Tikimės, kad rezultatus sužinosime šį mėnesį“, – pridūrė P. Pavyzdys.",
      )[0]?.[0],
    ).toBe("Petras Pavyzdys");
  });
});
