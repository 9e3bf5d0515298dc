/** Postal addresses of Japan, China and Korea, each a whole line. Data only. */
/** "〒100-0001": the sign and the code, and whatever is written behind them. */
const postSign = /^〒\s?\d{3}[-－‐]?\d{4}(?:\s|$)/u;
/** "東京都見本区港町1-2-3", "大阪府見本市港町二丁目3番4号 見本ビル5階": a prefecture, a town, and the figures of the house. */
const japanese =
  /^(?:東京都|北海道|大阪府|京都府|\p{Script=Han}{2,3}県)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,16}\d{0,2}(?:[-－‐–]\d{1,4}|丁目|番地?|号|\d)[^。、！？]{0,40}$/u;
/** "802高雄市見本區港灣路33號", "上海市浦东新区港湾路88号5楼": a city or a county, a street, and the number of the house. */
const chinese =
  /^(?:\d{3,6}\s?)?(?:\p{Script=Han}{2,8}?[省市縣县區区])[\p{Script=Han}\d]{0,16}?[路街道巷弄段](?:[\p{Script=Han}\d]{0,10}?)\d{1,5}(?:之\d{1,3})?\s?[號号](?:\s?[(（]?(?:[\p{Script=Han}]{2,8}\s?)?\d{1,3}\s?(?:樓|楼|層|层|室|F)(?:之\d{1,2})?[)）]?)?$/u;
/** "서울특별시 예시구 항구로 12, 3층", "(12345) 부산시 예시구 바다길 3": a city or a province, a street, and the number of the house. */
const korean =
  /^(?:[(（[]?우?\s?\d{5}[)）\]]?\s)?\p{Script=Hangul}{1,6}(?:시|도|구|군)\s(?:[\p{Script=Hangul}\d]{1,8}\s){0,3}[\p{Script=Hangul}\d]{1,10}(?:로|길)\s?\d{1,4}(?:-\d{1,3})?(?:,?\s[\p{Script=Hangul}\p{Lu}\d ]{0,20}[층호동관딩워터옥])?(?:\s?[(（][^()]{2,24}[)）])?$/u;

export const asianAddresses: readonly RegExp[] = [postSign, japanese, chinese, korean];
