import { expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const said = (sentence: string): unknown =>
  inspectJson(
    parse(
      `예시나루재단, 항구 문화 발전 협약 체결\n\n예시나루재단은 항구상인회와 항구 문화 발전을 위한 협약을 10월 25일 체결했다.\n\n${sentence}`,
    ),
  ).quotes.map(({ text, speaker }) => [text, speaker]);

test("long sentences in single marks with a particle and a verb of speech behind are quotations", () => {
  const words = "이번 협약은 항구에 터를 둔 기업이 문화에 적극 참여하는 모범 사례이며, 적극 협조하겠다";
  expect(said(`협약에 앞서 재단 최하늘 이사장은 ‘${words}.’라고 밝혔다.`)).toEqual([[`${words}.`, "최하늘"]]);
  expect(said(`최하늘 이사장은 '${words}'고 말했다.`)).toEqual([[words, "최하늘"]]);
});

test.each([
  "협약식은 '함께 가는 항구, 함께 여는 내일을 위한 모두의 약속과 다짐'이라는 주제로 열렸다.",
  "참가자들은 ‘쓰레기를 버리지 맙시다, 우리의 바다를 우리가 지킵시다’라고 적힌 현수막을 들었다.",
  "재단은 '24년부터 '나루' 사업과 '한마음' 사업을 벌인다고 밝혔다.",
  "최하늘 이사장은 '함께 가자'고 말했다.",
])("none: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});
