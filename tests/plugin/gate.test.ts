import { expect, it } from "vitest";
import { heldBecause } from "../../plugin/gate.ts";
import { release } from "./some-release.ts";

const now = new Date("2026-06-25T12:30:00Z");
const embargo = (until: string | null) =>
  release({
    releaseLine: { kind: "embargo", until, excerpt: { text: "EMBARGOED UNTIL …", spans: [], joint: " " } },
  });

it.each([
  ["no release line", release({})],
  ["an immediate release", release({ releaseLine: { ...embargo(null).releaseLine, kind: "immediate" } as never })],
  ["an embargo that ends this second", embargo("2026-06-25T08:30-04:00")],
  ["an embargo of the past", embargo("2026-06-25T12:29Z")],
  ["a draft that is none", release({ frontMatter: { draft: false } })],
])("lets %s pass", (_what, given) => {
  expect(heldBecause(given, now)).toBeNull();
});

it.each([
  ["an embargo a minute away", embargo("2026-06-25T08:31-04:00"), "until 2026-06-25T08:31-04:00"],
  ["an embargo without a zone", embargo("2020-06-25T08:30"), "does not state day, time and zone"],
  ["an embargo with a day only", embargo("2020-06-25"), "does not state day, time and zone"],
  ["an embargo without an end", embargo(null), "“EMBARGOED UNTIL …”"],
  ["an end that is no time", embargo("2026-13-45T99:99Z"), "does not state day, time and zone"],
  ["a draft", release({ frontMatter: { draft: true } }), "draft"],
])("holds %s", (_what, given, reason) => {
  expect(heldBecause(given, now)).toContain(reason);
});
