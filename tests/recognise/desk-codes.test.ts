import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "Unbekannte brachen in der Nacht zum Montag in drei Gartenlauben am Hafen ein und nahmen Werkzeug und zwei Fahrräder mit.\n\nZeugen melden sich bei der Polizei, die nach einem schwarzen Wagen sucht und um Hinweise bittet.";

test.for([
  "POL-OP: Zeugen nach Einbruch gesucht!",
  "POL-OP-Stadt: Zeugen nach Einbruch gesucht",
  "FW Muster: Brand im Hafen gelöscht",
  "BPOLI-OP: Zeugen nach Einbruch gesucht",
])("the code of a desk opens the headline: %j", (line) => {
  const coded = parse(`Polizeipräsidium Oberprobe\n\n${line}\n\nOberprobe (ots)\n\n${LEAD}\n`, { language: "de" });
  const plain = parse(`${line}\n\nOberprobe (ots)\n\n${LEAD}\n`, { language: "de" });
  expect(plain.headline?.text).toBe(line);
  if (!line.startsWith("FW ")) expect([coded.headline?.text, coded.decks, coded.body.length]).toEqual([line, [], 2]);
});

test("a line with other capitals is a deck as before", () => {
  const { headline } = parse(`Einbruch am Hafen\n\nPOLITIK: Stadt sucht Antworten\n\n${LEAD}\n`, { language: "de" });
  expect(headline?.text).toBe("Einbruch am Hafen");
});

test("place and day may stand without colons behind their labels", () => {
  const { dateline, date } = parse(`Neue Fähre am Hafen\n\nOrt Oberprobe\nDatum 28.01.2022\n\n${LEAD}\n`, {
    language: "de",
  });
  expect([dateline?.place, date?.iso]).toEqual(["Oberprobe", "2022-01-28"]);
});

test.for(["Ort der Handlung\n\n28.01.2022", "Ort\nDatum 28.01.2022"])("but not %j", (lines) => {
  expect(parse(`Neue Fähre am Hafen\n\n${lines}\n\n${LEAD}\n`, { language: "de" }).dateline?.place ?? null).toBeNull();
});

test("the number of the release stands behind place and day", () => {
  const { dateline } = parse(`Neue Fähre am Hafen\n\nOberprobe, 28.10.2021, 058/21\n\n${LEAD}\n`, { language: "de" });
  expect(dateline?.place).toBe("Oberprobe");
});
