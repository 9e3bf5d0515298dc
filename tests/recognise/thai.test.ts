import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { wordCount } from "../../src/text/prose.ts";

const TEXT = `ข่าวประชาสัมพันธ์
วันที่ 12 มีนาคม 2569

ท่าเรือเก่าเปลี่ยนเป็นตลาดน้ำ ลดขยะในคลองบางเรือ

บางเรือ – บริษัท ท่าเรือไทย จำกัด เปิดตลาดน้ำจากท่าเรือเก่าแห่งแรกของภาคกลาง ตั้งเป้ารับนักท่องเที่ยวปีละ 15,000 คน เพื่อลดขยะในคลองซึ่งเป็นปัญหาสำคัญของเมือง

ตลาดเปิดทุกวันเสาร์และวันอาทิตย์ และมีเรือไปรับถึงท่า ผู้ค้าที่เข้าร่วมโครงการจะได้รับแผงภายใน 3 วัน ปัจจุบันมีผู้ลงทะเบียนแล้ว 86 ครัวเรือนจากสองฝั่งคลอง

เกี่ยวกับท่าเรือไทย
บริษัท ท่าเรือไทย จำกัด ก่อตั้งเมื่อปี 2562 ดำเนินธุรกิจเรือโดยสาร ปัจจุบันมีพนักงาน 96 คน
`;

describe("Thai, which parts no words with spaces", () => {
  test("has headline, dateline, paragraphs and a standing text under a glued heading", () => {
    const release = parse(TEXT);
    expect(release.language.tag).toBe("th");
    expect(release.headline?.text).toBe("ท่าเรือเก่าเปลี่ยนเป็นตลาดน้ำ ลดขยะในคลองบางเรือ");
    expect(release.dateline?.place).toBe("บางเรือ");
    expect(release.date?.iso).toBe("2026-03-12");
    expect(release.body.map(({ role }) => role)).toEqual(["paragraph", "paragraph"]);
    expect(release.boilerplate.length).toBe(1);
  });

  test("has as many words as half its signs, and its figures are words as they are elsewhere", () => {
    expect(wordCount("ท่าเรือ")).toBe(4);
    expect(wordCount("๒๕๖๙")).toBe(1);
  });
});
