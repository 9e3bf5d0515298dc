import { expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const BODY =
  "針對媒體報導人選事宜，見本院發言人王大文今天澄清表示，人選係以三項理由為考量，並未否定其他人選，外界不應過度解讀。\n\n發言人強調，此次安排是依既定節奏的需要。";

test("what stands above “:::” is the page's", () => {
  const release = inspectJson(parse(`即時新聞澄清\n\n:::\n見本院：人選係以三項理由為考量 並未否定其他人選\n\n${BODY}`));
  expect([release.headline, release.subheadline]).toEqual(["見本院：人選係以三項理由為考量 並未否定其他人選", null]);
});

test("a sentence of Chinese that opens on its day is the lead, though a picture's file stands below it", () => {
  const lead = "5月13日，由海角新闻司和海角外办共同举办的外国记者采访活动在海角启动。";
  const more = "来自各地媒体的四十余位记者走进港湾见本有限公司，实地了解企业复工复产情况，并与员工交流防疫经验。";
  const release = inspectJson(parse(`外国记者海角感受复工复产\n\n${lead}\n\nimage.png\n\n${more}`));
  expect([release.subheadline, release.bodyParagraphs]).toEqual([null, 2]);
});
