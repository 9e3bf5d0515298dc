import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

/** A short story in a language, with something below it. */
const STORIES: Readonly<Record<string, string>> = {
  bn: "নদীর ঘাটে নতুন সেতু চালু\n\nনদীর ঘাটে নতুন সেতু আজ চালু হয়েছে এবং প্রথম দিনেই হাজারো মানুষ তা পার হয়েছেন।",
  th: "สะพานใหม่ริมทะเลสาบเปิดให้ใช้แล้ว\n\nสะพานใหม่ริมทะเลสาบเปิดให้ประชาชนใช้แล้วในวันนี้ และเรือลำแรกออกเดินทางตั้งแต่เช้า",
  hy: "Լճի ափին նոր կամուրջ է բացվել\n\nԼճի ափին նոր կամուրջն այսօր բացվեց հանդիսավոր արարողությամբ, և առաջին նավը մեկնեց առավոտյան։",
  km: "ស្ពានថ្មីនៅមាត់បឹងបានបើកដំណើរការ\n\nស្ពានថ្មីនៅមាត់បឹងបានបើកដំណើរការនៅថ្ងៃនេះ ហើយទូកដំបូងបានចេញដំណើរនៅពេលព្រឹក។",
  my: "ကန်ဘေးတွင် တံတားသစ် ဖွင့်လှစ်\n\nကန်ဘေးရှိ တံတားသစ်ကို ယနေ့ ဖွင့်လှစ်ခဲ့ပြီး ပထမဆုံးလှေသည် နံနက်ပိုင်းတွင် ထွက်ခွာခဲ့သည်။",
  mn: "Нуурын эрэгт шинэ гүүр ашиглалтад орлоо\n\nНуурын эрэг дээрх шинэ гүүр өнөөдөр ашиглалтад орж, анхны завь өглөө эрт хөдөллөө.",
  zh: "湖边新桥通车\n\n湖边的新桥今天通车，第一艘船早上出发，许多市民前来庆祝。",
  ja: "湖畔に新しい橋が開通\n\n湖畔の新しい橋が本日開通し、最初の船が朝に出航しました。多くの市民が橋の完成を祝いました。",
};
const contactsIn = (language: string, below: string) =>
  parse(`${STORIES[language]}\n\n${below}\n`, { language }).contacts.map(({ name, phone }) => [name, phone]);

describe("contacts in languages of Asia", () => {
  test.for<[string, string, readonly (readonly [string | null, string | null])[]]>([
    ["bn", "যোগাযোগ:\nনমুনা হাসান\nমোবাইল: ০১৯০০-০০০৪৫৬", [["নমুনা হাসান", "০১৯০০-০০০৪৫৬"]]],
    ["th", "ติดต่อ:\nคุณสมมติ ตัวอย่าง\nโทร. ๐๓๔-๕๕๕-๔๕๖๗", [["สมมติ ตัวอย่าง", "๐๓๔-๕๕๕-๔๕๖๗"]]],
    ["th", "ติดต่อ: นางสาวสมมติ ตัวอย่าง โทร. 034-555-4567", [["สมมติ ตัวอย่าง", "034-555-4567"]]],
    ["hy", "Կոնտակտ՝ Օրինակ Նմուշյան\nՀեռ.՝ +374 10 555 045", [["Օրինակ Նմուշյան", "+374 10 555 045"]]],
    ["km", "ទំនាក់ទំនង៖\nលោកស្រី គំរូ សាកល្បង\nទូរស័ព្ទ៖ ០៣៤ ៥៥៥ ០៤៥", [["គំរូ សាកល្បង", "០៣៤ ៥៥៥ ០៤៥"]]],
    ["my", "ဆက်သွယ်ရန် - ဒေါ်နမူနာသစ်\nဖုန်း - ၀၁-၅၅၅၀၄၅၆", [["နမူနာသစ်", "၀၁-၅၅၅၀၄၅၆"]]],
    ["mn", "Холбоо барих:\nУтас: 7655-0145", [[null, "7655-0145"]]],
    [
      "ja",
      "【お問い合わせ先】\n・見本太郎（広報課）：03-5550-0145\n・仮名花子（事務局）：03-5550-0146",
      [
        ["見本太郎", "03-5550-0145"],
        ["仮名花子", "03-5550-0146"],
      ],
    ],
    // The number of an office is that of all whose extension stands behind their names.
    [
      "ja",
      "連絡先\n湾岸省自然局灯台課\nTEL 03-5550-0145\n 課長 見本 一郎（内線6740）\n 課長補佐 仮名 花子（内線6741）\n\n湾岸省海洋局航路課\nTEL 03-5550-0146\n 係長 例野 健司(内線6464)\n 室長補佐例野 次郎(内線 6475)",
      [
        ["見本 一郎", "03-5550-0145"],
        ["仮名 花子", "03-5550-0145"],
        ["例野 健司", "03-5550-0146"],
        ["例野 次郎", "03-5550-0146"],
      ],
    ],
    [
      "ja",
      "連絡先\n\n湾岸省総務課広報室\n\n  • 代表03-5550-0145\n  • 室長見本 一郎(内線 6081)\n  • 室長補佐仮名 花子(内線 6082)",
      [
        ["見本 一郎", "03-5550-0145"],
        ["仮名 花子", "03-5550-0145"],
      ],
    ],
    // A body behind a job, and a room, are nobody.
    ["ja", "連絡先\n担当課長 海岸 研究所\nTEL 03-5550-0145", [[null, "03-5550-0145"]]],
    ["ja", "連絡先\n湾岸会館 会議 室\nTEL 03-5550-0145（内線12）", [[null, "03-5550-0145"]]],
    ["ja", "連絡先\n広報 教育司\nTEL 03-5550-0145", [[null, "03-5550-0145"]]],
    // A sentence between heading and fields.
    [
      "zh",
      "新闻联络\n\n记者如有问题，请与本馆新闻小组的同事联系，谢谢！\n\n服务电话：034-5550145\n\n传真号码：034-5550146",
      [[null, "034-5550145"]],
    ],
    // A story under such a heading is none of the contact.
    ["zh", "新闻联络\n\n记者如有问题，请与本馆新闻小组的同事联系，谢谢！\n\n灯会将持续到三月，门票在售票处出售。", []],
    // A department before the bracket is nobody.
    ["ja", "【お問い合わせ先】\n・広報部（平日のみ）：03-5550-0145", [[null, "03-5550-0145"]]],
  ])("%s: %j", ([language, below, found]) => {
    expect(contactsIn(language, below)).toEqual(found);
  });

  test("a range of years or of figures is no number", () => {
    expect(contactsIn("mn", "Холбоо барих:\n2021-2024, 3500-4800\nУтас: 7655-0145")).toEqual([[null, "7655-0145"]]);
  });

  test("a heading of standing text may name the issuer in marks", () => {
    const below = "«Օրինակ» հիմնադրամի մասին\nՀիմնադրամը գործում է 2011 թվականից և աջակցում է ափամերձ գյուղերին։";
    const story = (STORIES.hy ?? "").replace("Լճի ափին նոր", "«Օրինակ» հիմնադրամը լճի ափին նոր");
    expect(parse(`${story}\n\n${below}\n`).boilerplate.map(({ heading }) => heading)).toEqual([
      "«Օրինակ» հիմնադրամի մասին",
    ]);
    expect(parse(`${STORIES.hy}\n\n${below}\n`).boilerplate).toEqual([]);
  });

  test("a heading in Georgian is no part of the line below it, though that opens on a small letter", () => {
    const story =
      "ტბის პირას ახალი ხიდი გაიხსნა\n\nფონდმა „ნიმუში“ ტბის პირას ახალი ხიდი დღეს საზეიმოდ გახსნა და პირველი გემი დილით გავიდა.";
    const below = "ფონდის „ნიმუში“ შესახებ\nფონდი 2011 წლიდან მუშაობს სანაპირო სოფლების განვითარებაზე.";
    expect(parse(`${story}\n\n${below}\n`).boilerplate.map(({ heading }) => heading)).toEqual([
      "ფონდის „ნიმუში“ შესახებ",
    ]);
  });

  test("a Burmese comma parts place and day", () => {
    const [head = "", ...rest] = (STORIES.my ?? "").split("\n\n");
    const { dateline, date } = parse([head, "ပဲခူး၊ ဧပြီ ၇၊ ၂၀၂၇", ...rest].join("\n\n"), { language: "my" });
    expect([dateline?.place, date?.iso]).toEqual(["ပဲခူး", "2027-04-07"]);
  });
});

test.for([
  ["公關經理  Shine Chen  陳怡安  0900-555-001", "Shine Chen 陳怡安"],
  ["公關經理  Shine Chen  陳 安  0900-555-001", "Shine Chen 陳 安"],
  ["公關經理 Shine Chen 陳 安    0900-555-001", "Shine Chen 陳 安"],
  ["公關經理  陳怡安  0900-555-001", "陳怡安"],
  ["Harbour Hotel  公關部  0900-555-001", null],
] as const)("a name in both scripts is one: %s", ([line, name]) => {
  const { contacts } = parse(
    `港口飯店迎來新任總經理\n\n2026年3月4日\n\n港口飯店今天宣布，新任總經理將於下個月上任，並帶領團隊迎接夏天的旅客。\n\n媒體聯絡人\n${line}\n`,
    { language: "zh-Hant" },
  );
  expect(contacts.map((contact) => contact.name)).toEqual([name]);
});

test.for([
  ["堺田太（Harbour Ferries Tokyo）：03-5550-0136", "堺田太"],
  ["栃木花子(Harbour Ferries Tokyo) 03-5550-0136", "栃木花子"],
  ["홍가온(Harbour Ferries Seoul): 02-5550-0136", "홍가온"],
  ["広報部（Jane Example）：03-5550-0136", "Jane Example"],
  ["広報部（Harbour Ferries Tokyo）：03-5550-0136", null],
  ["代表（Harbour Ferries）：03-5550-0136", null],
  ["電話番号（Harbour Ferries）：03-5550-0136", null],
  ["問合せ先（Harbour Ferries）：03-5550-0136", null],
  ["大阪（Osaka Office）：06-5550-0136", null],
] as const)("who stands before a bracket, and whose desk it is in it: %s", ([line, name]) => {
  const { contacts } = parse(
    `渡し船が電話で切符を販売\n\n渡し船は月曜日から電話で切符を販売し、桟橋に並ぶ必要がなくなります。最初の百枚は無料です。\n\n切符の値段は変わりません。子どもは半額で乗ることができます。\n\nお問い合わせ先\n${line}\n`,
    { language: "ja" },
  );
  expect(contacts.map((contact) => contact.name)).toEqual([name]);
});
