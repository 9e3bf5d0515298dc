import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "Die Fähre über den Fluss bei Weidenau fährt ab Montag wieder alle zehn Minuten, wie die Stadt am Freitag mitgeteilt hat.";
const MORE = "Sie trägt jetzt vierzig Autos, zwei weniger als vor der Reparatur, und kostet so viel wie zuvor.";
const dayOf = (...below: string[]) =>
  parse(["Neue Fähre fährt wieder", LEAD, MORE, ...below].join("\n\n"), { language: "de" }).date?.iso ?? null;

test("an agency's number with day and hour gives the day", () => {
  expect(dayOf("OTS0006 2023-01-21/08:00")).toBe("2023-01-21");
  expect(dayOf("OTS0123 2021-10-13/10:17", "131017 Okt 21")).toBe("2021-10-13");
});

test("and so it does only where nothing above does", () => {
  const text = ["Neue Fähre fährt wieder", "12. Oktober 2021", LEAD, MORE, "OTS0006 2021-10-13/08:00"].join("\n\n");
  expect(parse(text, { language: "de" }).date?.iso).toBe("2021-10-12");
});

test.for(["B96 2023-01-21", "Version 2023-01-21/08:00 der Karte", "OTS0006", "Akte HV0006 2023-01-21/08:00"])(
  "%j gives none",
  (line) => {
    expect(dayOf(line)).toBeNull();
  },
);
