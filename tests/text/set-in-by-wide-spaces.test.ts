import { expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const paragraphs = (body: string): number => inspectJson(parse(body)).bodyParagraphs;

test("lines set in by wide spaces open paragraphs among wrapped lines of Chinese", () => {
  const text = [
    "港湾大学与海角市政府签署战略合作协议",
    "",
    "　　港湾大学与海角市人民政府8日签署战略合作协议，双方将共建海洋",
    "研究院，首批投入一亿元，用于购置设备、引进人才和建设实验室。",
    "　　校长王大文在致辞中指出，学校将发挥学科优势，服务地方发展并",
    "推动成果转化。",
    "　　市长陈志强表示，市政府将一如既往支持大学发展，为研究院提供土",
    "地和政策保障，并在人才落户方面给予便利。",
  ];
  expect(paragraphs(text.join("\n"))).toBe(3);
});

test("the first line of a Japanese paragraph that ends no sentence goes on at the margin", () => {
  const text = [
    "　　　　　湾内の三島を結ぶ新航路「みさき線」6月1日就航",
    "　　　　　　　～通勤時間を最大40分短縮～",
    "",
    "　見本汽船株式会社（本社：東京都見本区、代表取締役社長：見本太郎）は、湾内の三つの島を結ぶ新航路",
    "「みさき線」を2024年6月1日（土）に就航いたします。",
    "　新航路は1日8往復し、所要時間は20分です。",
  ];
  expect(paragraphs(text.join("\n"))).toBe(2);
});

test("the word that ends the copy in its bracket leaves the last sentence a paragraph", () => {
  const head =
    "港湾大学与海角市政府签署战略合作协议\n\n港湾大学与海角市人民政府8日签署战略合作协议，双方将共建海洋研究院。";
  const release = inspectJson(parse(`${head}\n\n签约仪式由副校长李若水主持。(完)`));
  expect([release.bodyParagraphs, release.endMark]).toEqual([2, "(完)"]);
});
