import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) => {
  const [quote] = parse(`${text}\n`, { language }).quotes;
  return [quote?.speaker ?? null, quote?.role ?? null];
};
const EN = "“We have waited for this quay for twenty years,”";
const DE = "„Wir haben zwanzig Jahre auf diesen Kai gewartet“";
const FR = "« Nous attendions ce quai depuis vingt ans »";
const ES = "“Esperábamos este muelle desde hace veinte años”";
const IT = "“Aspettavamo questo molo da più di vent’anni”";
const PT = "“Esperávamos este cais há mais de vinte anos”";

// biome-ignore format: one sentence a line
test.for([
  ["en", `${EN} said the Minister of Labour, Family and Social Affairs, Jane Ormer.`, "Jane Ormer", "Minister of Labour, Family and Social Affairs"],
  ["en", `${EN} said Minister for Fisheries, Ports, and Rivers John Ormer.`, "John Ormer", "Minister for Fisheries, Ports, and Rivers"],
  ["de", `${DE}, sagte die Ministerin für Arbeit, Familie und Soziales, Anna Ormer.`, "Anna Ormer", "Ministerin für Arbeit, Familie und Soziales"],
  ["de", `${DE}, sagte die Senatorin für Bildung, Jugend und Familie Petra Ormer.`, "Petra Ormer", "Senatorin für Bildung, Jugend und Familie"],
  ["fr", `${FR}, a déclaré la ministre de la Culture, de la Pêche et des Ports, Anne Ormeau.`, "Anne Ormeau", "ministre de la Culture, de la Pêche et des Ports"],
  ["fr", `${FR}, a indiqué l’adjointe à la Culture, aux Sports et au Tourisme Marie Ormeau.`, "Marie Ormeau", "adjointe à la Culture, aux Sports et au Tourisme"],
  ["es", `${ES}, dijo la ministra de Pesca, Innovación, Puertos y Telecomunicaciones, Paula Ormaza.`, "Paula Ormaza", "ministra de Pesca, Innovación, Puertos y Telecomunicaciones"],
  ["es", `${ES}, señaló el consejero de Agricultura, Ganadería y Desarrollo Rural de la Junta, Juan Ormaza.`, "Juan Ormaza", "consejero de Agricultura, Ganadería y Desarrollo Rural de la Junta"],
  ["es", `La ministra de Pesca, Innovación y Puertos, Paula Ormaza, dijo que ${ES}.`, "Paula Ormaza", "ministra de Pesca, Innovación y Puertos"],
  ["it", `${IT}, ha spiegato il ministro dell’Agricoltura, della Sovranità alimentare e delle Foreste, Luca Ormei.`, "Luca Ormei", "ministro dell’Agricoltura, della Sovranità alimentare e delle Foreste"],
  ["it", `${IT}, ha dichiarato l’assessore alla Cultura, Sport e Turismo, Anna Ormei.`, "Anna Ormei", "assessore alla Cultura, Sport e Turismo"],
  ["pt", `${PT}, afirmou a ministra do Trabalho, Solidariedade e Segurança Social, Ana Ormeiro.`, "Ana Ormeiro", "ministra do Trabalho, Solidariedade e Segurança Social"],
  ["pt", `${PT}, disse o secretário de Agricultura, Pesca e Portos, João Ormeiro.`, "João Ormeiro", "secretário de Agricultura, Pesca e Portos"],
] as const)("an office with several fields, %s: %s", ([language, text, name, role]) => {
  expect(said(language, text)).toEqual([name, role]);
});

test.for([
  // An office alone: its fields are nobody's name.
  ["es", `${ES}, dijo la ministra de Pesca, Innovación y Puertos.`, null],
  ["pt", `${PT}, disse a ministra da Pesca, Inovação e Portos.`, null],
  // One field, and then people.
  ["es", `${ES}, dijo el alcalde de Villamar, Juan Ormaza.`, "Juan Ormaza"],
  ["es", `${ES}, dijo la directora de Pesca, Ana Ormaza y Ruiz.`, "Ana Ormaza y Ruiz"],
  ["en", `${EN} said the mayor of Oldport, Jane Ormer.`, "Jane Ormer"],
  ["de", `${DE}, sagte die Ministerin für Arbeit, Anna Ormer.`, "Anna Ormer"],
  ["fr", `${FR}, a déclaré la maire de Vieux-Port, Anne Ormeau.`, "Anne Ormeau"],
  ["it", `${IT}, ha dichiarato il sindaco di Porto Vecchio, Mario Ormei.`, "Mario Ormei"],
] as const)("but not, %s: %s", ([language, text, name]) => {
  expect(said(language, text)[0]).toBe(name);
});
