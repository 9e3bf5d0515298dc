import { expect, it } from "vitest";
import { namesakesOf } from "../../src/quotes/namesakes.ts";
import { whoSaid } from "./support.ts";

const people = ["白石 遥", "白川 健", "阿达·桑普尔"].map((name) => ({ name }));
const found = (name: string) => namesakesOf(people, name).map((person) => person.name);

it("finds just this name, with or without the space", () => {
  expect(found("白石遥")).toEqual(["白石 遥"]);
});

it("finds all whose name begins with it, and a part behind a dot", () => {
  expect(found("白")).toEqual(["白石 遥", "白川 健"]);
  expect(found("桑普尔")).toEqual(["阿达·桑普尔"]);
});

it("finds nobody of another name", () => {
  expect(found("石")).toEqual([]);
});

it("of two people with one surname the title before it tells who is meant", () => {
  const people = "District Attorney Mara Brandle came. / Chief Inspector Tom Brandle came as well. / ";
  const say = (text: string): string[] => whoSaid(`${people}${text}`.replaceAll(" / ", "\n"));
  expect(say("District Attorney Brandle said, “We have waited nine long years for this day.”")).toEqual([
    "Mara Brandle (District Attorney)",
  ]);
  expect(say("Inspector Brandle said, “We have waited nine long years for this day.”")).toEqual([
    "Tom Brandle (Inspector)",
  ]);
});
