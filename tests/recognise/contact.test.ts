import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("contact", () => {
  test.for([
    "Contact: Jane Placeholder, press@ferry.example",
    "Press contact:\nJane Placeholder\n+44 1632 960123",
    "For more information, please contact Jane Placeholder on 01632 960123.",
    "Jane Placeholder\nHead of press\npress@ferry.example",
    "Media enquiries: press@ferry.example",
    "10 April 2026 Contact: Jane Placeholder\n+44 1632 960123",
    "10 de abril de 2026 | Contacto: Juana Ejemplo\n+34 900 000 123",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("contact");
  });

  test.for([
    "Contact between the two boats was slight, and nobody was hurt.",
    "Contact lenses were found in the sand by a passenger on the first crossing.",
    "Media interest in the ferry has been small but persistent since the accident.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("contact");
  });
});
