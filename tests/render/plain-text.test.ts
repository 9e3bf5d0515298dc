import { expect, it } from "vitest";
import { bodyText, plainText } from "../../src/render/plain-text.ts";
import { releaseOf } from "../support/release-of.ts";

const release = releaseOf(
  [
    { role: "genre", text: "PRESS RELEASE" },
    { role: "headline", text: "Quay\nopens" },
    { role: "deck", text: "A deck" },
    { role: "deck", text: "Another" },
    { role: "date-line", text: "3 March 2031" },
    { role: "paragraph", text: '"We won,"\nshe said.' },
    { role: "list", text: "- one\n- two", marker: /^- / },
    { role: "list", text: "one\ntwo" },
    { role: "table", text: "a|b\nc|d", cells: "|" },
    { role: "quotation", text: "So\nmuch", joint: "\n" },
    { role: "end-mark", text: "###" },
    { role: "wire", text: "KEYWORD: sea" },
  ],
  { pulls: [{ quotation: "q1", text: "We won", before: 6 }] },
);

const BODY = '"We won," she said.\n\n- one\n- two\n\none\ntwo\n\na\tb\nc\td\n\nSo\nmuch';

it("bodyText is the body as printed, without pulled copies", () => {
  expect(bodyText(release)).toBe(BODY);
});

it("plainText has headline, decks and date before it, and no furniture", () => {
  expect(plainText(release)).toBe(`Quay opens\n\nA deck\n\nAnother\n\n3 March 2031\n\n${BODY}`);
});

it("plainText of nothing is empty", () => {
  expect(plainText(releaseOf([]))).toBe("");
});
