/**
 * The release that a new newsroom begins with: short, and with all that the trade expects of one.
 * @param name what the newsroom is called.
 * @param day of publication, as "2026-11-26".
 */
export function sampleRelease(name: string, day: string): string {
  const date = new Date(`${day}T00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return `FOR IMMEDIATE RELEASE

${name} opens its newsroom

All news is now in one place, from a folder of plain texts

${date}

${name} has a newsroom. Everything it has to tell the press stands there from today on, newest first, with the names and numbers of those who can say more.

“A release is a text file, and it stays one,” said Ada Sample, head of communications at ${name}. “We write it as we always did, put it into the folder, and it is out.”

How it is done

Whoever writes a release saves it as plain text. Headline, date, quotations, credits and contacts are told apart by how they are written; nothing has to be marked.

This text is a sample. Its people are invented. Change it, or delete it and put your own in its place.

About ${name}

${name} is where you write what stands under every release: who you are, since when, and what for.

Press contact:
Ada Sample
Head of communications
press@newsroom.example

ENDS
`;
}
