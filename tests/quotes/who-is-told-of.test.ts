import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const who = (language: string, text: string): (string | null)[] =>
  parse(`Example 2026\n\n${text.replaceAll(" / ", "\n\n")}\n`, { language }).quotes.map(({ speaker }) => speaker);

describe("whom a clause behind “that” tells of does not speak", () => {
  it.each([
    [
      "es",
      "El delegado del Gobierno, Juan Ejemplo, visitó ayer el puerto. / Del muelle viejo, apuntó que el Ministerio de Pesca está financiando “tres proyectos que mejoran la vida de todos en este municipio”.",
      "Juan Ejemplo",
    ],
    [
      "gl",
      "O delegado do Goberno, Xoán Exemplo, visitou onte o porto. / Do peirao vello, apuntou que o Ministerio de Pesca está a financiar “tres proxectos que melloran a vida de todos neste concello”.",
      "Xoán Exemplo",
    ],
    [
      "ca",
      "El delegat del Govern, Joan Exemple, va visitar ahir el port. / Del moll vell, ha apuntat que el Ministeri de Pesca està finançant “tres projectes que milloren la vida de tots en aquest municipi”.",
      "Joan Exemple",
    ],
  ])("%s: %s", (language, text, speaker) => {
    expect(who(language, text)).toEqual([speaker]);
  });

  it.each([
    [
      "es",
      "Apuntó el delegado del Gobierno, Juan Ejemplo, que se financian “tres proyectos que mejoran la vida de todos en este municipio”.",
      "Juan Ejemplo",
    ],
    [
      "es",
      "Según apuntó Juan Ejemplo, se financian “tres proyectos que mejoran la vida de todos en este municipio”.",
      "Juan Ejemplo",
    ],
  ])("but who stands right behind the verb does: %s: %s", (language, text, speaker) => {
    expect(who(language, text)).toEqual([speaker]);
  });
});

describe("two single marks are a double one", () => {
  it.each([
    "Selon Jean Exemple, ‘’deux bacs et une barge ont passé tout l’hiver au vieux quai’’.",
    "Selon Jean Exemple, ’’deux bacs et une barge ont passé tout l’hiver au vieux quai’’.",
    "Selon Jean Exemple, ‘‘deux bacs et une barge ont passé tout l’hiver au vieux quai’’.",
  ])("%s", (text) => {
    const [quote] = parse(`Exemple 2026\n\n${text}\n`, { language: "fr" }).quotes;
    expect([quote?.text, quote?.speaker]).toEqual([
      "deux bacs et une barge ont passé tout l’hiver au vieux quai",
      "Jean Exemple",
    ]);
  });

  it("but those that close two quotations close both", () => {
    const [quote] = parse("Example 2026\n\n“She told me ‘we will build it all again’” said Jan Example.\n").quotes;
    expect(quote?.text).toBe("She told me ‘we will build it all again’");
  });
});

describe("in a list each title has its own name behind it", () => {
  const words =
    "“Abbiamo aspettato questo giorno per nove lunghi anni – spiega il sindaco Esempio – e adesso ci siamo”.";
  it.each([
    "Interverranno Marco Prova, il sindaco Giovanni Esempio, l’assessore al porto, Mario Modello.",
    "Interverranno la direttrice del cantiere, ingegnere Anna Campione, il sindaco Giovanni Esempio, l’assessore al porto, Mario Modello ed i barcaioli.",
  ])("%s", (list) => {
    expect(who("it", `${list} / ${words}`)).toEqual(["Giovanni Esempio"]);
  });

  it("but a title with no name behind it is that of the name before the comma", () => {
    const [quote] = parse(
      `Esempio 2026\n\n“Abbiamo aspettato questo giorno per nove lunghi anni”, dice Marco Prova, il sindaco di Palude, al porto.\n`,
      { language: "it" },
    ).quotes;
    expect([quote?.speaker, quote?.role]).toEqual(["Marco Prova", "sindaco di Palude"]);
  });
});

describe("Polish lawyers", () => {
  it.each(["mec. Paulina Przykładna vel Wzorek", "adw. Paulina Przykładna"])("%s", (name) => {
    const text = `– Czekaliśmy na ten dzień dziewięć długich lat i wreszcie nadszedł – powiedziała ${name}, adwokat z Kancelarii Wzorek.`;
    expect(who("pl", `Inny tekst jest tutaj. / ${text}`)).toEqual([name.slice(5)]);
  });
});
