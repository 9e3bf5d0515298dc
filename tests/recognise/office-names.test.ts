import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "Die Fähre über den Fluss bei Weidenau fährt ab Montag wieder alle zehn Minuten, wie die Stadt am Freitag mitgeteilt hat.";
const MORE = "Sie trägt jetzt vierzig Autos, zwei weniger als vor der Reparatur, und kostet so viel wie zuvor.";
const namedIn = (line: string, language = "de", head = "Rückfragen & Kontakt:") =>
  parse(["Neue Fähre fährt wieder", LEAD, MORE, `${head}\n${line}\nTel. 0171 39200000`].join("\n\n"), {
    language,
  }).contacts.map(({ name }) => name);

describe("an office below the head of the contacts is nobody's name", () => {
  test.for([
    "FSG Weidenau",
    "HVW Nord",
    "TSV Musterstadt",
    "SV Weidenau",
    "Hafenbehörde Weidenau",
    "Kreisverband Musterland",
    "Fährgesellschaft Weidenau",
    "Werftverband Österreich",
    "Musterhilfe Deutschland",
  ])("%s", (line) => {
    expect(namedIn(line)).toEqual([null]);
  });
  test.for<[string, string, string]>([
    ["nl", "Veerhulp Nederland", "Perscontact:"],
    ["sv", "Färjehjälpen Sverige", "Presskontakt:"],
    ["da", "Færgehjælpen Danmark", "Pressekontakt:"],
  ])("%s: %s", ([language, line, head]) => {
    for (const name of namedIn(line, language, head)) expect(name).toBeNull();
  });
});

describe("but somebody's is", () => {
  test.for(["Jan Neuhaus", "MUSTER Jan", "Jan MUSTER", "JP Muster", "Eva Werkbank", "Anna Schweizer", "TÓTH Anna"])(
    "%s",
    (line) => {
      expect(namedIn(line)).toEqual([line]);
    },
  );
});
