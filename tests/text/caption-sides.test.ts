import { expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

test.each([
  [
    "김하늘 나루식품 대표이사(사진 왼쪽) / 이바다 예시면옥 대표이사(사진 오른쪽)",
    "나루식품은 예시면옥과 식자재 공급을 위한 업무협약을 맺었다고 8일 밝혔다.",
  ],
  [
    "調印した見本太郎社長（左）と例花子市長（右）",
    "見本汽船株式会社は、見本市と湾内の航路に関する協定を結んだと発表しました。",
  ],
])("who stands on which side is a caption: %s", (line, lead) => {
  const release = inspectJson(parse(`나루식품, 예시면옥과 업무협약 체결 見本\n\n${line}\n\n${lead}\n\n${lead}`));
  expect([release.subheadline, release.bodyParagraphs]).toEqual([null, 2]);
});

test("a word that opens a sentence of Indonesian is no first name", () => {
  const lead = "JAKARTA - Menteri Perhubungan Reinor Sampel mengatakan rute baru akan dibuka pada hari Rabu.";
  const more =
    'Karenanya Reinor tidak menanggapi kabar itu. "Keselamatan penumpang adalah yang utama bagi kami," ujar Reinor.';
  expect(inspectJson(parse(`Rute Baru Dibuka\n\n${lead}\n\n${more}`)).quotes[0]?.speaker).toBe("Reinor Sampel");
});
