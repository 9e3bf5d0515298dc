import { isObject, isText } from "./values.ts";

/** Somebody whose name alone does not tell who is meant. */
export interface Person {
  /** What their page is called. */
  readonly name: string;
  /** Other spellings that mean the same person. */
  readonly also?: readonly string[];
  /** Words of their role, where somebody else has the same name: then only with these it is this person. */
  readonly role?: string;
  /** What the address of their page is made from. Default: the name. */
  readonly slug?: string;
}

const isPerson = (value: unknown): boolean =>
  isObject(value, ["name", "also", "role", "slug"]) &&
  isText(value.name) &&
  [value.role, value.slug].every((each) => each === undefined || isText(each)) &&
  (value.also === undefined || (Array.isArray(value.also) && value.also.every(isText)));

export const isPeople = (value: unknown): boolean => Array.isArray(value) && value.every(isPerson);
