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
});
