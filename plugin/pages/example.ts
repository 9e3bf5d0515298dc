import type { PictureFile, Release } from "../../src/types.ts";
import type { PageContext, Surroundings } from "./context.ts";
import type { Html } from "./html.ts";

/** A part of a page shown at work: a text, and what the part makes of it. Every example is run as a test. */
export interface Example {
  /** The difficulty: "genre before the headline". */
  readonly name: string;
  /** A release as it would lie in the folder. */
  readonly text: string;
  /** The picture files beside it. */
  readonly pictures?: readonly PictureFile[];
  /** What stands round the release, for parts that lead to others. */
  readonly surroundings?: (parse: Parse) => Partial<Surroundings>;
  /** Pieces of the part's HTML, in order. */
  readonly shows: readonly string[];
}

/** A view that shows more than one release, or none, at work. */
export interface ViewExample {
  readonly name: string;
  readonly view: (context: PageContext, parse: Parse) => Html;
  readonly shows: readonly string[];
}

/** Reads a text, so that examples of views need not know how. */
export type Parse = (text: string) => Release;

/** A whole release round the lines that an example is about. */
export function release({ head = "", foot = "" }: { readonly head?: string; readonly foot?: string }): string {
  return `${head || "Ferry to call at Low Tarn again"}

13 October 2021

The ferry between Tarn and Low Tarn will call at the old stone pier again from Monday, after four years in which its
passengers had to wade the last few yards to the shore in all weathers.

The pier was rebuilt by eleven masons from the island. Its steps are now cut for both tides, and a bell at its end
tells the pilot of the boat how many passengers are waiting there.

${foot}`;
}
