import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts } from "../support/roles.ts";

const names = (lines: string): (string | null)[] =>
  parse(hosts.trailer.replace("{line}", lines)).contacts.map(({ name }) => name);

describe("whose number stands in a sentence", () => {
  test.each([
    // Who is asked stands right before the number; who is spoken of does not.
    ["If you would like to interview Mary Sample, please ring John Placeholder on 01632 960123.", "John Placeholder"],
    [
      "To arrange an interview with Anna Sample please write to Jane Placeholder at desk@ferry.example",
      "Jane Placeholder",
    ],
    // Somebody whose office stands between is found all the same.
    ["For more information contact Jane Placeholder, Head of Press, on 01632 960123", "Jane Placeholder"],
    // A word that belongs to the number is no surname.
    ["For further information contact Mary Sample, Director, Harbour Trust, HBTR Phone (01632) 960123", "Mary Sample"],
  ])("%s", (line, name) => {
    expect(names(line)).toEqual([name]);
  });

  test("“or” in front of a name is no part of it", () => {
    expect(
      names(
        "Media contact: Jane Placeholder, tel. 01632 960001, jane@ferry.example\nor John Sample, tel. 01632 960002, john@ferry.example",
      ),
    ).toEqual(["Jane Placeholder", "John Sample"]);
    expect(
      names(
        "Pressekontakt: Jana Muster, Tel. 030 5550101, jana@faehre.example\noder Karl Beispiel, Büro Fluss, Tel. 030 5550102, karl@fluss.example",
      ),
    ).toEqual(["Jana Muster", "Karl Beispiel"]);
  });

  test.each([
    ["Media contact: Jane Placeholder or John Sample 01632 960123"],
    ["For more information please contact Jane Placeholder or John Sample on 01632 960123"],
  ])("two with one number: %s", (line) => {
    expect(names(line)[0]).toBe("Jane Placeholder");
  });

  test("a label behind the sentence that says who issued it", () => {
    expect(
      names("Issued by the harbour office on behalf of the ferry trust. Contact: Jane Placeholder, 01632 960123"),
    ).toEqual(["Jane Placeholder"]);
    // No label, no contact.
    expect(
      names("The trust runs four ferries. Contacts with the port began in May, when 1632 960123 tickets were sold."),
    ).toEqual([]);
  });
});

const japanese = (line: string) =>
  parse(`渡し船が運航を再開\n\n渡し船は来月から港と島の間で運航を再開します。\n\nお問い合わせ先\n${line}\n`, {
    language: "ja",
  }).contacts;

describe("a name before the bracket with its body", () => {
  test.each([
    ["・江洲原明（渡し船研究会）：03-5550-0101\n・喜屋灘学（港湾協会）：03-5550-0102", ["江洲原明", "喜屋灘学"]],
    // A desk is nobody.
    ["・総務課（港湾協会）：03-5550-0101", [null]],
    // A bracket that holds no body says nothing.
    ["・平日受付（九時から）：03-5550-0101", [null]],
  ])("%s", (line, expected) => {
    expect(japanese(line).map(({ name }) => name)).toEqual(expected);
  });
});
