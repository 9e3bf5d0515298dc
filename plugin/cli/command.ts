/** Where a command writes to; a test gives its own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Shows how far a long run is, each time in place of the last; "" takes it away. Null where nobody watches. */
  readonly progress: ((text: string) => void) | null;
  /** Whether what goes to `out` may be coloured. */
  readonly colour: boolean;
}

/** An option of a command: with a value, or a mere flag. */
export interface CommandOption {
  readonly name: string;
  /** How the help calls its value; null for a flag. */
  readonly value: string | null;
  readonly about: string;
}

/** What the user typed after the command's name, checked. */
export interface Arguments {
  readonly files: readonly string[];
  /** Values by option name; "" for a flag. */
  readonly options: ReadonlyMap<string, string>;
}

export interface Command {
  readonly usage: string;
  readonly about: string;
  readonly options: readonly CommandOption[];
  /** @returns the exit code: 0, or 1 where a file failed. */
  run(given: Arguments, terminal: Terminal): Promise<number>;
}

/** The user typed something that there is not: exit code 2. */
export class UsageError extends Error {}
