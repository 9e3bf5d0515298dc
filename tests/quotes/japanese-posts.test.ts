import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const speakerOf = (lead: string) => {
  const text = `旧港市で橋の修復始まる\n\n2025年5月2日\n\n${lead}は「橋の修復は三年かけて行い、十月から船を通す予定だ」と述べた。\n`;
  const [quote] = parse(text, { language: "ja" }).quotes;
  return [quote?.speaker ?? null, quote?.role ?? null];
};

test.each([
  ["見本太郎外務大臣", "見本太郎", "外務大臣"],
  ["王見本外交副部長", "王見本", "外交副部長"],
  ["見本太郎衆院議員", "見本太郎", "衆院議員"],
  ["見本太郎環境副大臣", "見本太郎", "環境副大臣"],
  ["見本太郎部長", "見本太郎", "部長"],
])("the post behind a name is none of the name: %s", (lead, name, role) => {
  expect(speakerOf(lead)).toEqual([name, role]);
});
