import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const rolesOf = (text: string): string[] => parse(text).blocks.map(({ role, text: words }) => `${role}: ${words}`);

describe("a company's facts, field by field", () => {
  const story =
    "見本汽船、湾内に新航路\n\n見本汽船株式会社は、湾内の新しい航路を六月から始めると発表しました。新航路は一日に八往復します。\n\n";

  test.each([
    "会社名：見本汽船株式会社\n設立：1972年4月2日\n所在地：東京都港区見本1-2-3",
    "社名　　見本汽船株式会社\n代表者　見本一郎\n資本金　1億円\n事業内容　客船の運航",
    "商号：見本汽船株式会社\n本社：東京都港区\nURL：https://mihon.example",
  ])("are what the sender says of itself, without a heading: %j", (facts) => {
    const { boilerplate, body } = parse(story + facts);
    expect(boilerplate.map(({ heading }) => heading)).toEqual([null]);
    expect(body.map(({ role }) => role)).toEqual(["paragraph"]);
  });

  test.each([
    "名称：湾内遊覧\n会場：見本港\n期間：6月1日から",
    "会社名：見本汽船株式会社\n料金：千円\n定員：80名",
    "会社名：見本汽船株式会社\n所在地：東京都港区",
    "船名：みほん丸\n設立：1972年\n所在地：見本港",
  ])("are not the facts of an event, of a fare or of a ship: %j", (facts) => {
    expect(parse(story + facts).boilerplate).toEqual([]);
  });

  test("above the story are its header", () => {
    expect(parse(`会社名：見本汽船株式会社\n代表者：見本一郎\n本社：東京都港区\n\n${story}`).boilerplate).toEqual([]);
  });

  test("in Korean and Chinese", () => {
    const ko =
      "예시해운, 새 항로 개설\n\n예시해운은 육지와 섬을 잇는 새 항로를 6월 1일부터 하루 여덟 차례 운영한다고 8일 밝혔다.\n\n회사명: 예시해운\n설립: 1972년\n소재지: 부산시 예시구";
    const zh =
      "港湾见本开通新航线\n\n港湾见本有限公司今日宣布，连接三座岛屿的新航线将于六月一日开通，每天往返八次。\n\n公司名称：港湾见本有限公司\n成立时间：1972年\n总部：海角市";
    for (const text of [ko, zh]) expect(parse(text).boilerplate).toHaveLength(1);
  });
});

describe("a heading over somebody's words", () => {
  const release = (head: string): string =>
    `見本汽船、青葉観光と提携\n\n見本汽船株式会社は、青葉観光株式会社と湾内の航路について提携したと発表しました。\n\n青葉観光株式会社について\n\n青葉観光は湾岸の宿と船の旅を扱っています。\n\n${head}\n\n港の朝の景色を多くの方に見ていただきたいと考えてきました。`;

  test.each(["代表取締役社長　川上氏のコメント", "■青葉観光 川上社長コメント"])(
    "ends what a partner is: %s",
    (head) => {
      const roles = rolesOf(release(head));
      expect(roles.at(-2)).toMatch(/^subhead: /);
      expect(roles.at(-1)).toMatch(/^paragraph: /);
    },
  );

  test.each(["青葉観光の旅", "コメント"])("is none without somebody's words named: %s", (head) => {
    expect(rolesOf(release(head)).some((role) => role.startsWith("subhead"))).toBe(false);
  });
});

describe("whom to ask, glued to the office", () => {
  const ask = (row: string): unknown =>
    inspectJson(
      parse(
        `港灣見本公司開通新航線\n\n港灣見本公司今日宣布，連接三座島嶼的新航線將於六月一日開通，每天往返八次。\n\n${row}\n聯絡電話：02-55500145分機12\n電子郵件信箱：desk@energy.example`,
      ),
    ).contacts;

  test.each([
    ["發言人：能源局林若水副局長", "林若水"],
    ["業務聯絡人：能源局再生能源組陳若谷組長", "陳若谷"],
    ["發言人:能源局林若水副局長", "林若水"],
    ["業務聯絡人：產業發展署歐陽若水簡任技正", "歐陽若水"],
  ])("%s", (row, name) => {
    expect(ask(row)).toEqual([{ name, email: "desk@energy.example", phone: "02-55500145" }]);
  });

  test.each(["發言人：能源局副局長", "發言人：能源局發言人室", "聯絡單位：能源局再生能源組"])("nobody: %s", (row) => {
    expect(ask(row)).toEqual([{ name: null, email: "desk@energy.example", phone: "02-55500145" }]);
  });
});

describe("Korean pages", () => {
  const lead = "예시해운은 육지와 섬을 잇는 새 항로를 6월 1일부터 하루 여덟 차례 운영한다고 8일 밝혔다.";

  test("have no headline that is a sentence of the text", () => {
    const more =
      "새 항로는 주민과 여행객이 더 편하게 육지를 오갈 수 있도록 지난해부터 마련한 것으로, 배는 국내에서 지었다.";
    expect(parse(`예시해운이 지난 3월 새 여객선을 선보였다.\n\n${more}\n\n${lead}`).headline).toBeNull();
    expect(parse(`예시해운, 새 여객선 선보여\n\n${more}\n\n${lead}`).headline?.text).toBe("예시해운, 새 여객선 선보여");
  });

  test.each(["[행사 개요]", "<행사 개요>", "[ 운항 계획 ]"])("have headings in brackets: %s", (head) => {
    const text = `예시해운, 새 항로 개설\n\n${lead}\n\n${head}\n- 1월 : 시험 운항\n- 6월 : 정식 운항`;
    expect(inspectJson(parse(text)).subheads).toEqual([head]);
  });

  test.each(["[끝]", "<desk@yesi.example>", "[1]"])("have other things in brackets: %s", (line) => {
    const text = `예시해운, 새 항로 개설\n\n${lead}\n\n${line}\n\n${lead}`;
    expect(inspectJson(parse(text)).subheads).toEqual([]);
  });

  test("tell who is to be seen in their first line", () => {
    const text = `(왼쪽부터) 김하늘 대표, 이도윤 시장\n\n${lead}`;
    expect(rolesOf(text)[0]).toBe("caption: (왼쪽부터) 김하늘 대표, 이도윤 시장");
  });
});
