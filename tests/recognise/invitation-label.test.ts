import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const lead =
  "Rederiet öppnar den nya färjan på lördag, och alla som vill kan resa gratis över fjärden den första dagen i sommar.";
const headline = (line: string) => parse(`${line}\n\n${lead}\n`).headline?.text;

test.each([
  ["Inbjudan: Färjan går igen över sundet", "Färjan går igen över sundet"],
  ["Invitation: Færgen sejler igen over sundet", "Færgen sejler igen over sundet"],
  ["Einladung: Die Fähre fährt wieder", "Die Fähre fährt wieder"],
  ["UITNODIGING: de pont vaart weer", "de pont vaart weer"],
  ["Kutsu: Lautta kulkee taas salmen yli", "Lautta kulkee taas salmen yli"],
  ["Invito: il traghetto torna a navigare", "il traghetto torna a navigare"],
])("an invitation is a genre in front of a headline: %s", (line, behind) => {
  expect(headline(line)).toBe(behind);
});

test.each([
  "Inbjudan till invigningen: Färjan går igen",
  "Einladung zum Fest am Hafen",
  "Invitation to sail the new ferry",
  "Einladung: Hafenfest",
  "Die Einladung: Wie eine Fähre nach Hause kam",
])("and no label where it says to what, or stands within: %s", (line) => {
  expect(headline(line)).toBe(line);
});
