/** Something in a text that a shorter piece, or none, stands for. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** No longer than what it stands for. */
  readonly by: string;
}

/** A text that was made shorter. */
export interface Edited {
  readonly text: string;
  /** Where signs were left out: the offsets in `text` of what stood behind each, ascending; one twice where two were. */
  readonly left: readonly number[];
}

export const untouched = (text: string): Edited => ({ text, left: [] });

/** A text with some pieces, in order, cut short. */
export function cut(text: string, cuts: readonly Cut[]): Edited {
  const left: number[] = [];
  let read = "";
  let done = 0;
  for (const { start, end, by } of cuts) {
    read += text.slice(done, start) + by;
    for (let gone = end - start - by.length; gone > 0; gone -= 1) left.push(read.length);
    done = end;
  }
  return { text: read + text.slice(done), left };
}

/** Where an offset of a text is in what an edit made of it. */
export function movedBy({ left }: Edited, offset: number): number {
  let gone = 0;
  while (gone < left.length && (left[gone] as number) + gone < offset) gone += 1;
  return offset - gone;
}

/** Two edits as one: `second` was made of the text that `first` gave. */
export function bothOf(first: Edited, second: Edited): Edited {
  if (first.left.length === 0 || second.left.length === 0)
    return { text: second.text, left: first.left.length === 0 ? second.left : first.left };
  const left: number[] = [];
  let gone = 0;
  for (const place of first.left) {
    // A sign that the second left out stood so far into its own text.
    while (gone < second.left.length && (second.left[gone] as number) + gone < place) {
      left.push(second.left[gone] as number);
      gone += 1;
    }
    left.push(place - gone);
  }
  left.push(...second.left.slice(gone));
  return { text: second.text, left };
}
