import { describe, expect, it } from "vitest";
import { idsOf } from "../../src/render/ids.ts";
import { slugOf } from "../../src/text/slug.ts";
import { releaseOf } from "../support/release-of.ts";

describe("slugOf", () => {
  it.each([
    ["Fighting crime at sea", "fighting-crime-at-sea"],
    ["What’s next? (2031)", "whats-next-2031"],
    ["Борьба с ветром", "борьба-с-ветром"],
    ["Übergröße", "übergröße"],
    ["!!!", ""],
  ])("%s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

describe("idsOf", () => {
  it("gives each subhead an id of its own, none of them a quotation's", () => {
    const release = releaseOf([
      { role: "subhead", text: "Aims" },
      { role: "subhead", text: "Aims" },
      { role: "subhead", text: "Aims 2" },
      { role: "subhead", text: "???" },
      { role: "subhead", text: "Q1" },
      { role: "paragraph", text: "“We won.”", inline: [{ kind: "quotation", text: "“We won.”", id: "q1" }] },
    ]);
    expect([...idsOf(release).values()]).toEqual(["aims", "aims-2", "aims-2-2", "section", "q1-2"]);
  });

  it("lets a marker have its id, whatever comes before it", () => {
    const release = releaseOf([
      { role: "subhead", text: "Aims" },
      { role: "paragraph", text: "Text", attributes: { id: "aims", classes: [], data: {} } },
      { role: "paragraph", text: "Text", attributes: { id: "aims", classes: [], data: {} } },
    ]);
    expect(Object.fromEntries(idsOf(release))).toEqual({ b1: "aims-3", b2: "aims", b3: "aims-2" });
  });
});
