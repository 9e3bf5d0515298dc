import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const MALAY = "Inisiatif ini akan membantu lima ribu keluarga di luar bandar";
const malay = (text: string) =>
  parse(
    `Lembaga Taman umum inisiatif baharu\n\nLembaga Taman hari ini mengumumkan inisiatif baharu untuk penduduk.\n\n${text}\n`,
    { language: "ms" },
  ).quotes.map(({ speaker, role }) => [speaker, role]);

test.each<[string, string | null, string | null]>([
  [`Datuk Azlan Rahimi, Pengerusi Lembaga Taman, berkata "${MALAY}."`, "Azlan Rahimi", "Pengerusi Lembaga Taman"],
  [`Pengerusinya Datuk Seri Azlan Rahimi berkata, "${MALAY}."`, "Azlan Rahimi", "Pengerusinya"],
  [`Datuk Bandar Azlan Rahimi berkata, "${MALAY}."`, "Azlan Rahimi", "Datuk Bandar"],
  [`Encik Azlan Rahimi berkata taman itu siap.\n\nBeliau berkata, "${MALAY}."`, "Azlan Rahimi", null],
  [`Puan Noraini Salleh berkata taman itu siap.\n\nBeliau berkata: "${MALAY}."`, "Noraini Salleh", null],
  [`Encik Azlan Rahimi berkata taman itu siap.\n\nDia berkata, "${MALAY}."`, "Azlan Rahimi", null],
])("Malay: %s", (text, speaker, role) => {
  expect(malay(text)).toEqual([[speaker, role]]);
});

test("a pronoun of which no text tells whom it means is nobody", () => {
  expect(malay(`Kerja itu siap.\n\nMereka berkata: "${MALAY}."`)).toEqual([[null, null]]);
});

const VIETNAMESE = "Thư viện này sẽ mở cửa miễn phí cho mọi trẻ em trong thành phố";
const vietnamese = (text: string) =>
  parse(
    `Thư viện mới của thành phố Sen\n\nThành phố Sen hôm nay khai trương thư viện mới dành cho thiếu nhi.\n\n${text}\n`,
    { language: "vi" },
  ).quotes.map(({ speaker, role }) => [speaker, role]);

test.each<[string, string | null, string | null]>([
  [`Phó Chủ tịch UBND tỉnh Lê Thị Mẫu cho biết: "${VIETNAMESE}."`, "Lê Thị Mẫu", "Phó Chủ tịch UBND tỉnh"],
  [`"${VIETNAMESE}", bà Lê Thị Mẫu, Phó Chủ tịch Hội Phụ nữ, chia sẻ.`, "Lê Thị Mẫu", "Phó Chủ tịch Hội Phụ nữ"],
  [
    `Ông Trần Văn Dụ, Giám đốc Thư viện, hôm nay có mặt.\n\nÔng cho biết: "${VIETNAMESE}."`,
    "Trần Văn Dụ",
    "Giám đốc Thư viện",
  ],
  [`Ông Dụ cho biết: "${VIETNAMESE}."`, "Dụ", null],
])("Vietnamese: %s", (text, speaker, role) => {
  expect(vietnamese(text)).toEqual([[speaker, role]]);
});
