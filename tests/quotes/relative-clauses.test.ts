import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { packOf, whoSaid } from "./support.ts";

describe("a job in a relative clause", () => {
  const WORDS = "“The ferry is a chance for everyone in the harbour and town,”";
  test.each([
    [`${WORDS} said Zelda Sample, who is director of the trust.`, "Zelda Sample (director of the trust)"],
    [`${WORDS} said Zelda Sample, who is the new keeper.`, "Zelda Sample (new keeper)"],
    [`${WORDS} said Zelda Sample, who is happy with the boat.`, "Zelda Sample"],
    [`${WORDS} said Zelda Sample, which is a ferry.`, "Zelda Sample"],
    [`${WORDS} said Zelda Sample, who was named deputy director.`, "Zelda Sample"],
    [`${WORDS} said harbour master Zelda Sample, who is chair of the trust.`, "Zelda Sample (harbour master)"],
  ])("%s", (text, who) => {
    expect(whoSaid(text)).toEqual([who]);
  });

  test.each([
    [
      "sv",
      "– Färjan är en möjlighet för alla, säger Zelda Exempel som är vd för hamnen.",
      "Zelda Exempel (vd för hamnen)",
    ],
    [
      "nl",
      "“De veerboot is een kans voor iedereen”, zegt Zelda Voorbeeld, die directeur van de haven is.",
      "Zelda Voorbeeld (directeur van de haven)",
    ],
  ])("%s", (language, text, who) => {
    expect(whoSaid(text, { pack: packOf(language) })).toEqual([who]);
  });
});

test.each([
  ["Menteri Sosial Zelda Indar Contoh", "Zelda Indar Contoh", "Menteri Sosial"],
  ["Menteri Luar Negeri Zelda Contoh", "Zelda Contoh", "Menteri Luar Negeri"],
])("behind the one field of a minister all capitals are the name: %s", (who, speaker, role) => {
  const text = `Kapal baharu\n\n“Kapal ini adalah peluang untuk semua orang di pelabuhan,” kata ${who}.\n`;
  expect(parse(text, { language: "id" }).quotes).toMatchObject([{ speaker, role }]);
});
