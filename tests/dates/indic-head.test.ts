import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD = "पुराने घाट पर जंजीर वाली नाव ग्यारह सप्ताह के बाद सोमवार से फिर चलेगी और छात्रों के लिए किराया नहीं लगेगा।";
const placeOf = (head: string) => {
  const { dateline } = parse(`पुराने घाट पर नाव फिर चलेगी\n\n${head}${LEAD}\n\n${LEAD}\n`, { language: "hi" });
  return dateline === null ? null : [dateline.place, dateline.agency];
};

test.each([
  ["नयी दिल्ली, सात जनवरी (भाषा) ", ["नयी दिल्ली", "भाषा"]],
  ["जयपुर, 7 जनवरी (वार्ता) ", ["जयपुर", "वार्ता"]],
  ["जयपुर (पीटीआई): ", ["जयपुर", "पीटीआई"]],
])("an agency of India in brackets closes a dateline: %s", (head, found) => {
  expect(placeOf(head)).toEqual(found);
});

test.each(["जयपुर (राजस्थान) ", "नाव समिति, जयपुर (पुराना घाट) "])("what is no agency closes none: %s", (head) => {
  expect(placeOf(head)).toBeNull();
});
