/** So many texts are kept in mind: those of a release or two. */
const MOST = 256;

/** Keeps what was read of the last texts: several ask about the same line. */
export class Recent<Reading> {
  private readonly known = new Map<string, Reading>();

  /** What is known of a text, or what `read` says of it. */
  of(text: string, read: (text: string) => Reading): Reading {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(text, reading);
    return reading;
  }
}
