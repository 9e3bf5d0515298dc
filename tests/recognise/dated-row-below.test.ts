import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

test.for(["02.02.2022 • Fährverband , Presse , Allgemein", "2. Februar 2022 | Meldungen aus dem Verband"])(
  "the line over the page's row “%s” is the headline, though it ends in a word of bodies",
  (row) => {
    const text = `Rückkehr der Gäste bei den Fähren der Region\n${row}\n\nDie Fähren dürfen sich wieder auf mehr Gäste freuen. Sie kommen am Freitag.\n\nZweiter Absatz mit noch mehr Text für alle.\n`;
    expect(parse(text, { language: "de" }).headline?.text).toBe("Rückkehr der Gäste bei den Fähren der Region");
  },
);
