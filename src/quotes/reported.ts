import type { Paragraph } from "./paragraphs.ts";
import type { Speaker } from "./speakers.ts";

/** Who is reported to say something in a paragraph that quotes nobody. */
export interface Reported {
  readonly speaker: () => Speaker | null;
  /** The index of that paragraph. */
  readonly paragraph: number;
}

/** "Jan Eksempel håber på flere skibe." / "– Vi har plads til ti.": whose view the paragraph before a bare dash reports. */
export function reportedBefore({ parts, index }: Paragraph, reported: Reported | null): Speaker | null {
  if (parts[0]?.dash !== "bare" || reported?.paragraph !== index - 1) return null;
  const speaker = reported.speaker();
  return speaker?.name == null ? null : { ...speaker, because: "the person whose words the paragraph before reports" };
}
