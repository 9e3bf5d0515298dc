import { expect, it } from "vitest";
import { namesakesOf } from "../../src/quotes/namesakes.ts";

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
