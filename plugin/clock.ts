/** The one clock of a build: everything that asks for the time is told the same. */
export interface Clock {
  readonly now: Date;
  /** Looks at the time anew. Called before each build, since a server runs for days. */
  begin(): void;
}

/** @param fixed the time that a site or SOURCE_DATE_EPOCH has set; null for the time of day. */
export function createClock(fixed: Date | null): Clock {
  let now = fixed ?? new Date();
  return {
    get now() {
      return now;
    },
    begin() {
      now = fixed ?? new Date();
    },
  };
}
