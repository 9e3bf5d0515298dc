import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { createClock } from "../../plugin/clock.ts";
import { heldLines } from "../../plugin/held-report.ts";
import { type Hold, holdOf } from "../../plugin/hold.ts";
import { isDraft } from "../../plugin/hold-asked.ts";
import { endsOf, instantInWords, reasonOf } from "../../plugin/hold-words.ts";
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
  expect(holdOf(given, now)).toBeNull();
});

it.each([
  [
    "an embargo a minute away",
    embargo("2026-06-25T08:31-04:00"),
    "embargo",
    "until 2026-06-25 08:31 -04:00 (12:31 UTC)",
  ],
  ["an embargo a second away", embargo("2026-06-25T12:30:01Z"), "embargo", "until 2026-06-25 12:30:01 UTC"],
  ["an embargo without a zone", embargo("2020-06-25T08:30"), "vague", "does not state day, time and zone"],
  ["an embargo with a day only", embargo("2020-06-25"), "vague", "does not state day, time and zone"],
  ["an embargo without an end", embargo(null), "vague", "“EMBARGOED UNTIL …”"],
  ["an end that is no time", embargo("2026-13-45T99:99Z"), "vague", "does not state day, time and zone"],
  ["a draft", release({ frontMatter: { draft: true } }), "draft", "draft"],
  ["a draft with a vague embargo", { ...embargo(null), frontMatter: { draft: true } }, "draft", "draft"],
])("holds %s", (_what, given, kind, reason) => {
  const hold = holdOf(given, now);
  expect(hold?.kind).toBe(kind);
  expect(hold && reasonOf(hold)).toContain(reason);
});

it("takes a draft from the site's data, and the text's own word before it", () => {
  expect(holdOf(release({}), now, new Map([["draft", true]]))).toEqual({ kind: "draft" });
  expect(holdOf(release({ frontMatter: { draft: false } }), now, new Map([["draft", true]]))).toBeNull();
});

it.each([[true], ["yes"], ["true"], [1], ["until Monday"]])("takes %j for a draft", (value) => {
  expect(isDraft(value)).toBe(true);
});

it.each([[false], ["no"], ["False"], [0], [null], [undefined], [""]])("takes %j for no draft", (value) => {
  expect(isDraft(value)).toBe(false);
});

describe("the instants at which embargoes end", () => {
  const until = (end: string): Hold => ({ kind: "embargo", until: end });

  it("come in their order, each once, whatever the zone they are stated in", () => {
    const ends = endsOf([until("2026-06-26T09:00Z"), until("2026-06-25T23:30-04:00"), until("2026-06-26T10:00+01:00")]);
    expect(ends.map((end) => end.toUTC().toFormat("dd HH:mm"))).toEqual(["26 03:30", "26 09:00"]);
  });

  it.each([
    ["2026-06-26T09:00Z", "2026-06-26 09:00 UTC"],
    ["2026-06-25T08:30-04:00", "2026-06-25 08:30 -04:00 (12:30 UTC)"],
    ["2026-06-25T23:30-04:00", "2026-06-25 23:30 -04:00 (2026-06-26 03:30 UTC)"],
  ])("%s is said as stated and in UTC", (end, words) => {
    expect(instantInWords(DateTime.fromISO(end, { setZone: true }))).toBe(words);
  });

  it("give the terminal one line a release, and when the next build is due", () => {
    const held = [
      { path: "b.txt", hold: until("2026-06-27T09:00Z") },
      { path: "a.txt", hold: { kind: "draft" } as const },
      { path: "c.txt", hold: until("2026-06-26T10:00+02:00") },
    ];
    expect(heldLines(held)).toEqual([
      "a.txt is held back: it is a draft (draft: true).",
      "b.txt is held back: it is embargoed until 2026-06-27 09:00 UTC.",
      "c.txt is held back: it is embargoed until 2026-06-26 10:00 +02:00 (08:00 UTC).",
      "The next build is due at 2026-06-26 10:00 +02:00 (08:00 UTC), when the first embargo ends; `press-release schedule` plans it.",
    ]);
    expect(heldLines([{ path: "a.txt", hold: { kind: "draft" } }])).toHaveLength(1);
    expect(heldLines([])).toEqual([]);
  });
});

it("has a clock that stands where it was set, and else looks at the time for each build", () => {
  const set = createClock(now);
  set.begin();
  expect(set.now).toBe(now);
  const free = createClock(null);
  const first = free.now;
  expect(free.now).toBe(first);
  free.begin();
  expect(free.now).not.toBe(first);
});
