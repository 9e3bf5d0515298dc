import { describe, expect, it } from "vitest";
import { packs } from "../../src/languages/index.ts";
import { dashSpeech } from "../../src/text/dash-speech.ts";

const packOf = (tag: string) => packs.find((pack) => pack.tag === tag) ?? (packs[0] as (typeof packs)[number]);

/** What is said, stretch by stretch; null where nobody is said to speak. */
function said(tag: string, text: string): string[] | null {
  const speech = dashSpeech(text, packOf(tag));
  if (speech?.attributed !== true) return null;
  return speech.stretches.map(({ inner }) => text.slice(inner.start, inner.end));
}

describe("speech behind a dash", () => {
  it.each([
    ["nb", "– Vi bygger nå, sier ordfører Kari Eksempel.", ["Vi bygger nå"]],
    ["nb", "- Vi bygger nå, sier hun.", ["Vi bygger nå"]],
    ["nb", "-Vi bygger nå, forklarer prosjektleder i Øya, Kari Eksempel.", ["Vi bygger nå"]],
    [
      "nb",
      "– Vi bygger – tro det eller ei – nå, sier Eksempel. – Det haster. Alle venter.",
      ["Vi bygger – tro det eller ei – nå", "Det haster. Alle venter."],
    ],
    ["nb", "– Hvem betaler? spør Eksempel, som la ved: – Ikke vi.", ["Hvem betaler?", "Ikke vi."]],
    [
      "es",
      "—Vamos a abrir en mayo —dijo Juana Muestra—. Será una fiesta.",
      ["Vamos a abrir en mayo", "Será una fiesta."],
    ],
    ["fr", "— Nous ouvrons en mai, a déclaré Jeanne Modèle. Elle en est sûre.", ["Nous ouvrons en mai"]],
    [
      "ru",
      "— Мы откроем музей в мае, — сказал Иван Примеров. — Билеты уже есть.",
      ["Мы откроем музей в мае", "Билеты уже есть."],
    ],
    ["pt", "– Vamos abrir em maio, disse a diretora Joana Modelo.", ["Vamos abrir em maio"]],
    // The dash may touch the word behind it, and a soft hyphen may stand in front.
    ["nb", "Det er nytt i år. –Vi bygger nå, sier ordfører Kari Eksempel.", ["Vi bygger nå"]],
    ["nb", "Det er nytt i år. \u00ad– Vi bygger nå, råder ordfører Kari Eksempel.", ["Vi bygger nå"]],
    ["nb", "\u00ad– Vi bygger nå, sier ordfører Kari Eksempel.", ["Vi bygger nå"]],
  ])("%s: %s", (tag, text, expected) => {
    expect(said(tag, text)).toEqual(expected);
  });

  it.each([
    ["nb", "– Skal jevne ut strømprisen for 40 000 husstander"],
    ["nb", "Kommunen bygger nå, sier ordfører Kari Eksempel."],
    ["nb", "– sier Kari Eksempel"],
    ["nb", "Det ble kaldt. –5 grader og vind, sier Kari Eksempel."],
    ["nb", "Det er mandag–Onsdag hele uka, sier Kari Eksempel."],
    ["en", "– Grants for shops, says the plan, will grow"],
    ["de", "- Gemeinsam entwickelter Versuchsstand senkt den Aufwand"],
    ["fr", "– la commune, dit le maire, paiera"],
  ])("no speech in %s: %s", (tag, text) => {
    expect(said(tag, text)).toBeNull();
  });
});

it("reads a hyphen that touches its word only where somebody is said to speak", () => {
  expect(dashSpeech("-Vi bygger nå og senere.", packOf("nb"))).toBeNull();
  expect(dashSpeech("-5 grader, sier Kari Eksempel.", packOf("nb"))).toBeNull();
});
