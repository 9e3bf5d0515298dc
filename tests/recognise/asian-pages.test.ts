import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const JA =
  "港町市の株式会社灯台硝子は、9年ぶりに渡し船を再開し、来週から毎日運航すると発表しました。切符はすでに売り切れています。";
const ZH = "停航九年的渡轮将于下周复航,首航船票已经全部售完,港口公司今天向媒体公布了新的时刻表和票价。";
const AR =
  "أعلنت هيئة الموانئ اكتمال ترميم ثلاثة أرصفة قديمة في المدينة، ضمن المرحلة الثانية من البرنامج، بتكلفة بلغت 41 مليونًا.";
const roles = (language: string, text: string) =>
  parse(text, { language }).blocks.map(({ role, text: words }) => [role, words.slice(0, 24)]);
const roleOf = (language: string, text: string, line: string) =>
  parse(text, { language }).blocks.find(({ text: words }) => words.includes(line))?.role;

describe("a line that introduces what stands below it is no heading where words have no spaces", () => {
  test.for(["以下为公司声明全文:", "对于渡轮一事,公司说明如下:", "相关说明如下："])("%s", (line) => {
    expect(roleOf("zh", `渡轮复航\n\n${ZH}\n\n${line}\n\n${ZH}\n`, line.slice(0, -1))).toBe("paragraph");
  });
  test.for(["时刻表与票价:", "复航背景"])("%s is one", (line) => {
    expect(roleOf("zh", `渡轮复航\n\n${ZH}\n\n${line}\n\n${ZH}\n`, line.slice(0, 4))).toBe("subhead");
  });
});

describe("a heading behind its sign", () => {
  test.for([
    "■「このままでは港から船が消えてしまう!」九年前に始まった市民の計画がついに実を結ぶ",
    "■市民の計画",
    "◆「船が帰る」港の一日",
  ])("%s", (line) => {
    const release = parse(`渡し船が9年ぶりに再開\n\n${JA}\n\n${line}\n${JA}\n`, { language: "ja" });
    expect(release.body.map(({ role }) => role)).toEqual(["paragraph", "subhead", "paragraph"]);
  });
  test("without the sign words in marks are somebody's", () => {
    const text = `渡し船が9年ぶりに再開\n\n${JA}\n\n「このままでは港から船が消えてしまう」市民の計画がついに実を結ぶ\n${JA}\n`;
    expect(parse(text, { language: "ja" }).body.map(({ role }) => role)).not.toContain("subhead");
  });
});

describe("the address of a picture in brackets stands for the picture", () => {
  test.for([
    "【画像 https://www.example.com/?id=1】",
    "[画像1: https://www.example.com/a.jpg ]",
    "[写真2：https://www.example.com/b]",
  ])("%s", (line) => {
    expect(roleOf("ja", `渡し船が9年ぶりに再開\n\n${JA}\n\n${line}\n\n${JA}\n`, line.slice(0, 8))).toBe("wire");
  });
  test.for(["【予約 https://www.example.com/?id=1】", "【画像はこちらから https://www.example.com/】"])(
    "%s does not",
    (line) => {
      expect(roleOf("ja", `渡し船が9年ぶりに再開\n\n${JA}\n\n${line}\n\n${JA}\n`, line.slice(0, 5))).not.toBe("wire");
    },
  );
});

describe("who wrote it, in Arabic", () => {
  test.for(["كتب- سامي المثال:", "كتبت: سلمى المثال", "كتب - سامي بن علي المثال"])("%s", (line) => {
    const release = parse(`العبّارة تعود إلى المرسى\n\n${line}\n\n${AR}\n`, { language: "ar" });
    expect(release.byline?.text).toBe(line);
    expect(release.headline?.text).toBe("العبّارة تعود إلى المرسى");
  });
  test.for(["كتب سامي المثال رواية جديدة عن المرسى", "كتب: من المرسى إلى المدينة في تسع سنوات كاملة"])(
    "%s is none",
    (line) => {
      expect(parse(`العبّارة تعود إلى المرسى\n\n${line}\n\n${AR}\n`, { language: "ar" }).byline).toBeNull();
    },
  );
});

describe("a caption with the desk's address and what an agency prints behind it", () => {
  const KO =
    "한가람시와 서린대학교는 25일 시청에서 나룻배 복원을 위한 업무협약을 체결했다. 이날 협약식에는 시민 200여 명이 참석했다.";
  test.for([
    "[한가람=뉴시스] 한가람 나루 전경. 2021.09.27. (사진=서린대 제공) photo@agency.example *재판매 및 DB 금지",
    "[한가람=뉴시스] 한가람 나루 전경. 2021.09.27. (사진=서린대 제공) [email protected] *재판매 및 DB 금지",
    "한가람 나루 전경 (사진=서린대 제공) 재판매 및 DB 금지",
  ])("%s", (line) => {
    const release = parse(`나룻배 복원 협약\n\n${line}\n\n${KO}\n`, { language: "ko" });
    expect(release.photoCredits.map(({ text }) => text)).toEqual(["서린대"]);
    expect(release.body.filter(({ role }) => role === "paragraph")).toHaveLength(1);
  });
});

describe("whose item a Chinese text was made from", () => {
  test.for([
    ["(据新华社河口6月15日电)", "新华社"],
    ["（據中央社台北15日電）", "中央社"],
    ["(据海讯社河口6月15日电)", "海讯社"],
  ])("%s", ([line, name]) => {
    const release = parse(`渡轮复航\n\n${ZH}\n\n${ZH}\n\n${line}\n`, { language: "zh" });
    expect(release.sources.map((source) => source.name)).toEqual([name]);
    expect(release.dateline).toBeNull();
  });
  test("a dateline is none", () => {
    expect(parse(`渡轮复航\n\n新华社河口6月15日电 ${ZH}\n`, { language: "zh" }).sources).toEqual([]);
  });
});

describe("what a page prints above a headline", () => {
  test.for<[string, string]>([
    ["zh", `top of page\n\n渡轮停航九年后复航\n\n${ZH}\n`],
    [
      "zh",
      `按Enter到主內容區\n:::\n現在位置 首頁 > 熱門公告 > 市政新聞\n  • 友善列印\n  • 回上一頁\n\n渡轮停航九年后复航\n\n${ZH}\n`,
    ],
    ["zh", `渡轮停航九年后复航\n\n原标题:渡轮停航九年后复航\n\n${ZH}\n`],
    // A headline that ends as bodies' names do, and is printed twice.
    ["zh", `温朗:渡轮停航九年后复航 属于本地公司\n\n温朗:渡轮停航九年后复航 属于本地公司\n\n${ZH}\n`],
  ])("%s %s", ([language, text]) => {
    const release = parse(text, { language });
    expect(release.headline?.text).toContain("渡轮停航九年后复航");
    expect(release.decks).toEqual([]);
    expect(release.body).toHaveLength(1);
  });
  test("“投稿” opens the date", () => {
    const release = parse(`渡し船が9年ぶりに再開\n\n投稿:2021/02/01 18:49\n\n${JA}\n`, { language: "ja" });
    expect(release.date?.iso).toBe("2021-02-01");
  });
  test("an address of the internet is no number to call", () => {
    expect(roles("zh", `渡轮复航\n\n${ZH}\n\n172.30.142.5\n`).at(-1)?.[0]).not.toBe("contact");
  });
});

describe("captions of pages", () => {
  test.for<[string, string, string[]]>([
    ["zh", "渡轮停靠在河口码头,船员正在检查缆绳。海讯社記者謝佳朗攝  112年10月4日", ["海讯社記者謝佳朗"]],
    ["zh", "渡輪停靠在碼頭。資料圖片", []],
    ["zh", "渡輪停靠在碼頭（資料圖片）", []],
    ["ar", "محافظ المرسى خلال جولته في الميناء الجديد (واس)", ["واس"]],
    ["en", "The chain ferry at the quay at dusk (AFP)", ["AFP"]],
  ])("%s %s", ([language, line, names]) => {
    const body =
      language === "ar"
        ? AR
        : language === "zh"
          ? ZH
          : "The chain ferry went back into service on Monday, eleven weeks after she was hauled out, the town says.";
    const headline =
      language === "ar"
        ? "العبّارة تعود إلى المرسى"
        : language === "zh"
          ? "渡轮停航九年后复航"
          : "Ferry is back in service";
    const release = parse(`${headline}\n\n${line}\n\n${body}\n`, { language });
    expect(release.photoCredits.map(({ text }) => text)).toEqual(names);
    expect(release.body.filter(({ role }) => role === "paragraph")).toHaveLength(1);
    expect(release.decks).toEqual([]);
  });
  test.for([
    ["zh", "渡轮公司向媒体公开了一批老照片和资料图片"],
    ["en", "The ferry is back in service, the town says. (AFP)"],
    ["en", "The ferry is back (Oldport)"],
  ])("%s %s is none", ([language = "zh", line]) => {
    const release = parse(`Ferry 渡轮\n\n${ZH}\n\n${line}\n\n${ZH}\n`, { language });
    expect(release.body.map(({ role }) => role)).not.toContain("caption");
    expect(release.photoCredits).toEqual([]);
  });
});

test("a name with its title alone is no deck", () => {
  const text = `العبّارة تعود إلى المرسى\n\nالدكتور سامي المثال\n\n${AR}\n`;
  expect(parse(text, { language: "ar" }).decks).toEqual([]);
});

test("an Arabic deck may open with a job", () => {
  const release = parse(`العبّارة تعود إلى المرسى\n\nوزير المياه يفتتح الرصيف الثالث في المدينة\n\n${AR}\n`, {
    language: "ar",
  });
  expect(release.decks.map(({ text }) => text)).toEqual(["وزير المياه يفتتح الرصيف الثالث في المدينة"]);
});

test("notes of rights at the foot are standing text", () => {
  const release = parse(
    `渡轮复航\n\n${ZH}\n\n${ZH}\n\n${ZH}\n\n本網站之文字與照片,未經本局同意,請勿轉載或另作他用。\n`,
    { language: "zh" },
  );
  expect(release.boilerplate).toHaveLength(1);
  expect(release.body).toHaveLength(3);
});
