import { describe, expect, test } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const said = (tag: string, text: string) => whoSaid(text, { pack: packOf(tag) });

describe("bodies whose name is a noun and what hangs on it", () => {
  test.each([
    [
      "fr",
      "« Le bac a été retrouvé au large de la baie ce matin », indique la préfecture du Nord.",
      "préfecture du Nord",
    ],
    [
      "fr",
      "« Le bac a été retrouvé au large de la baie ce matin », indique le ministère de la Mer dans un communiqué.",
      "ministère de la Mer",
    ],
    [
      "fr",
      "La Direction de la communication des ports indique : « Le bac a été retrouvé au large de la baie ce matin. »",
      "Direction de la communication des ports",
    ],
    [
      "fr",
      "« Le bac a été retrouvé au large de la baie ce matin », a annoncé le Conseil départemental de la Manche.",
      "Conseil départemental de la Manche",
    ],
    [
      "es",
      "«El barco fue hallado frente a la bahía esta misma mañana», informó la Dirección General de Puertos.",
      "Dirección General de Puertos",
    ],
    [
      "es",
      "«El barco fue hallado frente a la bahía esta misma mañana», informó el ayuntamiento de Puerto Ejemplo.",
      "ayuntamiento de Puerto Ejemplo",
    ],
    [
      "it",
      "«La barca è stata ritrovata al largo della baia questa mattina», spiega il comune di Porto Esempio in una nota.",
      "comune di Porto Esempio",
    ],
    [
      "pt",
      "“O barco foi encontrado ao largo da baía esta manhã bem cedo”, informou a prefeitura de Porto Exemplo.",
      "prefeitura de Porto Exemplo",
    ],
    [
      "en",
      "“The boat was found off the bay early this morning,” said the harbour board of Oldport in a statement.",
      "harbour board of Oldport",
    ],
  ])("%s: %s", (tag, text, body) => {
    expect(said(tag, text)).toEqual([body]);
  });

  test.each([
    ["fr", "« Le bac a été retrouvé au large de la baie ce matin », indique la mairie."],
    ["fr", "« Le bac a été retrouvé au large de la baie ce matin », a déclaré le conseil de Marie Exemple."],
    ["en", "“The boat was found off the bay early this morning,” said the company."],
    ["en", "“The boat was found off the bay early this morning,” said a friend of the council of Oldport."],
    ["es", "«El barco fue hallado frente a la bahía esta misma mañana», informó el club."],
  ])("nobody: %s: %s", (tag, text) => {
    expect(said(tag, text)).toEqual(["?"]);
  });

  test("somebody who is named goes before", () => {
    expect(
      said(
        "fr",
        "« Le bac a été retrouvé au large ce matin », a déclaré Marie Exemple, présidente du conseil de Beaulieu.",
      ),
    ).toEqual(["Marie Exemple (présidente du conseil de Beaulieu)"]);
  });
});
