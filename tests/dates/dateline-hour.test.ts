import { describe, expect, test } from "vitest";
import { readDateline } from "../../src/dates/dateline.ts";
import { de } from "../../src/languages/de.ts";
import { fi } from "../../src/languages/fi.ts";
import { nb } from "../../src/languages/nb.ts";
import { nl } from "../../src/languages/nl.ts";
import type { LanguagePack } from "../../src/languages/pack.ts";
import { sv } from "../../src/languages/sv.ts";

const read = (pack: LanguagePack, text: string) => {
  const reading = readDateline(text, pack, { packs: [pack], region: null });
  return reading && [reading.place, text.slice(reading.end)];
};

describe("the hour behind the day", () => {
  test.for<[LanguagePack, string, string]>([
    [nl, "Proefdam, 21 juli 2022 – 7.30 uur – Voorbeeld Techniek opent", "Proefdam"],
    [nl, "Proefdam, 21 juli 2022, 7.30 uur - Voorbeeld Techniek opent", "Proefdam"],
    [de, "Musterstadt, 21. Juli 2022, 11 Uhr – Voorbeeld", "Musterstadt"],
    [de, "Musterstadt, 21. Juli 2022, 11.30 Uhr. Voorbeeld", "Musterstadt"],
    [sv, "Exempelstad, 21 juli 2022, kl. 08.00 – Voorbeeld", "Exempelstad"],
    [sv, "Exempelstad, Sverige, 21 juli 2022, klockan 08:00 CET – Voorbeeld", "Exempelstad, Sverige"],
    [nb, "Eksempelvik, 21. juli 2022 kl. 08.00 – Voorbeeld", "Eksempelvik"],
    [fi, "Esimerkkilä, 21.7.2022 klo 9.00 – Voorbeeld", "Esimerkkilä"],
  ])("belongs to the dateline: %s", ([pack, line, place]) => {
    expect(read(pack, line)).toEqual([place, line.slice(line.indexOf("Voorbeeld"))]);
  });

  test("stands with place and day on a line of its own", () => {
    expect(read(nl, "Proefdam, 21 juli 2022 – 7.30 uur")).toEqual(["Proefdam", ""]);
  });

  test.for<[LanguagePack, string, string]>([
    [nl, "Proefdam, 21 juli 2022 – 12.50 – de prijs van een kaartje", "12.50 – de prijs van een kaartje"],
    [de, "Musterstadt, 21. Juli 2022 – 11 Fähren fahren wieder", "11 Fähren fahren wieder"],
  ])("is not what other figures count: %s", ([pack, line, lead]) => {
    expect(read(pack, line)?.[1]).toBe(lead);
  });

  test.for<[LanguagePack, string]>([
    [de, "Musterstadt, 21. Juli 2022, 11 – so viele Fähren fahren"],
    [sv, "Exempelstad, 21 juli 2022, kl. 08.00 går den första färjan till öarna och återvänder på kvällen"],
    [de, "Musterstadt, 21. Juli 2022, 11 Uhr: Treffpunkt ist der Hafen"],
  ])("is none where no dash closes it: %s", ([pack, line]) => {
    expect(read(pack, line)).toBeNull();
  });
});
