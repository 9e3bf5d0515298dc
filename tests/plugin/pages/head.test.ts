import { expect, test } from "vitest";
import { headlineLength } from "../../../plugin/pages/head/length.ts";
import { parts } from "../../../plugin/pages/index.ts";
import { releaseOf } from "../../support/release-of.ts";
import { someContext } from "./some-context.ts";

const words = (count: number) => Array.from({ length: count }, () => "gate").join(" ");

test.each([
  [1, "short"],
  [6, "short"],
  [7, "medium"],
  [12, "medium"],
  [13, "long"],
  [22, "long"],
  [23, "epic"],
] as const)("a headline of %i words is %s", (count, length) => {
  expect(headlineLength(words(count))).toBe(length);
});

test("a word of more than eighteen letters makes a headline one step smaller", () => {
  expect(headlineLength("Hafenverwaltungsrat tagt")).toBe("medium");
  expect(headlineLength("Hafenverwaltungsra tagt")).toBe("short");
  expect(headlineLength(`${words(30)} Hafenverwaltungsrat`)).toBe("epic");
  expect(headlineLength("Hafen-Verwaltungs-Beirat tagt")).toBe("short");
});

test("a word that no line of a size would hold makes a headline smaller still", () => {
  expect(headlineLength("Fährschifffahrtsgenossenschaft tagt")).toBe("long");
  expect(headlineLength("Hafenbeckeninstandsetzungsabschnitt")).toBe("epic");
});

test("a headline without spaces is measured by its characters", () => {
  expect(headlineLength("港湾局が水門を再開")).toBe("short");
  expect(headlineLength("港湾局が九年ぶりに水門を再開し湿地に海水を戻すと発表した")).toBe("medium");
});

test("the headline is an h1 whose text is text", () => {
  const release = releaseOf([{ role: "headline", text: `Tarn <b>opens</b> "gate"` }]);
  expect(parts.headline(release, someContext())).toBe(
    `<h1 class="pr-headline p-name" data-length="short">Tarn &lt;b&gt;opens&lt;/b&gt; “gate”</h1>`,
  );
});

test("without a headline there is no h1", () => {
  expect(parts.headline(releaseOf([{ role: "paragraph", text: "A text." }]), someContext())).toBe("");
});

test("the kicker says the genre as printed, else in the page's words", () => {
  const context = someContext();
  expect(parts.kicker(releaseOf([{ role: "genre", text: "Media advisory" }]), context)).toContain(
    "<b>Media advisory</b>",
  );
  expect(parts.kicker(releaseOf([]), context)).toContain("<b>Press release</b>");
});

test("a genre printed as the headline's label is the kicker; another label is not", () => {
  const labelled = (text: string) => {
    const release = releaseOf([{ role: "headline", text }]);
    const label = { text: text.slice(0, text.indexOf(":") + 1), spans: [], joint: " " } as const;
    return { ...release, blocks: release.blocks.map((block) => ({ ...block, label })) };
  };
  expect(parts.kicker(labelled("NEWS RELEASE: A gate opens"), someContext())).toContain(">NEWS RELEASE</b>");
  expect(parts.kicker(labelled("Headline: A gate opens"), someContext())).toContain("<b>Press release</b>");
});

test("the kicker names the issuer, unless the masthead has named it or it is a whole sentence", () => {
  const kicker = (text: string) => parts.kicker(releaseOf([{ role: "issuer", text }]), someContext());
  expect(kicker("Tarn Ferries")).toContain(`<span class="pr-kicker__issuer p-author h-card">Tarn Ferries</span>`);
  expect(kicker("THE PORT OF TARN")).not.toContain("issuer");
  expect(kicker(`${words(20)} of Tarn`)).not.toContain("issuer");
});

test("a label in capitals may be set in small letters, one with a name in it may not", () => {
  const kicker = (text: string) => parts.kicker(releaseOf([{ role: "genre", text }]), someContext());
  expect(kicker("NEWS RELEASE")).toContain(`<b class="pr-kicker__genre">NEWS RELEASE</b>`);
  expect(kicker("TARN NEWS RELEASE")).toContain("<b>TARN NEWS RELEASE</b>");
  expect(kicker("News release")).toContain("<b>News release</b>");
});
