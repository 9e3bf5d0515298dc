import type { DateContext } from "./reading.ts";

/** Keeps what was read of each text until another release is read: several ask about the same line. */
export class Kept<Reading> {
  private context: DateContext | null = null;
  private known = new Map<string, Reading>();

  of(context: DateContext): Map<string, Reading> {
    if (this.context !== context) {
      this.context = context;
      this.known = new Map();
    }
    return this.known;
  }
}
