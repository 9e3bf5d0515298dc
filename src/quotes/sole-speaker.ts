import type { Draft } from "./attribute.ts";
import { isOf } from "./lexicon.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { Speaker, Speakers } from "./speakers.ts";
import { BODY } from "./word-class.ts";

/** So many parts of quotations are somebody's before one is left to the reader: a single one may stand above a list of voices or reasons. */
const FEWEST_SIGNED = 2;

/**
 * Whose quotations stand between paragraphs that tell what is done: where a release quotes one person only, and does so more than once, a
 * paragraph of nothing but a quotation is that person's, though nobody is named beside it. Offices of one politician write so.
 */
export class SoleSpeaker {
  readonly #unsigned: Draft[] = [];
  readonly #voices: (() => Speaker | null)[] = [];

  /** A quotation that nobody is named beside; it is left over if it is a whole paragraph. */
  leave(draft: Draft, whole: boolean): Draft {
    if (whole && draft.speaker === null) this.#unsigned.push(draft);
    return draft;
  }

  /** Whoever is named as saying something, quoted or not; but for bodies, which announce and seldom speak. */
  hear({ cues, lexicon }: Paragraph, speakers: Speakers): void {
    for (const cue of cues) {
      const { kind, name } = cue.subject ?? {};
      const body =
        name
          ?.toLowerCase()
          .split(" ")
          .some((word) => isOf(lexicon, word, BODY)) === true;
      if (kind === "document" || (kind === "name" && !body)) this.#voices.push(() => speakers.of(cue));
    }
  }

  /** Gives the quotations that were left over to the one who speaks in the release, if it is one. */
  settle(drafts: readonly Draft[]): void {
    const left = this.#unsigned.filter(({ speaker }) => speaker === null);
    if (left.length === 0) return;
    const signed = drafts.filter(({ speaker }) => speaker !== null);
    const [sole] = signed;
    const name = sole?.speaker?.name;
    if (sole?.speaker == null || name == null || !name.includes(" ")) return;
    const parts = signed.reduce((sum, each) => sum + each.parts.length, 0);
    if (parts < Math.max(FEWEST_SIGNED, left.length) || signed.some(({ speaker }) => speaker?.name !== name)) return;
    if (this.#voices.some((voice) => (voice()?.name ?? name) !== name)) return;
    const because = "the only person whom the release quotes";
    for (const draft of left) {
      if (isBelow(draft, sole)) draft.speaker = { ...sole.speaker, because, presumed: true };
    }
  }
}

const isBelow = ({ parts }: Draft, above: Draft): boolean =>
  (parts[0]?.paragraph ?? 0) > (above.parts[0]?.paragraph ?? 0);
