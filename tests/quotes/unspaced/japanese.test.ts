import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "../support.ts";

const said = (text: string): string[] => whoSaid(text, { pack: packOf("ja") });

describe("who speaks in Japanese releases of projects with Latin names", () => {
  it.each([
    // A space before the word of respect, and behind the marks.
    [
      "「今年の会議には本当に感心しました」と Tarn プロジェクトリーダーの Mara Ellwood さんは言いました。",
      "Mara Ellwood (Tarn プロジェクトリーダー)",
    ],
    [
      "「今年の会議には本当に感心しました」 と Tarn のチームリーダーの Jan Exempel が話します。",
      "Jan Exempel (Tarn のチームリーダー)",
    ],
    // Nothing between the marks and who speaks.
    [
      "「今年の会議には本当に感心しました」 Tarn プロジェクトリーダーの Mara Ellwood さんが言います。",
      "Mara Ellwood (Tarn プロジェクトリーダー)",
    ],
    // The title behind the name.
    [
      "「今年の会議には本当に感心しました。」 と Mara Ellwood、Tarn プロジェクトリーダは言います。",
      "Mara Ellwood (Tarn プロジェクトリーダ)",
    ],
    // The verb before the marks, without a colon.
    [
      "OSIの Simon Exempel さんは Tarn を迎えてこう言います 「新しい提携の形として迎えられることは大きいです。」",
      "Simon Exempel",
    ],
    [
      "現在の Tarn プロジェクトリーダー、Mara Ellwood さんは感心しています: 「今年の会議には本当に感心しました。」",
      "Mara Ellwood (現在の Tarn プロジェクトリーダー)",
    ],
    ["Jan Exempel は私たちにこう書いています。「この装置を使うために私たちはこれを選んだのです。」", "Jan Exempel"],
  ])("%s", (text, wanted) => {
    expect(said(text)).toEqual([wanted]);
  });

  it.each([
    // Whoever chooses a prize says nothing, and "と" joins two.
    ["「今年最高の新しい展示とその模型の部屋」として編集者とリスナーが選ぶ賞も受賞しました。"],
    // Titles of articles and systems.
    ["IT Tarn は、「鉛筆と紙で行う新しい選挙の試験」という記事において報告しました。"],
    // A title alone is nobody's name.
    ["プロジェクトリーダーは「今年の会議には本当に感心しました」と述べた。"],
    ["会議のマネージャーは「今年の会議には本当に感心しました」と述べた。"],
  ])("nobody: %s", (text) => {
    expect(said(text).filter((who) => who !== "?")).toEqual([]);
  });
});
