import { expect, it } from "vitest";
import { Recent } from "../../src/text/recent.ts";

it("reads a text once while it is among the last ones, and anew after many others", () => {
  const recent = new Recent<number>();
  let asked = 0;
  const read = (text: string) => {
    asked += 1;
    return text.length;
  };
  expect([recent.of("one", read), recent.of("one", read), asked]).toEqual([3, 3, 1]);
  for (let index = 0; index < 1000; index += 1) recent.of(`${index}`, read);
  expect([recent.of("one", read), asked]).toEqual([3, 1002]);
});
