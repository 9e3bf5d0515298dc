import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("end-mark", () => {
  test.for([
    "###",
    "# # #",
    "####",
    "-30-",
    "ENDS",
    "– Ends –",
    "* * *",
    "- END -",
    "Agência/Fim",
    "ENDS.",
    "###ENDS###",
    "-###-",
    "~ENDS~",
    "<END>",
    "«END»",
    "End of release",
    "END OF PRESS RELEASE",
  ])("reads %j", (line) => {
    expect(roleOf(line, "trailer")).toBe("end-mark");
  });

  test.for([
    "The season ends on Sunday.",
    "Number #3 won the race by a length.",
    "Ferry/quay",
    "Ends of rope were found on the deck.",
    "End of the season",
    "Ends Saturday.",
    "### New planks",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "trailer")).not.toBe("end-mark");
  });
});

describe("an end mark in brackets behind the last sentence", () => {
  const lead = "The chain ferry went back into service on Monday, eleven weeks after she was hauled out.";
  const endOf = (text: string) => parse(`Ferry returns\n\n${lead}\n\n${text}`).endMark?.text ?? null;

  test.for<[string, string | null]>([
    ["She now carries forty cars, two fewer than before the refit began. (ENDS)", "(ENDS)"],
    ["渡船如今能载四十辆车，比维修之前少两辆，乘客可以从周一起登船。（完）", "（完）"],
    ["She now carries forty cars, two fewer than before (the refit ended)", null],
    ["She (ENDS) carries forty cars now, two fewer than before the refit began.", null],
  ])("%j", ([text, mark]) => {
    expect(endOf(text)).toBe(mark);
  });
});

test("an end mark may be as long as “(Ende der Pressemitteilung)”", () => {
  const text =
    "Alte Brücke ist wieder offen\n\nDie alte Brücke bei Weidenau ist für Fußgänger wieder offen, nachdem den ganzen Winter niemand über den Fluss gehen konnte.\n\nDie Stadt hat die neuen Bohlen bezahlt.";
  for (const line of ["Ende der Pressemitteilung", "(Ende der Mitteilung)"])
    expect(parse(`${text}\n\n${line}\n`).endMark?.text).toBe(line);
});

describe("signs behind the last sentence", () => {
  const story = "The chain ferry went back into service on Monday, eleven weeks after she was hauled out.";
  const endOf = (text: string) => parse(`Ferry returns\n\n${story}\n\n${text}`).endMark?.text ?? null;

  test.for<[string, string | null]>([
    [`${story} ###`, "###"],
    [`${story} # # #`, "# # #"],
    [`${story} -30-`, "-30-"],
    [`${story.slice(0, -1)} at pier #3`, null],
    [`${story} Her number is # 30`, null],
    [`She carries -30- cars. ${story}`, null],
  ])("%j", ([text, mark]) => {
    expect(endOf(text)).toBe(mark);
  });
});

describe("stars that part what stands above from what stands below", () => {
  const story = [
    "Ferry returns",
    "The chain ferry went back into service on Monday, eleven weeks after she was hauled out.",
    "She now carries forty cars, two fewer than before the refit began.",
  ];
  const endOf = (...parts: string[]) => parse(parts.join("\n\n")).endMark?.text ?? null;
  const more = "Old hands of the town have helped to paint the ferry green again, and they wait for Monday.";

  test("end no copy where an hour for the press or the same stars stand below", () => {
    const visit =
      "The press is welcome on board with the harbour master on Monday, 1 July 2024, at 3:15 p.m. at the north slip.";
    const release = parse([...story, "* * *", visit].join("\n\n"));
    expect([release.endMark, release.boilerplate.length]).toEqual([null, 0]);
    expect(release.blocks.map(({ role }) => role)).not.toContain("list");
    expect(endOf(...story, "***", more, "***")).toBe("***");
    expect(parse([...story, "***", more, "***"].join("\n\n")).boilerplate).toEqual([]);
  });

  test("end no copy above which nothing is told", () => {
    expect(endOf("Speech of the harbour master", "* * *", ...story.slice(1))).toBeNull();
  });

  test("end no copy where they stand three times and the text goes on", () => {
    const invite = "The trust asks the press on board on Monday, when the first forty cars cross the river again.";
    const note = "Please note that one reporter of each paper has room on board.";
    const ask = "Contact: Jane Placeholder, 01632 960000";
    expect(endOf("Ferry returns", invite, "***", note, "***", ask, "***", more)).toBeNull();
    expect(endOf("Ferry returns", invite, more, "***", "About the trust", note, "***", ask, "***", more)).toBe("***");
    expect(endOf("Ferry returns", invite, more, "***", ask)).toBe("***");
  });

  test("end it above standing text and contacts", () => {
    const about =
      "Oldport Harbour Trust is a charity that has kept ferries, quays and slips in order since it was founded by the town.";
    expect(endOf(...story, "* * *", about)).toBe("* * *");
    expect(endOf(...story, "* * *", "About the trust", about)).toBe("* * *");
    expect(endOf(...story, "* * *", "Contact: Jane Placeholder, 01632 960000, Monday from 9:00 a.m.")).toBe("* * *");
  });
});
