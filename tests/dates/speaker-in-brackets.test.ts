import { expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const LEAD =
  "The bridge over the weir of Oldport opens to walkers and carts on Saturday, the harbour trust said, after two winters of work on its piers.";
const DUTCH =
  "De brug bij de stuw van Oldport gaat zaterdag weer open voor iedereen, meldt de gemeente na twee winters werk aan de pijlers.";
const GERMAN =
  "Die Brücke am Wehr von Oldport öffnet am Samstag wieder für alle, teilte die Stadt nach zwei Wintern Arbeit an den Pfeilern mit.";
const read = (line: string, lead = LEAD) =>
  inspectJson(parse(`Oldport 2021\n\n2021-10-13\n\n${lead}\n\n${line}\n\n${lead}\n`));

test.each([
  [
    "Jane Quill",
    "Chair, Oldport Trust",
    LEAD,
    'Jane Quill (Chair, Oldport Trust): "The piers will stand for another hundred years."',
  ],
  [
    "Janna Veer",
    "Wethouder",
    DUTCH,
    "Wethouder Janna Veer (Verkeer): ‘De pijlers staan er nog honderd jaar en daar ben ik blij om.’",
  ],
  [
    "Hanna Brück",
    "Verkehrsministerin",
    GERMAN,
    "Verkehrsministerin Hanna Brück (Liste Fluss): „Die Pfeiler halten weitere hundert Jahre aus.“",
  ],
])("%s, %s, is no dateline", (speaker, role, lead, line) => {
  const { dateline, quotes, subheadline } = read(line, lead);
  expect({ dateline, subheadline }).toEqual({ dateline: null, subheadline: null });
  expect(quotes).toMatchObject([{ speaker, role }]);
});

test("a name with a bracket and a colon above what somebody writes is none either", () => {
  expect(
    read("Jane Quill (Oldport Trust): The piers will stand for another hundred years, if nobody rams them.").dateline,
  ).toBeNull();
});

test.each([
  ["OLDPORT (River Newswire): The ferry over the weir is back, and everybody may use it from Saturday on.", "OLDPORT"],
  ["Oldport (Tarn Post): The ferry over the weir is back, and everybody may use it from Saturday on.", "Oldport"],
  ["NEW OLDPORT (AP): The ferry over the weir is back, and everybody may use it from Saturday on.", "NEW OLDPORT"],
])("%s is one", (line, place) => {
  expect(
    inspectJson(parse(`Ferry over the weir is back\n\n13 October 2021\n\n${line}\n\n${LEAD}\n`)).dateline?.place,
  ).toBe(place);
});
