import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const release = (end: string, speech: string): string =>
  `Neue Fähre für Hafenstadt\n\nHafenstadt, 3. März 2026. Die Acme Fähren GmbH setzt seit heute ein neues Schiff ein. Es fährt stündlich.\n\n${speech}\n\nDie Karten kosten weiterhin drei Euro und gelten den ganzen Tag.${end}\n`;
const SPEECH = "„Das Schiff fährt leise und ganz ohne Diesel“, sagte Gemeinderat Jonas Probe.";

describe("an end mark with the desk's initials behind it", () => {
  test.for(["(Schluss)", "(Schluss) em/ab", "(Schluss) abc", "(Ende) hk/lm/rs"])("reads %j", (end) => {
    const read = parse(release(` ${end}`, SPEECH));
    expect(read.endMark?.text).toBe(end.replace(/\).*/, ")"));
  });

  test.for(["(Hafen) em/ab", "(Schluss) mit allem", "(Schluss) Em/Ab", " em/ab"])("refuses %j", (end) => {
    expect(parse(release(` ${end}`, SPEECH)).endMark).toBeNull();
  });

  test("ward officers are titles before a name", () => {
    for (const title of ["Gemeinderat", "Ortsvorsteherin", "Wehrführer", "Propst"]) {
      const { quotes } = parse(release("", SPEECH.replace("Gemeinderat", title)));
      expect(quotes[0]?.speaker).toBe("Jonas Probe");
      expect(quotes[0]?.role).toBe(title);
    }
  });
});
