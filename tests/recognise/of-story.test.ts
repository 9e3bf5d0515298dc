import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const english = `The chain ferry of Oldport will sail again on Monday after eleven weeks in the dock, the harbour board said today. Its
crew has been paid throughout, and the crossing stays free for pupils, nurses and everybody who works at night.

“We counted every day,” said Jane Example, chair of the harbour board. “So did those who had to walk round by the bridge.”

The board will publish what the repair has cost when the last invoice has come, which it expects for the end of the month.
`;
const chinese = `旧港港务局今天宣布，停航十一周的链渡船将于下周一恢复航行，船员在此期间一直领取工资，学生、护士和夜班工人继续免费过河。港务局主席陈例说，
修理费用将在月底公布，届时最后一张发票也会送到。渡船每二十分钟一班，从早上五点一直开到半夜，周末和节假日照常运行，自行车同样可以上船。港务局还说，码头边
的候船室也已经重新粉刷，并装上了新的长椅和时刻表，乘客可以在那里躲雨。为了这次修理，工人们把整条船吊出水面，换掉了四十米铁链和两台老发动机，又在船头加装了
一道新的栏杆，好让带着孩子的人走得更稳当。首航当天，附近小学的合唱团会在码头上唱歌，港务局请全镇居民来喝一杯热茶。冬天结冰的时候，渡船会停在下游的小湾里，由
两名船员轮流看守，直到河面重新通航为止。`;
const read = (header: readonly string[], story = english) => {
  const { headline, decks } = parse(`${header.join("\n\n")}\n\n${story}`);
  return [headline?.text ?? null, decks.map(({ text }) => text).join(" ") || null];
};
const HEADLINE = "Chain ferry of Oldport sails again";

describe("what stands on top of a page and not in the story", () => {
  test.for([
    ["Coastline Gazette", HEADLINE],
    ["Shopping  Weather  Jobs", HEADLINE],
    // Of a row of cells or with figures, the story may have a word.
    ["News desk / Boats and ferry lines for everyone", HEADLINE],
    ["Topic ferry // 02.11.2021", HEADLINE],
  ])("is no headline: %j", (header) => {
    expect(read(header)).toEqual([HEADLINE, null]);
  });

  test("nor in a script that does not part words", () => {
    expect(read(["新闻源　财富榜", "旧港链渡船下周一恢复航行"], chinese)).toEqual(["旧港链渡船下周一恢复航行", null]);
  });

  test("is no deck", () => {
    expect(read([HEADLINE, "Truth matters to Lowland readers"])).toEqual([HEADLINE, null]);
  });
});

describe("a Korean headline", () => {
  const story = `어린나루 도선이 내달 다시 다닌다고 나루조합이 밝혔다. 도선은 열한 주 동안 수리를 마쳤고, 선원들은 그동안에도 급여를 받았다. 조합은 학생과 간호사의
승선료를 받지 않기로 했다. 수리에는 새 쇠사슬과 엔진이 들어갔으며, 비용은 이달 말에 공개된다. 나루의 대합실도 새로 칠했고, 시간표와 의자를 새로 놓았다. 도선은 이십 분마다
다니며, 첫 배는 새벽 다섯 시에 떠난다. 자전거도 실을 수 있다. 겨울에는 아래쪽 만에 배를 대고, 선원 두 사람이 번갈아 지킨다. 첫날에는 가까운 학교의 합창단이 나루에서 노래한다.
조합은 주민 모두를 차 한 잔에 부른다. 조합은 배를 오래 쓰기 위해 해마다 두 번씩 점검하기로 했으며, 점검하는 날에는 작은 배가 대신 다닌다.`;
  test("is one though the story has its words with other particles", () => {
    const lines = ["나루조합·도선에 수리를 맡겨", "도선이 다니며 학생은 승선료를 내지 않아"];
    expect(read(lines, story)[0]).toBe(lines[0]);
  });
});

describe("a headline is one", () => {
  const deck = "Harbour board ends eleven weeks of repair on the ferry";
  test.for([
    // It calls out, or quotes.
    "All aboard!",
    "“Never again”",
    // One of its words is in the story, in whatever form.
    "Sailing again soon",
    "Monday, Monday",
    // None of its words is long enough to tell.
    "Up we go",
    // A line of more words says something.
    "Good morning from the other shore",
  ])("however little it says: %j", (line) => {
    expect(read([line, deck])).toEqual([line, deck]);
  });

  test.for([
    // Two of three words, and figures.
    "Monday 4: ferry returns",
    "Nurses • crew • ferry",
  ])("where the story has most of it: %j", (line) => {
    expect(read([line, deck])).toEqual([line, deck]);
  });

  test("where the line below is none of the story's either", () => {
    expect(read(["Welcome home", "Sunny greetings from all your friends"])[0]).toBe("Welcome home");
  });

  test("where the story is too short to tell", () => {
    const short = "The chain ferry of Oldport will sail again on Monday after eleven weeks in the dock.\n";
    expect(read(["Welcome home", deck], short)).toEqual(["Welcome home", deck]);
  });
});

describe("a deck is one", () => {
  test.for([
    "Crew paid throughout",
    // A line of more words says something.
    "Nothing beats fresh salty breezes, as generations of Lowland poets knew",
  ])("however little it says: %j", (line) => {
    expect(read([HEADLINE, line])).toEqual([HEADLINE, line]);
  });
});
