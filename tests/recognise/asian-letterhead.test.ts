import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { isAsianAddress } from "../../src/text/asian-address.ts";

test.each([
  "802高雄市見本區新港路33號",
  "上海市浦东新区港湾路88号5楼",
  "〒100-0001 東京都見本区港町一丁目2番3号",
  "東京都見本区港町1-2-3",
  "서울특별시 예시구 항구로 12, 3층",
  "(12345) 부산시 예시구 바다길 3-1",
])("an address: %s", (text) => {
  expect(isAsianAddress(text)).toBe(true);
});

test.each([
  "台北市信義路新建案3號動工",
  "東京都の新施策を公表",
  "서울시 예시구 항구로 12월 개통",
  "北京市见本区港湾路88号楼今日启用，居民迁入",
])("no address: %s", (text) => {
  expect(isAsianAddress(text)).toBe(false);
});

const BODY =
  "見本海景酒店今日宣布推出夏季家庭住房專案，入住兩晚即享港灣遊船體驗，並可免費使用泳池與健身房。\n\n專案自六月一日起開放預訂。";

test("the name above an address is the issuer's, and the headline stands below", () => {
  const head = "見本海景酒店\nEXAMPLE SEAVIEW HOTEL\n802高雄市見本區新港路33號\n電話：07-000-0000";
  const release = parse(`${head}\n\n見本海景酒店推出夏季家庭住房專案\n\n${BODY}`);
  expect(release.issuer?.text).toBe("見本海景酒店");
  expect(release.headline?.text).toBe("見本海景酒店推出夏季家庭住房專案");
  expect(release.decks).toEqual([]);
});

test("an address with nothing but the story below is no letterhead", () => {
  const release = parse(`見本海景酒店推出夏季家庭住房專案\n802高雄市見本區新港路33號\n\n${BODY}`);
  expect(release.headline?.text).toBe("見本海景酒店推出夏季家庭住房專案");
  expect(release.decks).toEqual([]);
});
