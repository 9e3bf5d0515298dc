import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEADLINE = "नगर निगम ने शुरू किया नया जल केंद्र";
const LEAD = "नगर निगम ने सोमवार को एक नया जल शुद्धिकरण केंद्र शुरू किया।";
const placeOf = (lead: string, more = "") => parse(`${HEADLINE}\n\n${lead}\n\n${more}`).dateline?.place ?? null;

test.each([
  ["भोपाल", `भोपाल: ${LEAD}`],
  ["नई दिल्ली", `नई दिल्ली : ${LEAD}`],
  ["ঢাকা", "ঢাকা: শহরের নতুন পাঠাগার সোমবার চালু হয়েছে বলে জানিয়েছে পৌরসভা।"],
  ["சென்னை", "சென்னை: நகரின் புதிய நூலகம் திங்கட்கிழமை திறக்கப்பட்டது என்று மாநகராட்சி தெரிவித்துள்ளது."],
])("a town and a colon before a lead: %s", (place, lead) => {
  expect(placeOf(lead)).toBe(place);
});

test.each([
  ["a text that puts words before colons", `उद्देश्य: ${LEAD}`, `लक्ष्य: ${LEAD}`],
  ["a job", `महापौर: ${LEAD}`, ""],
  ["no sentence", "भोपाल: नया जल शुद्धिकरण केंद्र, पार्क, पुस्तकालय और सामुदायिक भवन", ""],
  ["a short line", "भोपाल: नया जल केंद्र शुरू।", ""],
  ["more than two words", `नगर निगम का बयान: ${LEAD}`, ""],
  ["a label", `स्थान: ${LEAD}`, ""],
])("is no dateline in %s", (_, lead, more) => {
  expect(placeOf(lead, more)).toBeNull();
});
