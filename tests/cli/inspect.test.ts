import iconv from "iconv-lite";
import { expect, it } from "vitest";
import { file, press, release } from "./terminal.ts";

it("prints one JSON object a line for each file", async () => {
  const files = [file(release), file(release.replace("Footbridge", "Ferry"))];
  const { code, out, err } = await press(["inspect", "--json", ...files]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const lines = out.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).file)).toEqual(files);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    file: files[0],
    language: "en",
    headline: "Footbridge opens at Lanner Weir",
    subheadline: null,
    date: "2021-10-13",
    dateline: null,
    release: null,
    subheads: ["What comes next"],
    quotes: [
      {
        text: "Nobody in this town will have to walk round by the mill again,",
        speaker: "Petra Halloran",
        role: "chair of the council",
      },
    ],
    photoCredits: ["Ismay Thornbury / Ostermoor Council"],
    source: null,
    contacts: [{ name: "Petra Halloran", email: "press@ostermoor.example", phone: null }],
    boilerplate: [
      {
        heading: "About Ostermoor River Council",
        text: "The river council keeps the weirs, bridges and mills of Ostermoor in repair.",
      },
    ],
    endMark: null,
    corrections: [],
    withdrawn: null,
    bodyStartsWith: "The river council of Ostermoor opened the footbridge at Lanner Weir on Monday, t",
    bodyParagraphs: 3,
  });
});

it("says for every line that is not blank what it is and why", async () => {
  const { code, out } = await press(["inspect", file(release)]);
  expect(code).toBe(0);
  const told = out.split("\n").flatMap((line) => line.match(/^ *(\d+) {2}(\S+)/)?.slice(1) ?? []);
  const expected = release.split("\n").flatMap((line, at) => (line === "" ? [] : [String(at + 1)]));
  expect(told.filter((_word, at) => at % 2 === 0)).toEqual(expected);
  expect(out).toMatch(/^ *1 {2}headline +Footbridge opens at Lanner Weir +placed: .+ \(.+\)$/m);
  expect(out).toMatch(/^ *3 {2}date-line +13 October 2021 +shaped: /m);
  expect(out).toMatch(/^ *20 {2}contact /m);
});

it("names the speakers and says why, then what is unclear, with a hint", async () => {
  const { out } = await press(["inspect", file(release.replace("13 October 2021\n\n", ""))]);
  expect(out).toMatch(/Quotations\n {2}q-\S+ +“Nobody in this town.*”\n +Petra Halloran, chair of the council {2}\S/);
  expect(out).toMatch(
    /Unclear\n {2}.*release\.txt:\d+:\d+ warning No date of publication.* date\/missing\n {4}Put the/,
  );
});

it("is coloured on a terminal only", async () => {
  const path = file(release);
  const plain = await press(["inspect", path]);
  const coloured = await press(["inspect", path], true);
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
  expect(plain.out).not.toMatch(escapes);
  expect(coloured.out).toMatch(escapes);
  expect(coloured.out.replace(escapes, "")).toBe(plain.out);
});

it("reads the other files when one is missing", async () => {
  const { code, out, err } = await press(["inspect", "--json", "nowhere.txt", file(release)]);
  expect(code).toBe(1);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  expect(err).toMatch(/^press-release: nowhere\.txt cannot be read: ENOENT/);
});

it("reads odd text all the same", async () => {
  const { code, out, err } = await press(["inspect", "--json", file(""), file(new Uint8Array([0, 1, 2, 0xff]))]);
  expect(code).toBe(0);
  expect(out.trimEnd().split("\n")).toHaveLength(2);
  expect(err).toContain("would give no page. It is empty.");
});

it("takes an encoding, and says when it had to", async () => {
  const { out, err } = await press([
    "inspect",
    "--json",
    "--encoding",
    "windows-1251",
    file(iconv.encode("Мост открыт\n", "windows-1251")),
  ]);
  expect(JSON.parse(out).headline).toBe("Мост открыт");
  expect(err).toContain("was read as windows-1251");
});
