import { describe, expect, it } from "vitest";
import { packs } from "../../src/languages/index.ts";
import { dashSpeeches, leadsToSpeech } from "../../src/text/led-speech.ts";

const packOf = (tag: string) => packs.find((pack) => pack.tag === tag) ?? (packs[0] as (typeof packs)[number]);

describe("a paragraph that leads to speech behind dashes", () => {
  it.each([
    ["nb", "Ordfører Kari Eksempel sier:"],
    ["nb", "Ordfører Kari Eksempel, som er på reise, sier i en kommentar:"],
    ["da", "Borgmester Hanne Eksempel udtaler på den baggrund:"],
    ["sv", "Kommunalrådet Hanna Exempel säger:"],
  ])("%s “%s”", (tag, text) => expect(leadsToSpeech(text, packOf(tag))).toBe(true));

  it.each([
    ["nb", "Dette skal bygges:"],
    ["nb", "Ordfører Kari Eksempel sier nei."],
    ["nb", "Ordfører Kari Eksempel:"],
    ["da", "Programmet for dagen:"],
    // Where speech stands in marks, a dash is a bullet.
    ["de", "Die Bürgermeisterin Erika Beispiel sagt:"],
    ["en", "The mayor, Jane Example, said:"],
    ["nb", `${"Kommunen bygger en ny bru. ".repeat(10)}Ordføreren sier:`],
  ])("not %s “%s”", (tag, text) => expect(leadsToSpeech(text, packOf(tag))).toBe(false));

  it("lets a hyphen touch its word below it, and nowhere else", () => {
    const paragraphs = [
      "Borgmester Hanne Eksempel siger:",
      "-Jeg er glad i dag.",
      "-Nu bygger vi.",
      "Broen er lang.",
      "-Den er ny.",
    ];
    const read = dashSpeeches(
      paragraphs.map((text) => ({ role: "paragraph", text })),
      packOf("da"),
    );
    expect(read.map((speech) => speech !== null)).toEqual([false, true, true, false, false]);
  });
});
