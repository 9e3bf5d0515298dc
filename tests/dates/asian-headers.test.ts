import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const ZH = "停航九年的渡轮将于下周复航,首航船票已经全部售完,港口公司今天向媒体公布了新的时刻表和票价。";
const MS =
  "Menteri Pelabuhan mengumumkan bahawa feri rantai kembali berlayar selepas sebelas minggu dan tiket untuk murid sekolah kekal percuma mulai Isnin.";
const headed = (row: string) => parse(`停航九年的渡轮复航\n${row}\n\n${ZH}\n\n${ZH}\n`, { language: "zh" });

describe("a row of labels in the header of a Chinese page", () => {
  test.for<[string, string, string | null]>([
    ["来源:海角网 作者:李明 编辑:王芳 发布时间:2016-09-11 08:21", "2016-09-11", "海角网"],
    ["  • 发布时间:2015-01-15 21:29:15  来源:海角网  作者:佚名  责任编辑:罗平", "2015-01-15", "海角网"],
    ["2016-09-11 08:21 | 来源:海角网 | 记者 李明 | 责编:王芳", "2016-09-11", "海角网"],
    ["2021年04月28日 10:48 来源:海角新闻网 参与互动", "2021-04-28", "海角新闻网"],
    ["發布日期:115-02-09", "2026-02-09", null],
    ["發布日期:115/02/09", "2026-02-09", null],
    ["發稿時間:115年2月9日", "2026-02-09", null],
  ])("%s", ([row, iso, source]) => {
    const release = headed(row);
    expect(release.date?.iso).toBe(iso);
    expect(release.sources[0]?.name ?? null).toBe(source);
    expect(release.decks).toEqual([]);
  });
  test.for([
    ["zh", "编号:315-02-09"],
    ["en", "Reference: 115-02-09"],
    ["zh", "来源:海角网 票价比2016-2019高"],
  ])("%s %s gives no day", ([language = "zh", row]) => {
    expect(parse(`停航九年的渡轮复航\n\n${row}\n\n${ZH}\n`, { language }).date).toBeNull();
  });
});

describe("the word for the year run into it", () => {
  const KK =
    "Паром тоғыз жылдан кейін қайта жүзеді, деп хабарлады порт басшысы дүйсенбі күні қала тұрғындарына арнаған сөзінде.";
  test.for<[string, string, string | null]>([
    ["ru", "27.06.2023г. 20:00", "2023-06-27"],
    ["kk", "27.06.2023ж. 20:00", "2023-06-27"],
    ["kk", "27.06.2023 ж.", "2023-06-27"],
    ["ru", "27 июня 2023г.", "2023-06-27"],
    ["ru", "27.06.2023км", null],
  ])("%s %s", ([language, line, iso]) => {
    expect(parse(`Паром қайта жүзеді\n\n${line}\n\n${KK}\n`, { language }).date?.iso ?? null).toBe(iso);
  });
});

describe("a town in capitals and a colon, and a site alone, as papers of the archipelago print them", () => {
  test.for<[string, string, string | null, string | null]>([
    ["ms", "KUALA LUMPUR: ", "KUALA LUMPUR", null],
    ["ms", "PUTRAJAYA: ", "PUTRAJAYA", null],
    ["id", "KABARLAUT.com - ", null, "KABARLAUT.com"],
    ["id", "Kabarlaut.co.id – ", null, "Kabarlaut.co.id"],
    ["id", "KABARLAUT.CO.ID, BANJARBARU -- ", "BANJARBARU", "KABARLAUT.CO.ID"],
  ])("%s %s", ([language, opening, place, agency]) => {
    const release = parse(`Feri kembali berlayar\n\n${opening}${MS}\n\n${MS}\n`, { language });
    expect(release.dateline).toMatchObject({ place, agency });
  });
  test.for<[string, string]>([
    ["ms", "PENGUMUMAN PENTING: "],
    ["ms", "Menteri Besar: "],
    ["ms", "NOTA: "],
    ["en", "Kabarlaut.com – "],
    ["en", "FERRY TRUST: "],
  ])("%s %s is none", ([language, opening]) => {
    expect(parse(`Feri kembali berlayar\n\n${opening}${MS}\n\n${MS}\n`, { language }).dateline).toBeNull();
  });
});
