import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD = "ลูกเรือของเรือข้ามฟากกลับมาให้บริการอีกครั้งหลังจากหยุดไปเก้าปี โดยผู้ว่าการท่าเรือกล่าวว่า ประชาชนรอคอยวันนี้มานาน";

describe("Thai months shortened to letters with stops", () => {
  test.for<[string, string]>([
    ["6 ส.ค. 2569", "2026-8-6"],
    ["6 ม.ค. 2569", "2026-1-6"],
    ["6 มี.ค. 2569", "2026-3-6"],
    ["วันพุธที่ 6 พ.ย. 2567", "2024-11-6"],
    ["4 พ.ย. 65", "2022-11-4"],
    ["๖ ส.ค. ๒๕๖๙", "2026-8-6"],
  ])("%s", ([line, expected]) => {
    const { date } = parse(`เรือข้ามฟากกลับมา\n\n${line}\n\n${LEAD}\n`, { language: "th" });
    expect(`${date?.year}-${date?.month}-${date?.day}`).toBe(expected);
  });
  test.for(["6 ส.ส. 2569", "6 บ.จ. 65", "โทร. 65"])("%s is no date", (line) => {
    expect(parse(`เรือข้ามฟากกลับมา\n\n${line}\n\n${LEAD}\n`, { language: "th" }).date).toBeNull();
  });
});

describe("place, day and sender between double hyphens", () => {
  test.for<[string, string, string, string]>([
    ["th", `กรุงเทพฯ--6 ส.ค.--สมาคมเรือตัวอย่าง\n${LEAD}\n`, "กรุงเทพฯ", "สมาคมเรือตัวอย่าง"],
    ["th", `เรือข้ามฟากกลับมา\n\nกรุงเทพฯ--6 ส.ค. 2569--บมจ.เรือตัวอย่าง กรุ๊ป\n\n${LEAD}\n`, "กรุงเทพฯ", "บมจ.เรือตัวอย่าง กรุ๊ป"],
  ])("%s", ([language, text, place, agency]) => {
    expect(parse(text, { language }).dateline).toMatchObject({ place, agency });
  });
  test("a short lead behind them is no sender", () => {
    const release = parse("Ferry is back\n\nOLDPORT--6 May 2026--The ferry is back.\n", { language: "en" });
    expect(release.dateline).toMatchObject({ place: "OLDPORT", agency: null });
  });
});

describe("a site or a paper that sends the item", () => {
  const ID = "Feri penyeberangan kembali berlayar setelah sembilan tahun, kata pengelola pelabuhan pada Senin pagi.";
  const ZH = "渡轮公司今天表示,停航九年的渡轮将于下周复航,首航船票已经售完。";
  test.for<[string, string, string | null, string]>([
    ["id", `Feri kembali\n\nBanjarbaru, kabarpelabuhan.co.id- ${ID}\n`, "Banjarbaru", "kabarpelabuhan.co.id"],
    ["id", `Feri kembali\n\nBanjarbaru, kabarpelabuhan.com – ${ID}\n`, "Banjarbaru", "kabarpelabuhan.com"],
    ["zh", `渡轮复航\n\n海角网9月25日讯,${ZH}\n`, null, "海角网"],
    ["zh", `渡轮复航\n\nAcme快报9月25日讯，${ZH}\n`, null, "Acme快报"],
  ])("%s %s", ([language, text, place, agency]) => {
    expect(parse(text, { language }).dateline).toMatchObject({ place, agency });
  });
  test("the place stands before the day as well", () => {
    expect(parse(`渡轮复航\n\n河口9月25日讯,${ZH}\n`, { language: "zh" }).dateline).toMatchObject({ place: "河口" });
  });
  test.for([
    ["zh", `渡轮复航\n\n本报9月25日讯,${ZH}\n`],
    ["zh", `渡轮复航\n\n海角网9月25日讯息称,${ZH}\n`],
    ["zh", `渡轮复航\n\n河口9月25日的渡轮,${ZH}\n`],
    ["id", `Feri kembali\n\nBanjarbaru, kabarpelabuhan.co.id melaporkan ${ID}\n`],
  ])("%s %s is none", ([language, text]) => {
    expect(parse(text as string, { language: language as string }).dateline).toBeNull();
  });
});
