import { expect, it } from "vitest";
import { catalogue, check, parse, withPictures } from "../../src/index.ts";
import type { PictureData } from "../../src/types.ts";
import { pictureFile } from "../support/picture-file.ts";

const CONTACT = "Contact: Petra Halloran, press@ostermoor.example";
const release = (...parts: string[]): string =>
  ["Footbridge opens", "13 October 2021", "The council opened the footbridge on Monday.", ...parts, CONTACT].join(
    "\n\n",
  );
const codes = (text: string): string[] => check(parse(text)).map(({ code }) => code);

it("has nothing to say about a release that is in order", () => {
  expect(codes(release())).toEqual([]);
});

it("adds to what parse reports, in the order of the text, and leaves parse as it is", () => {
  const parsed = parse(
    "Footbridge opens\n\nThe the council opened it.\n\n“Nobody walks round the mill again, she said.\n",
  );
  expect(parsed.diagnostics.map(({ code }) => code)).toEqual(["date/missing", "quote/unclosed", "quote/no-speaker"]);
  expect(check(parsed).map(({ code }) => code)).toEqual([
    "date/missing",
    "contact/missing",
    "text/doubled-word",
    "quote/unclosed",
    "quote/no-speaker",
  ]);
});

it("asks for a press contact, but not of an empty text", () => {
  expect(codes(release().replace(CONTACT, ""))).toEqual(["contact/missing"]);
  expect(codes("")).toEqual(["text/empty"]);
});

it("counts the characters of a headline, not its code units", () => {
  const headline = (length: number): string => `Footbridge ${"🌉".repeat(length - 11)}`;
  expect(codes(release().replace("Footbridge opens", headline(110)))).toEqual([]);
  const [long] = check(parse(release().replace("Footbridge opens", headline(111))));
  expect(long).toMatchObject({ code: "headline/too-long", line: 1, column: 1 });
  expect(long?.message).toContain("111 characters");
});

it("asks who made the picture of a caption, unless somebody is credited", () => {
  const caption = "Caption: The footbridge at dusk";
  const text = "The weir is open again as well.";
  expect(codes(release(caption, text))).toEqual(["caption/no-credit"]);
  expect(codes(release(`${caption}\nPhoto: Ismay Thornbury`, text))).toEqual([]);
  expect(codes(release(caption, text, "Photos: Ismay Thornbury"))).toEqual([]);
  expect(codes(release("Photo: Ismay Thornbury", text))).toEqual([]);
});

it("asks who made a picture that lies beside the text, and what it shows", () => {
  const about = (text: string, told: Partial<PictureData> = {}): string[] => {
    const { release, findings } = withPictures(parse(text), [pictureFile("bridge.jpg", told)]);
    return check(release, findings).map(({ code }) => code);
  };
  expect(about(release())).toEqual(["picture/no-credit", "picture/no-alt"]);
  expect(about(release("Photo: Ismay Thornbury"))).toEqual(["picture/no-alt"]);
  expect(about(release("Caption: The footbridge at dusk\nPhoto: Ismay Thornbury", "The weir is open."))).toEqual([]);
  expect(about(release(), { creator: "Ismay Thornbury", alt: "A footbridge" })).toEqual([]);
  const captioned = release("Caption: The footbridge at dusk", "The weir is open.");
  expect(about(captioned, { credit: "Ostermoor Council" })).toEqual([]);
  expect(about(`---\nalt: The bridge\ncredit: Ismay Thornbury\n---\n${release()}`)).toEqual([]);
});

it("has words for every code, in one form", () => {
  for (const [code, { message, hint }] of Object.entries(catalogue)) {
    expect(code).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
    expect(message).toMatch(/[.?]$|\{reason\}$/);
    expect(hint ?? "None.").toMatch(/[.?]$/);
  }
});
