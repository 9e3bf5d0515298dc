import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "Tarn Oya vel torun dasa kel mira oro lanta vesi kun dora sel mira tolan esk vara don, ila tundra vesk ola kel mira.";
const read = (opening: string, language: string) =>
  parse(["Tarn Oya Vesk bera kel Lomar", `${opening}${LEAD}`, LEAD.replace("Tarn", "Dorim")].join("\n\n"), {
    language,
  });

describe("a dateline whose day ends on a stop", () => {
  test.for([
    ["hr", "Vrbovac (13. listopada 2021.) – "],
    ["hr", "Vrbovac, 13. listopada 2021.: "],
    ["hr", "Vrbovac | 13. listopada 2021. | "],
    ["sr", "Vrbovac (13. oktobar 2021.) – "],
    ["hu", "Fűzfalu (2021. október 13.) – "],
    ["pl", "Wierzbowiec (13 października 2021 r.) – "],
    ["lt", "Gluosniai (2021 m. spalio 13 d.) – "],
  ] as const)("%s: %s", ([language, opening]) => {
    const { dateline, date, body } = read(opening, language);
    expect(dateline?.place).toBe(/^\p{L}+/u.exec(opening)?.[0]);
    expect(date?.iso).toBe("2021-10-13");
    expect(body).toHaveLength(2);
  });
});

test.for([
  ["fr", "AFP – Saulnay – ", "AFP", "Saulnay"],
  ["es", "EFE – Saucedal – ", "EFE", "Saucedal"],
  ["pl", "PAP – Wierzbowiec – ", "PAP", "Wierzbowiec"],
] as const)("%s: the agency stands before the place in “%s”", ([language, opening, agency, place]) => {
  expect(read(opening, language).dateline).toMatchObject({ agency, place });
});

test("a short lead behind place and day is no cell of a row", () => {
  const lead = "Pajulan säätiö avasi tänään vanhan kävelysillan joen yli, joka on ollut suljettuna kaksi talvea.";
  const { body, date } = parse(`Silta avataan\n\nPajula | 13.10.2021 | ${lead}\n\n${LEAD}`, { language: "fi" });
  expect(body.map(({ text }) => text).join(" ")).toContain(lead);
  expect(date?.iso).toBe("2021-10-13");
});
