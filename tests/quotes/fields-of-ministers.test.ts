import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) => {
  const [quote] = parse(`${text}\n`, { language }).quotes;
  return [quote?.speaker ?? null, quote?.role ?? null];
};
const FRENCH = "« Nous attendions ce port depuis vingt ans »";

test.for([
  ["fr", `${FRENCH}, a déclaré le ministre de la Culture Jean Ormeau.`, "Jean Ormeau", "ministre de la Culture"],
  ["fr", `${FRENCH}, a déclaré la ministre de l'Eau Anne Ormeau.`, "Anne Ormeau", "ministre de l'Eau"],
  [
    "es",
    "“Esperábamos este puerto desde hace veinte años”, dijo el ministro de la Cultura Juan Ejemplo.",
    "Juan Ejemplo",
    "ministro de la Cultura",
  ],
] as const)("a name right behind the field of a minister, %s: %s", ([language, text, name, role]) => {
  expect(said(language, text)).toEqual([name, role]);
});

test.for([
  `${FRENCH}, a déclaré le directeur de la Villa Jean Ormeau.`,
  `${FRENCH}, a déclaré la ministre de la République.`,
])("but not: %s", (text) => {
  expect(said("fr", text)[0]).toBeNull();
});
