import { beforeAll, expect, test } from "vitest";
import { holdOf } from "../../plugin/hold.ts";
import { loadEngine } from "../../plugin/reading/engine.ts";
import { parse } from "../../src/index.ts";

beforeAll(async () => {
  await loadEngine();
});

const NOW = new Date("2026-06-25T12:00Z");
const STORY =
  "The mill by the weir of Oldport is sold to its keepers, the trust said, after two winters of talks. ".repeat(3);

/** A mail with a subject, a letter, and the release. */
const mail = (subject: string, letter: string, top = "Mill is sold"): string =>
  `From: Acme <press@acme.example>\nSent: Tuesday, 4 March 2025 09:12\nTo: Newsdesk\nSubject: ${subject}\n\nDear editors,\n\n${letter}\n\nKind regards\nAnn Sample\n\n${top}\n\n4 March 2025\n\n${STORY}\n`;

test.each([
  ["in the subject", mail("EMBARGOED UNTIL 1 March 2031, 10:00 GMT: Mill is sold", "please find our news below.")],
  [
    "in the subject, behind the news",
    mail("Mill is sold - embargoed until 10:00 GMT, 1 March 2031", "please find our news below."),
  ],
  ["on a line of the letter", mail("Mill is sold", "please find our news below.\n\nEmbargo: 1 March 2031, 10:00 GMT")],
  [
    "in a sentence of the letter",
    mail("Mill is sold", "please find our news below, which is embargoed until 10:00 GMT on 1 March 2031."),
  ],
  ["in words of its own", mail("Mill is sold", "please do not publish before 10 a.m. GMT on 1 March 2031.")],
  ["in German", mail("Mühle verkauft", "anbei unsere Meldung.\nSperrfrist: 1. März 2031, 10:00 Uhr MEZ")],
])("an embargo that a mail states %s holds the release", (_where, text) => {
  expect(holdOf(parse(text), NOW)).toMatchObject({
    kind: "embargo",
    until: expect.stringContaining("2031-03-01T10:00"),
  });
});

test.each([
  ["as its subject", mail("DRAFT", "please find our news below.")],
  ["above the headline", mail("Mill is sold", "please find our news below.", "DRAFT 3\n\nMill is sold")],
])("a draft that a mail has %s is one", (_where, text) => {
  expect(holdOf(parse(text), NOW)).toEqual({ kind: "draft" });
});

test("a mail without either is published", () => {
  expect(holdOf(parse(mail("Mill is sold", "please find our news below.")), NOW)).toBeNull();
});
