import { expect, it } from "vitest";
import { otherFormat } from "../../plugin/other-formats.ts";
import { decode } from "../../plugin/read.ts";
import { build, text } from "./build.ts";

const RTF = "{\\rtf1\\ansi\\ansicpg1252 {\\fonttbl{\\f0 Arial;}}\\f0 Footbridge opens\\par}\n";

it.each([
  ["a Rich Text file", RTF, "Rich Text"],
  ["a PDF file", "%PDF-1.7\n1 0 obj\n", "PDF"],
  ["a web page", "\n<!DOCTYPE html>\n<title>Footbridge opens</title>", "web page"],
  ["an older web page", '<html lang="en"><h1>Footbridge opens</h1></html>', "web page"],
  ["XHTML", '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="…">', "web page"],
  ["a feed", '<?xml version="1.0"?>\n<rss version="2.0">', "XML"],
  [
    "the source of a mail",
    "Received: from a.example\nFrom: press@weir.example\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nFootbridge =\nopens\n",
    "mail",
  ],
  [
    "one of several parts",
    'From: a@weir.example\r\nContent-Type: multipart/alternative;\r\n boundary="x"\r\n\r\n--x\r\n',
    "mail",
  ],
])("tells %s", (_what, source, called) => {
  expect(otherFormat(source)).toContain(called);
  expect(decode(Buffer.from(source), null).refused).toContain(called);
});

it.each([
  ["a release", text("Footbridge opens", "13 October 2021")],
  [
    "a saved mail",
    "From: press@weir.example\nSubject: Footbridge opens\nContent-Type: text/plain; charset=utf-8\n\nFootbridge opens\n",
  ],
  ["a release on mail", "Contact: Jane Example\n\nContent-Type: multipart/mixed is to go\n\nThe council says so.\n"],
  ["a release that opens on a bracket", "<Embargoed until noon>\n\nFootbridge opens\n"],
  ["one on a format", "PDF-1.4 turns thirty\n\n{The council} still prints %PDF-1.4.\n"],
])("and takes %s for text", (_what, source) => {
  expect(otherFormat(source)).toBeNull();
});

it("makes no page of another program's code, and says what to do", async () => {
  const { output, said } = await build({
    "releases/a.txt": text("Weir opens", "13 October 2021"),
    "releases/b.txt": RTF,
  });
  expect([...output.keys()].filter((path) => /rtf|footbridge/i.test(path))).toEqual([]);
  expect([...output.values()].join("")).not.toContain("fonttbl");
  expect(said).toMatch(/releases\/b\.txt:1:1 error file\/no-page .*It is a Rich Text file\. Save it as plain text/);
});
