import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "Neue Brücke für Musterhausen\n\n21.07.2022\n\nDer Regierungsrat hat den Kredit von vier Millionen Franken für den Neubau der Brücke in Musterhausen bewilligt, und der Bau beginnt im Herbst.\n\nDie alte Brücke stammt aus dem Jahr 1931 und genügt den Anforderungen nicht mehr, wie der Regierungsrat nach einer Prüfung im Frühling schreibt.";

const rolesOf = (behind: string, language = "de") =>
  parse(`${STORY}\n\n${behind}\n`, { language })
    .blocks.slice(4)
    .map(({ role }) => role);

test.for([
  ["de", "Beilagen:\n- Plan der Brücke\n- Bild der Brücke"],
  ["de", "Weiterführende Informationen\n\n- Was kostet die Brücke?\n\n- Die alte Brücke"],
  ["de", "Beilagen:\nPlan der Brücke\nBild der Brücke"],
  ["sv", "Bilagor\n- Ritning av bron"],
  ["nl", "Bijlagen:\n- Plan van de brug"],
  ["fi", "Liitteet:\nSillan piirustus"],
  ["hu", "Mellékletek:\n- A híd terve"],
] as const)("%s: %j is of the page", ([language, behind]) => {
  const release = parse(`${STORY}\n\n${behind}\n`, { language });
  expect([release.body.length, release.blocks.some(({ role }) => role === "subhead")]).toEqual([2, false]);
  expect(new Set(rolesOf(behind, language))).toEqual(new Set(["wire"]));
});

test.for([
  "Beilagen\n\nZu jedem Gericht des Festes auf der Brücke gibt es Beilagen nach Wahl, und am Abend wird für alle Gäste noch eine Suppe gekocht.",
  "Links\n- Die alte Brücke bleibt stehen.\n- Die neue Brücke wird breiter.",
  "Anlagen\n- Anna Beispiel, anna@muster.example",
])("but not %j", (behind) => {
  expect(rolesOf(behind)).not.toContain("wire");
});

test("nor a list within the story", () => {
  const behind =
    "Dokumente:\n- Plan der Brücke\n- Bild der Brücke\n\nAlle Unterlagen liegen bis im Herbst in der Gemeinde auf, und wer will, kann sich dort von den Fachleuten des Kantons beraten lassen.";
  expect(rolesOf(behind)).not.toContain("wire");
});
