import { describe, expect, test } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const WORDS = "“We are glad to see the boats back in the harbour again,”";
describe("a body between name and title", () => {
  test.each([
    [`${WORDS} said Brad Sample, Acme Ferries, Head of Operations.`, "Brad Sample (Acme Ferries, Head of Operations)"],
    [
      `${WORDS} said Brad Sample, Acme Communities, North Division President. “They sail on Monday.”`,
      "Brad Sample (Acme Communities, North Division President)",
    ],
    [`${WORDS} said Brad Sample, Acme Ferries, on Monday.`, "Brad Sample"],
    [`${WORDS} said Brad Sample, Ann Example, keeper of the light, and two friends.`, "Brad Sample"],
  ])("%s", (text, who) => {
    expect(whoSaid(text)[0]).toBe(who);
  });
});

test("an apposition whose second comma is left out is nobody's name", () => {
  const text =
    "Jana Beispiel, Quaimeisterinn der Werft fordert: „Die Boote müssen auch im Winter bis zum alten Hafen fahren.“";
  expect(whoSaid(text, { pack: packOf("de") })).toEqual(["Jana Beispiel"]);
});

test("behind a field in small letters a surname that stands alone elsewhere tells where the name begins", () => {
  const text =
    "Del faro si occupa l’assessore alla cultura Zelda Esempi, che ne ha le chiavi.\n«La scala del faro resta aperta anche di notte per chi pesca», dichiara l’assessore Esempi.";
  expect(whoSaid(text, { pack: packOf("it") })).toEqual(["Zelda Esempi (assessore alla cultura)"]);
});

test("“rådsmedlemmet” is who is a rådsmedlem", () => {
  const text =
    'Byrådsmedlem Luis Eksempel fortalte om planen.\n"Vi har malet hele kajen om, og nu skal bådene ud igen," sagde byrådsmedlemmet.';
  expect(whoSaid(text, { pack: packOf("da") })).toEqual(["Luis Eksempel (Byrådsmedlem)"]);
});
