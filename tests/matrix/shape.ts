/** A site that has the plugin, as one among its many habits. */
export interface Shape {
  readonly name: string;
  /** Its files; the config leaves the plugin out where the environment says WITHOUT_PRESS. */
  readonly files: Readonly<Record<string, string>>;
  readonly config: string;
  readonly output: string;
  /** Where the page of the release is, in the output folder. */
  readonly release: string;
  /** What it says in the page of the release that only this site would say. */
  readonly says: RegExp;
  /** Files that the site has of its own, and that have to be the same with the plugin and without. */
  readonly own: readonly string[];
  /** Files that there must not be. */
  readonly absent: readonly string[];
  /** What in its own pages tells of the release. */
  readonly lists: Readonly<Record<string, string>>;
}

export const PACKAGE = "eleventy-plugin-press-release";

export const RELEASE = `Night ferry to call at Skerry Quay again

12 May 2025

SKERRY QUAY, 12 May 2025 – The night ferry will call at Skerry Quay again from Sunday, four years after a storm took its pier.

“Nobody on this island will have to wait until the morning again,” said Petra Halloran, harbour master of Skerry Quay.

Photo: Ismay Thornbury / Skerry Quay

Press contact:
Petra Halloran
press@skerryquay.example
`;
export const PAGE = "night-ferry-to-call-at-skerry-quay-again/index.html";
