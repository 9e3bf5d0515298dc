import { describe, expect, it } from "vitest";
import { whoSaid } from "./support.ts";

const Q = "We have waited nine long years for this day";
const say = (text: string): string => text.replaceAll("@", Q).replaceAll(" / ", "\n");

describe("titles as English releases print them", () => {
  it.each([
    [
      "“@,” said Special Agent in Charge Mara Ellwood of the FBI’s Tarn Field Office.",
      "Mara Ellwood (Special Agent in Charge)",
    ],
    ["“@,” says 2010 Olympic gold medalist Jon Ellwood.", "Jon Ellwood (2010 Olympic gold medalist)"],
    ["“@,” adds LPGA rope wizard Lorna Kell.", "Lorna Kell (LPGA rope wizard)"],
    ["District Attorney Mara Ellwood spoke today. / “@,” DA Ellwood said.", "Mara Ellwood (District Attorney)"],
    ["State’s Attorney Mara Ellwood spoke. / “@,” State’s Attorney Ellwood said.", "Mara Ellwood (State’s Attorney)"],
    [
      "Quotes attributable to Member for Tarn Tom Brandle: / “@.” / “Nobody thought the gate would ever move.”",
      "Tom Brandle (Member for Tarn)",
    ],
    ["Head coach Ruud Brandle is pleased. / “@,” the Dutchman told tarn.example.", "?"],
    ["The Union Minister, Shri Devan Kulharni today opened it. “@,” he added.", "Devan Kulharni (Union Minister)"],
    ["Chief Constable Mara Ellwood QPM said: “@.”", "Mara Ellwood (Chief Constable)"],
    [
      "Mara Ellwood has joined the company as Chief Marketing Officer. / “@,” said Ellwood.",
      "Mara Ellwood (Chief Marketing Officer)",
    ],
    [
      "Secretary of State for Work and Pensions, the Rt Hon Mara Ellwood MP, said: “@.”",
      "Mara Ellwood (Secretary of State for Work and Pensions)",
    ],
    ["“@,” Lt. Col. Mara Ellwood said.", "Mara Ellwood (Lt. Col.)"],
    ["Sentencing, Judge Mara Ellwood KC said: “@.”", "Mara Ellwood (Judge)"],
    [
      "Responding to the report, Tom Brandle – chief executive of the Rope Alliance – said: “@.”",
      "Tom Brandle (chief executive of the Rope Alliance)",
    ],
    ["Mum-of-two Mara Ellwood, 34, from Tarn, said: “@.”", "Mara Ellwood (Mum-of-two)"],
    ["“@,” said Revd Tom Brandle, Vicar of St Mary’s.", "Tom Brandle (Vicar of St Mary’s)"],
    [
      "Sens. Byron Brandle and Kent Ellwood met. / “@,” Senators Brandle and Ellwood said in a joint statement.",
      "Byron Brandle and Kent Ellwood (Senators)",
    ],
    ["Tom Brandle has joined Acme as head of works. / “@,” said Brandle.", "Tom Brandle (head of works)"],
    ["Acme announced the appointment of Tom Brandle as treasurer. / “@,” said Brandle.", "Tom Brandle (treasurer)"],
    ["“@,” says Mara Ellwood, who fled to the U.S. “We thank her for all of it.”", "Mara Ellwood"],
  ])("%s", (text, speaker) => {
    expect(whoSaid(say(text))).toEqual([speaker]);
  });
});

describe("what looks like them and is none", () => {
  it.each([
    // Capitals before a surname are a rank only where somebody has that surname.
    ["“@,” said AJ Brandle.", "AJ Brandle"],
    ["“@,” said Acme today. / Mara Ellwood was there.", "Acme"],
    ["Tom Brandle sees Acme as a leader. / “@,” said Brandle.", "Tom Brandle"],
    ["“@,” said Acme’s Attorney Tom Brandle.", "Tom Brandle (Attorney)"],
    ["Director of Water Works in Oldport said: “@.”", "?"],
  ])("%s", (text, speaker) => {
    expect(whoSaid(say(text))).toEqual([speaker]);
  });
});
