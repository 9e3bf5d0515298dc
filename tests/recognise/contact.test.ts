import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("contact", () => {
  test.for([
    "Contact: Jane Placeholder, press@ferry.example",
    "Press contact:\nJane Placeholder\n+44 1632 960123",
    "For more information, please contact Jane Placeholder on 01632 960123.",
    "Jane Placeholder\nHead of press\npress@ferry.example",
    "Media enquiries: press@ferry.example",
    "Jane Placeholder | President & CEO | jane@ferry.example",
    "Jan Beispiel, Vorstand – jan@faehre.example",
    "10 April 2026 Contact: Jane Placeholder\n+44 1632 960123",
    "10 de abril de 2026 | Contacto: Juana Ejemplo\n+34 900 000 123",
    // In languages without a pack too: a label of theirs, or the address of an office for the press.
    "Informacje kontaktowe\n\nWięcej informacji można uzyskać na stronach związku lub pisząc na adres <biuro@prom.example>.",
    "Dalsze informacje można uzyskać na stronach związku promowego lub pisząc na adres <press@prom.example>.",
    "Kontakt-Information\n\nAuskunft gibt es auf den Seiten des Fährvereins oder mit einer E-Mail an <info@faehre.example>.",
    "Come contattarci\n\nSi visitino le pagine del consorzio oppure si scriva a <info@traghetto.example>.",
    "Как с нами связаться\n\nПодробности есть на страницах паромного союза, письма ждут по адресу <info@parom.example>.",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("contact");
  });

  test.for([
    "Contact between the two boats was slight, and nobody was hurt.",
    "Contact lenses were found in the sand by a passenger on the first crossing.",
    "Media interest in the ferry has been small but persistent since the accident.",
    "Jane Placeholder, who keeps the list, can be reached at jane@ferry.example until the ferry sails again.",
    "She can be booked by writing to <captain@ferry.example>, and she answers within the day or the week after it.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("contact");
  });
});

test("a signature with an address is a contact among the paragraphs too", () => {
  expect(roleOf("Jane Placeholder | President & CEO | jane@ferry.example", "body")).toBe("contact");
});

describe("what a wire prints between its own line and the source", () => {
  const below = (lines: string): readonly unknown[] =>
    inspectJson(
      parse(`The ferry sails again

The ferry will sail from Monday, the harbour said.

View source version on headlandwire.example: https://www.headlandwire.example/1/en/
${lines}
`),
    ).contacts;

  test.for([
    "Jane Placeholder\nThe Ferry Trust\n01632 960123\njane@ferry.example\nSource: The Ferry Trust",
    "Jane Placeholder\njane@ferry.example\nSOURCE The Ferry Trust",
    "Jane Placeholder\nHead of Press\n(213) 555-0123\njane@ferry.example\nSource: The Ferry Trust",
    "Jane Placeholder\n(213) 555 0123\nSource: The Ferry Trust",
    "The Ferry Trust\nJane Placeholder\nTel: 01632 960123\n###",
  ])("is a contact: %j", (lines) => {
    expect(below(lines)).toMatchObject([{ name: "Jane Placeholder" }]);
  });

  test.for([
    "Source: The Ferry Trust",
    "Harbour of Hawse\nFerry pier\nSource: The Ferry Trust",
    "KEYWORD: ENGLAND\nINDUSTRY KEYWORD: SHIPPING\nSource: The Ferry Trust",
    "Seats can be booked at jane@ferry.example until the ferry sails, and at the pier on the day.\nSource: The Ferry Trust",
  ])("is none: %j", (lines) => {
    expect(below(lines)).toEqual([]);
  });
});
