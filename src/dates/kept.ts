import type { DateContext } from "./reading.ts";

/** Keeps what was read of each text as long as the release's date context lives: several ask about the same line. */
export class Kept<Reading> {
  private readonly known = new WeakMap<DateContext, Map<string, Reading>>();

  of(context: DateContext): Map<string, Reading> {
    const known = this.known.get(context);
    if (known !== undefined) return known;
    const fresh = new Map<string, Reading>();
    this.known.set(context, fresh);
    return fresh;
  }
}
