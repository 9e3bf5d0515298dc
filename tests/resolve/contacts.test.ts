import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts } from "../support/roles.ts";

const contacts = (lines: string) =>
  parse(hosts.trailer.replace("{line}", lines)).contacts.map(({ name, role, organisation, email, phone }) => ({
    name,
    role,
    organisation,
    email,
    phone,
  }));

describe("contacts", () => {
  test("a block of lines is one person", () => {
    expect(
      contacts("Media contact:\nDr Jane Placeholder\nHead of press\nFerry Trust\n+44 1632 960123\npress@ferry.example"),
    ).toEqual([
      {
        name: "Jane Placeholder",
        role: "Head of press",
        organisation: "Ferry Trust",
        email: "press@ferry.example",
        phone: "+44 1632 960123",
      },
    ]);
  });

  test.each([["?bcc=other@ferry.example"], ["?subject=News&body=x%20y"], ["?cc=a@ferry.example&bcc=b@ferry.example"]])(
    "what a link tells a mail program is nothing of a person: %s",
    (fields) => {
      const person = {
        name: "Jane Placeholder",
        role: null,
        organisation: null,
        email: "press@ferry.example",
        phone: null,
      };
      expect(contacts(`Media contact:\nJane Placeholder\npress@ferry.example${fields}`)).toEqual([person]);
      expect(contacts(`Contact: Jane Placeholder, press@ferry.example${fields}`)).toEqual([person]);
    },
  );

  test("a question behind an address is not that", () => {
    expect(contacts("Media contact:\nJane Placeholder\npress@ferry.example? Ferry Trust")).toMatchObject([
      { name: "Jane Placeholder", email: "press@ferry.example", organisation: expect.stringContaining("Ferry Trust") },
    ]);
  });

  test("one line is one person", () => {
    expect(contacts("Contact: Jane Placeholder, press officer, press@ferry.example, 01632 960123")).toMatchObject([
      { name: "Jane Placeholder", role: "press officer", email: "press@ferry.example", phone: "01632 960123" },
    ]);
  });

  test("a second name, address or number after a gap begins the next", () => {
    const both = contacts(
      "Contacts:\n\nJane Placeholder\npress@ferry.example\n\nJohn Sample\nnews@ferry.example\n\nOut of hours: 01632 960124",
    );
    expect(both.map(({ name, email, phone }) => name ?? email ?? phone)).toContain("John Sample");
    expect(both[0]?.name).toBe("Jane Placeholder");
  });

  test("a fax is no telephone, and a body is no person", () => {
    expect(contacts("Press contact:\nFerry Trust\nTel: 01632 960123, Fax: 01632 960199")).toMatchObject([
      { name: null, phone: "01632 960123" },
    ]);
  });

  test("two names on a line have the two numbers of the next", () => {
    const both = contacts(
      "Contacts:\nJane Placeholder / John Sample\n+44 1632 960123 / +44 1632 960124\npress@ferry.example",
    );
    expect(both.map(({ name, phone, email }) => [name, phone, email])).toEqual([
      ["Jane Placeholder", "+44 1632 960123", "press@ferry.example"],
      ["John Sample", "+44 1632 960124", null],
    ]);
  });

  test("a title behind a space and the word for a number are no part of a name", () => {
    expect(contacts("聯絡人：王若水 經理　手機 0900-555-018　E-mail：press@ferry.example")).toMatchObject([
      { name: "王若水", phone: "0900-555-018", email: "press@ferry.example" },
    ]);
  });
});

describe("who is to be asked", () => {
  test("is reached by the number of the letterhead above", () => {
    const head =
      "PUBLIC INFORMATION OFFICE\nOLDPORT ROPE LABORATORY\nOLDPORT, CALIF. 91234. TELEPHONE (213) 555-0100\n\nContact:  Ruth A. Example\n\nFOR IMMEDIATE RELEASE      May 20, 1996\n\nRope balloon flies\n\nThe ferry went back into service on Monday, eleven weeks after she was hauled out of the water.\n";
    expect(parse(head).contacts.map(({ name, phone }) => [name, phone])).toEqual([
      ["Ruth A. Example", "(213) 555-0100"],
    ]);
  });

  test.for([
    ["Email: press@ferry.example Tel: 01632 960 123", "press@ferry.example"],
    ["Tel: 01632 960 123", null],
  ])("stands before the first label of an address: %j", ([line, email]) => {
    expect(
      contacts(`For more information contact Ruth Example ${line}`).map((one) => [one.name, one.email, one.phone]),
    ).toEqual([["Ruth Example", email, "01632 960 123"]]);
  });
});
