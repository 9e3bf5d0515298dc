import { parse } from "../../src/index.ts";
import type { Role } from "../../src/types.ts";

/** A release in which a line stands where such lines stand; `{line}` is its place. */
export const hosts = {
  header:
    "Ferry returns to the crossing\n\n{line}\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.\n\nShe now carries forty cars, two fewer than before the refit began.",
  first:
    "{line}\n\nFerry returns to the crossing\n\n4 March 2025\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.",
  body: "Ferry returns to the crossing\n\n4 March 2025\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.\n\n{line}\n\nShe now carries forty cars, two fewer than before the refit began.",
  trailer:
    "Ferry returns to the crossing\n\n4 March 2025\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.\n\nShe now carries forty cars, two fewer than before the refit began.\n\n{line}",
} as const;

/** The role that the first of some lines has in its place. */
export function roleOf(line: string, host: keyof typeof hosts): Role | undefined {
  const text = hosts[host].replace("{line}", line);
  const at = text.slice(0, text.indexOf(line)).split("\n").length;
  return parse(text).blocks.find(({ lines }) => lines[0] <= at && at <= lines[1])?.role;
}
