import { expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const BODY =
  "針對外界對渡輪時刻的疑問，見本院發言人王大文今天表示，新時刻是為了夜間乘客而訂，並未減少班次，請民眾放心。\n\n發言人強調，碼頭的照明也會一併改善。";

test("what stands above “:::” is the page's", () => {
  const release = inspectJson(parse(`即時新聞澄清\n\n:::\n見本院：新時刻是為了夜間乘客 並未減少班次\n\n${BODY}`));
  expect([release.headline, release.subheadline]).toEqual(["見本院：新時刻是為了夜間乘客 並未減少班次", null]);
});

test("a sentence of Chinese that opens on its day is the lead, though a picture's file stands below it", () => {
  const lead = "5月13日，由海角渡轮局和海角港务处主办的夜航参观活动在海角启动。";
  const more = "来自各地媒体的四十余位记者走进港湾见本有限公司，实地了解企业复工复产情况，并与员工交流防疫经验。";
  const release = inspectJson(parse(`外国记者海角感受复工复产\n\n${lead}\n\nimage.png\n\n${more}`));
  expect([release.subheadline, release.bodyParagraphs]).toEqual([null, 2]);
});
