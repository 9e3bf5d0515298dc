import { expect, test } from "vitest";
import { build } from "./build.ts";

const MAIL = `From: Acme <press@acme.example>
Sent: Tuesday, 4 March 2025 09:12
To: Quillfeather <quillfeather@gazette.example>
Subject: Our news of the quillfeather mill

Dear Quillfeather,

please find our news below.

Kind regards
Ann Sample

Mill opens again

4 March 2025

The mill by the weir grinds again, its keeper said on Saturday, after two winters without it.

Contact: Ann Sample, press@acme.example

This e-mail and any attachments are for quillfeather alone.
`;

test("what a mail puts round a release is in no file of the site, and no word of the release is missing", async () => {
  const { output, said } = await build(
    { "releases/mill.txt": MAIL },
    { newsroom: "/", url: "https://acme.example/", quotes: "quotes.json" },
  );
  expect([...output].filter(([, text]) => /quillfeather|Kind regards/i.test(text)).map(([path]) => path)).toEqual([]);
  expect(output.get("releases/mill-opens-again/index.html")).toContain("grinds again, its keeper said");
  expect(said).toContain("text/mail");
  expect(said).not.toContain("page/words");
});
