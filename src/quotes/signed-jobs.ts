import type { LanguagePack } from "../languages/pack.ts";
import { holdsJobWord } from "../text/names.ts";
import type { Block } from "../types.ts";
import type { Draft } from "./attribute.ts";
import { speech } from "./speakers.ts";

/** Behind a name or a job that ends a line. */
const COMMA = /\s*,$/;
const MOST_CHARACTERS = 120;

/** Gives those who sign the words above by their name alone the job that stands in the line right below it. */
export function readSignedJobs(drafts: readonly Draft[], blocks: readonly Block[], pack: LanguagePack): void {
  for (const draft of drafts) {
    const { speaker, parts } = draft;
    const at = (parts.at(-1)?.paragraph ?? -1) + 1;
    const [signer, job] = [blocks[at], blocks[at + 1]];
    if (speaker?.name == null || speaker.role !== null || signer === undefined || job?.role !== "paragraph") continue;
    if (job.lines[0] !== signer.lines[1] + 1 || !signer.text.replace(COMMA, "").endsWith(speaker.name)) continue;
    if (job.text.length > MOST_CHARACTERS || !holdsJobWord(job.text, [pack])) continue;
    draft.speaker = speech(
      speaker.name,
      job.text.replace(COMMA, ""),
      `${speaker.because}, and the line below it a job`,
    );
  }
}
