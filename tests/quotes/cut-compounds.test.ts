import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const said = (language: string, text: string) =>
  parse(`Most\n\nMost.\n\n${text}\n`, { language }).quotes.map(({ speaker, role }) => [speaker, role]);

describe("what two compounds have in common is said once", () => {
  test.for<[language: string, text: string, speaker: string, role: string]>([
    [
      "sv",
      "– Nu bygger vi ut färjetrafiken i hela skärgården, säger hamn- och färjeminister Anna Exempel.",
      "Anna Exempel",
      "hamn- och färjeminister",
    ],
    [
      "da",
      "– Nu bygger vi færgefarten ud i hele øhavet, siger havne- og færgeminister Anna Eksempel.",
      "Anna Eksempel",
      "havne- og færgeminister",
    ],
    [
      "nb",
      "– Nå bygger vi ut ferjetrafikken i hele skjærgården, sier havne- og ferjeminister Anna Eksempel.",
      "Anna Eksempel",
      "havne- og ferjeminister",
    ],
    [
      "nl",
      "“We bouwen de veerdiensten in het hele land nu verder uit”, zegt haven- en veerminister Anna Voorbeeld.",
      "Anna Voorbeeld",
      "haven- en veerminister",
    ],
    [
      "fi",
      "– Rakennamme nyt uusia lauttoja koko saaristoon, sanoo satama- ja lauttaministeri Anna Esimerkki.",
      "Anna Esimerkki",
      "satama- ja lauttaministeri",
    ],
    [
      "et",
      "„Me ehitame nüüd uusi praame kogu saarestikule,“ ütles sadama- ja praamiminister Anna Näidis.",
      "Anna Näidis",
      "sadama- ja praamiminister",
    ],
    [
      "de",
      "„Wir bauen den Fährverkehr jetzt im ganzen Land aus“, sagt die Hafen- und Fährministerin Anna Beispiel.",
      "Anna Beispiel",
      "Hafen- und Fährministerin",
    ],
  ])("%s: %s", ([language, text, speaker, role]) => {
    expect(said(language, text)).toEqual([[speaker, role]]);
  });

  test.for<[text: string, speaker: string, role: string]>([
    [
      "„Wir bauen den Fährverkehr jetzt im ganzen Land aus“, sagt Vereinsgründerin und -präsidentin Anna Beispiel.",
      "Anna Beispiel",
      "Vereinsgründerin und -präsidentin",
    ],
    [
      "„Wir bauen den Fährverkehr jetzt im ganzen Land aus“, so der Werftleiter und ‑gründer Max Beispiel.",
      "Max Beispiel",
      "Werftleiter und ‑gründer",
    ],
    [
      "„Wir bauen den Fährverkehr jetzt im ganzen Land aus“, sagt Anna Beispiel, Klinikleiterin und -gründerin.",
      "Anna Beispiel",
      "Klinikleiterin und -gründerin",
    ],
  ])("as their first part is: %s", ([text, speaker, role]) => {
    expect(said("de", text)).toEqual([[speaker, role]]);
  });

  test.for<[text: string, role: string]>([
    [
      "„Wir bauen den Fährverkehr jetzt im ganzen Land aus“, sagt zum Hafen und - Fährministerin Anna Beispiel.",
      "Fährministerin",
    ],
    [
      "„Wir bauen den Fährverkehr jetzt im ganzen Land aus“, sagt zu Hafen und -Fähren Ministerin Anna Beispiel.",
      "Ministerin",
    ],
  ])("and nothing but jobs: %s", ([text, role]) => {
    for (const [, found] of said("de", text)) expect([role, null]).toContain(found);
  });

  test.for<[language: string, text: string, role: string]>([
    // A dash with spaces joins nothing, and neither does a hyphen that stands further away.
    [
      "sv",
      "– Nu bygger vi ut färjetrafiken i skärgården, sa i hamnen - och färjeminister Anna Exempel.",
      "färjeminister",
    ],
    [
      "sv",
      "– Nu bygger vi ut färjetrafiken i hela skärgården, säger på hamn- och skolmötet minister Anna Exempel.",
      "minister",
    ],
  ])("nothing more is: %s: %s", ([language, text, role]) => {
    for (const [, found] of said(language, text)) expect([role, null]).toContain(found);
  });
});
