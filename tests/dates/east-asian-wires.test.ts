import { expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const KO =
  "예시나루재단은 항구상인회와 항구 문화 발전을 위한 협약을 맺고 앞으로 여러 행사를 함께 열기로 했다고 밝혔다.\n\n협약식에는 많은 사람이 함께했다.";
const JA = "見本汽船株式会社は、湾内の新しい航路を六月から始めると発表しました。\n\n新航路は一日に八往復します。";
const ZH = "港湾见本有限公司今日宣布，新渡轮将于下月投入运营，连接三座岛屿，并在每天早晨和傍晚增开班次。";
const AR =
  "أعلنت شركة النموذج البحرية اليوم عن إطلاق خط جديد بين الجزر الثلاث، يعمل ثماني مرات في اليوم الواحد.\n\nويبدأ الخط في يونيو.";

const read = (head: string, lead: string): unknown => {
  const title = { [KO]: "예시나루재단, 협약 체결", [JA]: "見本汽船、湾内に新航路", [ZH]: "港湾见本发布新渡轮" }[lead];
  const { date, dateline } = inspectJson(parse(`${title ?? "شركة النموذج تطلق خطاً جديداً"}\n\n${head}${lead}`));
  return [date, dateline?.place ?? null, dateline?.agency ?? null];
};

test.each([
  ["(서린=예시와이어) 2010년 05월 08일 -- ", KO, "2010-05-08", "서린", "예시와이어"],
  ["[예시뉴스=김하늘 기자] ", KO, null, null, "예시뉴스"],
  ["[부산=김하늘 기자] ", KO, null, "부산", null],
  ["부산 2024년 5월 8일 /PRNewswire=예시뉴스/ -- ", KO, "2024-05-08", "부산", "PRNewswire=예시뉴스"],
  ["서울, 대한민국 – 2024년 5월 8일 – ", KO, "2024-05-08", "서울, 대한민국", null],
  ["東京発 2024年5月8日 - ", JA, "2024-05-08", "東京", null],
  ["2024年5月8日，海角讯 ", ZH, "2024-05-08", "海角", null],
  ["〔台北，2025年7月30日〕", ZH, "2025-07-30", "台北", null],
  ["2024年5月8日（東京）― ", JA, "2024-05-08", "東京", null],
  ["2024年5月8日、東京発：", JA, "2024-05-08", "東京", null],
  ["中国·上海（2024年5月8日）", ZH, "2024-05-08", "中国·上海", null],
  ["中国·上海，2024年5月8日——", ZH, "2024-05-08", "中国·上海", null],
  ["[東京 8日 見本通信] ", JA, null, "東京", "見本通信"],
  ["دمشق-سانا ", AR, null, "دمشق", "سانا"],
  ["دمشق-سانا\n\n", AR, null, "دمشق", "سانا"],
  ["القاهرة / أ ش أ / ", AR, null, "القاهرة", "أ ش أ"],
])("%s", (head, lead, date, place, agency) => {
  expect(read(head, lead)).toEqual([date, place, agency]);
});

test.each([
  ["부산에서 2024년 5월 8일 ", KO],
  ["2024年5月8日，海角讯息的", ZH],
  ["2024年5月8日（水曜）に", JA],
  ["2024年5月8日（共同通信）―", JA],
  ["المرسى-سلمى ", AR],
  ["شركة / سانا ", AR],
])("none: %s", (head, lead) => {
  expect(read(head, lead)).toEqual([null, null, null]);
});
