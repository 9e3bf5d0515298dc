import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const SPEECH =
  "“The weir stays where it is, and the ferry sails on Sundays as well. Nobody has to walk round by the bridge.”";
const MORE =
  "The council meets again in May, when it will hear what the repair of the quay has cost and who is to pay for it.";
const read = (first: string) => {
  const { headline, body } = parse(`${first}\n\n${SPEECH}\n\n${MORE}\n`);
  return [headline?.text ?? null, body[0]?.text];
};

describe("a long sentence that ends on its colon, first of all", () => {
  test.for([
    "OLDPORT N.Y.— Today, Councillor Jane Example issued the following statement on the trust’s support of the ferry:",
    "With regard to an article in today’s Harbour Gazette, the council of Oldport wishes to say the following, so that nobody is misled:",
  ])("leads to what stands below, and is no headline: %j", (line) => {
    expect(read(line)).toEqual([null, line]);
  });
});

describe("a headline", () => {
  test.for(["Councillor Jane Example on the ferry:", "What the council has decided on weir, quay and ferry:"])(
    "may end on one: %j",
    (line) => {
      expect(read(line)[0]).not.toBeNull();
    },
  );
});
