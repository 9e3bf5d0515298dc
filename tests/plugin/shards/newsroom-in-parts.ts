import { releaseText } from "../../../bench/releases.ts";
import { pictureBytes, sayingJpeg } from "../../support/picture-bytes.ts";
import { type Files, text } from "../build.ts";

/** The parts of the newsroom below, by their folders; "." holds what lies in none. */
export const PARTS = [["2019"], ["2023"], ["2024", "."], ["2025"]] as const;

/** What must be in no manifest. */
export const SECRETS = ["Quillmere", "Vandertopic", "Deckleford", "mortlake-is-sold"] as const;

/** Years in which the releases of a newsroom meet: in topics, people, translations, headlines and addresses. */
export async function newsroomInParts(): Promise<Files> {
  const files: Record<string, string | Uint8Array> = {};
  for (let index = 0; index < 36; index += 1) {
    const tags = [`Topic ${index % 4}`, ...(index % 5 === 0 ? ["topic 1"] : [])].join(", ");
    files[`releases/${2023 + (index % 3)}/r${index}.txt`] = `---\ntags: [${tags}]\n---\n${releaseText(index)}`;
  }
  const opens = (day: string): string => text("Footbridge opens at Lanner Weir", day);
  return {
    ...files,
    // One headline in three years, and an address that front matter wants and a headline has.
    "releases/2025/bridge.txt": opens("13 October 2025"),
    "releases/2023/bridge.txt": opens("13 October 2023"),
    "releases/2024/bridge.txt": opens("13 October 2024"),
    "releases/2025/wanted.txt": text(
      "Old mill burns",
      "2 May 2025",
      "---\npermalink: /releases/footbridge-opens-at-lanner-weir/\n---",
    ),
    "releases/2023/own.txt": text("Ferry sails", "3 May 2023", "---\npermalink: /ferry/\n---"),
    "releases/top.txt": text("A text in no folder", "3 June 2024"),
    // Alone in its part, without topic, contact or standing text: its page leads to those pages all the same.
    "releases/2019/alone.txt": text("Towpath mended", "4 June 2019"),
    // One release in three languages, in three parts.
    "releases/2023/dome.txt": text("The great dome shines", "5 May 2023", "---\ntranslation: dome\ntags: [Domes]\n---"),
    "releases/2024/kuppel.txt": `---\ntranslation: dome\nlang: de\n---\nDie große Kuppel glänzt\n\n6. Mai 2023\n\nDie Kuppel ist neu gedeckt und glänzt.\n\n„Sie glänzt wie nie zuvor in diesem Jahrhundert“, sagte Petra Halloran, Leiterin.\n`,
    "releases/2025/dome.txt": `---\ntranslation: dome\nlang: fr\n---\nLe grand dôme brille\n\n7 mai 2023\n\nLe dôme est recouvert de neuf et brille.\n`,
    // Changed, taken back, without a day, without a headline.
    "releases/2024/changed.txt": `---\ncorrections: [{ date: 2024-03-09, text: The sum was wrong. }]\n---\n${text("Bridge costs less", "8 March 2024")}`,
    "releases/2025/back.txt": `---\nwithdrawn: 2026-01-01\n---\n${text("Weir sold", "9 March 2025")}`,
    "releases/2023/undated.txt": text("Nobody knows the day", null),
    // Of the newest, so that front page and feeds show them whole, pictures and all.
    "releases/2025/shown.txt": text("Lock opens with a picture", "20 June 2026", "---\ntags: [Domes]\n---"),
    "releases/2025/shown.jpg": await sayingJpeg({ caption: "The lock", alt: "A lock", creator: "Ada Sample" }),
    "releases/2024/pictured.txt": text("Mill stands again", "10 March 2024"),
    "releases/2024/pictured/mill.png": await pictureBytes("png", { width: 900, height: 600 }),
    // Held.
    "releases/2025/held.txt": `---\ntags: [Vandertopic]\n---\n${text("Quillmere opens", "1 March 2031", "EMBARGOED UNTIL 09:00 GMT, 3 March 2031\n")}`,
    "releases/2024/draft.txt": `---\ndraft: true\n---\n${text("Deckleford burns", "1 March 2024")}`,
    "releases/2023/mortlake-is-sold.txt": `---\ndraft: true\n---\n${text("Footbridge opens at Lanner Weir", "1 March 2001")}`,
    // The site's own: a page at a newsroom's address, one of its own, a copied file.
    "contacts.njk": "---\npermalink: /releases/contacts/\n---\n<p>Call us.</p>",
    "index.njk": "<p>Welcome.</p>",
    "logo.svg": "<svg/>",
    "releases/2024/2024.json": '{ "tags": ["Leap year"] }',
  };
}
