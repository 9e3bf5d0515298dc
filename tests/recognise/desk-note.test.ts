import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { hosts, roleOf } from "../support/roles.ts";

describe("desk note", () => {
  test.for([
    "Note to editors: Photographs can be taken from the north bank from ten o'clock on.",
    "Notes for editors: The ferry was built in 1931.",
    "High-resolution images can be downloaded at www.ferry.example/press.",
    "Photos are available on request.",
    "Press images: www.ferry.example/press",
  ])("reads %j behind the story", (line) => {
    expect(roleOf(line, "trailer")).toBe("notes");
  });

  test.for([
    "High-resolution images of the river bed were taken from the ferry, and they show the wreck of her sister.",
    "Photos are available in the hall for everybody to see, from ten until the light goes.",
  ])("refuses %j within it", (line) => {
    expect(roleOf(line, "body")).toBe("paragraph");
  });

  test("a label is apart from its note", () => {
    const text = hosts.body.replace("{line}", "Note to editors: The ferry was built in 1931.");
    expect(parse(text).notes).toMatchObject([{ heading: "Note to editors", text: "The ferry was built in 1931." }]);
  });
});
