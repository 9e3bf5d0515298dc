import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY = "เรือข้ามฟากกลับมาให้บริการอีกครั้งในวันจันทร์นี้ หลังจากหยุดซ่อมแซมนานสิบเอ็ดสัปดาห์ คณะกรรมการท่าเรือแจ้งในวันนี้";

test.each(["ติดต่อสอบถามข้อมูลเพิ่มเติมได้ที่", "สำหรับสื่อมวลชน", "สอบถามเพิ่มเติม"])("heads contacts: %s", (head) => {
  const { contacts, body } = parse(
    `เรือข้ามฟากกลับมาแล้ว\n\n${STORY}\n\n${STORY}\n\n${head}\nโทร. 02-555-0100\nอีเมล press@ferry.example\n`,
    {
      language: "th",
    },
  );
  expect(contacts.map(({ email, phone }) => [email, phone])).toEqual([["press@ferry.example", "02-555-0100"]]);
  expect(body).toHaveLength(2);
});
