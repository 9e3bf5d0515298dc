import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const CHINESE = ["柳溪旧人行桥重新开放", "柳溪基金会今天宣布，关闭了两个冬天的河上旧人行桥重新向行人开放。"] as const;
const HEADLINE = "Tarn Oya Vesk bera kel Lomar";
const LEAD =
  "Tarn Oya vel torun dasa kel mira oro lanta vesi kun dora sel mira tolan esk vara don, ila tundra vesk ola kel mira.";

const LINES: readonly (readonly [language: string, line: string])[] = [
  ["en", "Release date: 14 October 2026, 10:00 (embargoed)"],
  ["de", "Unter Embargo bis 14. Oktober 2026, 10:00 Uhr"],
  ["nl", "Vrij vanaf 14 oktober 2026, 10.00 uur"],
  ["da", "Spærrefrist: 14. oktober 2026 kl. 10.00"],
  ["da", "Frigives 14. oktober 2026 kl. 10"],
  ["pl", "Informacja pod embargiem do 14.10.2026, godz. 10.00"],
  ["cs", "Zveřejnit nejdříve 14. října 2026 v 10:00"],
  ["cs", "Nezveřejňovat před 14. říjnem 2026"],
  ["sk", "Pod embargom do 14. 10. 2026 10:00"],
  ["sk", "Nezverejňovať pred 14. októbrom 2026"],
  ["ro", "Sub embargo până pe 14 octombrie 2026"],
  ["el", "Εμπάργκο έως τις 14 Οκτωβρίου 2026, 10:00"],
  ["el", "Να μην δημοσιευθεί πριν τις 14 Οκτωβρίου 2026"],
  ["vi", "Cấm công bố trước ngày 14 tháng 10 năm 2026"],
  ["vi", "Không công bố trước 10 giờ ngày 14/10/2026"],
  ["sl", "Ni za objavo pred 14. oktobrom 2026"],
  ["lv", "Embargo līdz 2026. gada 14. oktobrim plkst. 10.00"],
  ["et", "Mitte avaldada enne 14. oktoobrit 2026"],
  ["zh-Hans", "新闻禁发：2026年10月14日"],
  ["zh-Hans", "发布时间：2026年10月14日10:00，此前禁止发布"],
];

describe("an embargo in the words of its language", () => {
  test.for(LINES)("%s: %s", ([language, line]) => {
    const capitals = line.toUpperCase();
    const [title, lead] = language === "zh-Hans" ? CHINESE : [HEADLINE, LEAD];
    for (const parts of [
      [line, title, lead],
      [title, line, lead],
      [capitals, title, lead],
    ]) {
      const { releaseLine, headline } = parse(parts.join("\n\n"), { language });
      expect(releaseLine).toMatchObject({ kind: "embargo" });
      expect(JSON.stringify(releaseLine)).toContain("2026-10-14");
      expect(headline?.text).toBe(title);
    }
  });

  test.for([
    ["en", "Grain trade (embargoed goods) falls by half in October 2026"],
    ["en", "Embargo on grain exports lifted on 13 October"],
    ["nl", "Oude voetbrug weer vrij vanaf maandag"],
    ["zh-Hans", "柳溪旧人行桥重新开放，居民可通行"],
  ] as const)("%s: “%s” holds nothing back", ([language, headline]) => {
    expect(parse([headline, "13.10.2021", LEAD].join("\n\n"), { language }).releaseLine).toBeNull();
  });
});
