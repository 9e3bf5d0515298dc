import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const story =
  "\n\nFerry Sails Again in Oldport\n\nOLDPORT, June 3, 2021 /CNW/ - The ferry will cross the river again on Monday after two years in dock, the trust said.\n\nTickets are on sale at the quay.\n";
const headlineOf = (line: string) => parse(line + story).headline?.text ?? null;

describe("a wire's note that it sends the text again", () => {
  test.each([
    "/R E P E A T -- Media Advisory - Ferry to cross the river again on June 7/",
    "/REPEAT - Ferry to cross the river again/",
    "/R A P P E L -- Avis aux médias - Le bac revient/",
  ])("%s", (line) => {
    expect(headlineOf(line)).toBe("Ferry Sails Again in Oldport");
  });

  test.each([
    ["/R A P P E L -- Avis aux médias - Le bac revient à Valmont/", "Le bac revient à Valmont"],
    ["/REPEAT - Ferry to cross the river again/", "Ferry to cross the river again"],
  ])("is the headline where the story follows at once: %s", (line, headline) => {
    const lead = "OLDPORT, June 3, 2021 /CNW/ - The ferry will cross the river again on Monday, the trust said today.";
    expect(parse(`${line}\n\n${lead}\n\nTickets are on sale at the quay.\n`).headline?.text).toBe(headline);
  });

  test.each(["Repeat - The Ferry Is Back"])("no such note: %s", (line) => {
    expect(headlineOf(line)).not.toBe("Ferry Sails Again in Oldport");
  });
});

describe("a desk's reminder of an invitation", () => {
  const lead =
    "Die Fähre von Altweiler fährt ab Montag wieder, nachdem sie elf Wochen lang auf der Werft gelegen hat, und die Medien sind eingeladen.";
  const read = (line: string) => parse(`${line}\n\n${lead}\n\nKarten gibt es am Kai.\n`).headline?.text;

  test.each([
    "REMINDER Medieneinladung: Die Fähre fährt wieder",
    "Erinnerung: Medieneinladung: Die Fähre fährt wieder",
    "ERINNERUNG – Einladung zur Pressekonferenz: Die Fähre fährt wieder",
    "[ERINNERUNG] Medieneinladung – Die Fähre fährt wieder",
  ])("%s", (line) => {
    expect(read(line)).toBe("Die Fähre fährt wieder");
  });

  test.each([
    "Erinnerung: Die Fähre fährt wieder",
    "Erinnerung an die alte Fähre: Ausstellung im Hafen",
    "Reminder: Die Fähre fährt wieder",
  ])("no such mark: %s", (line) => {
    expect(read(line)).toBe(line);
  });
});
