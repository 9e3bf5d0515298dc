/** Whom the newsroom quotes. */
export interface SpeakersOption {
  /** The path of the list, such as "/people/"; each speaker's page is below it. */
  readonly path: string;
  /** Quotations on a page; 0 for all of them. Default: 0. */
  readonly perPage?: number;
  /** People whose names do not tell who they are: one of two spellings, two of one name. */
  readonly people?: readonly Person[];
}

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

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
/** A path of the site that is a folder: "/people/". */
const isFolder = (value: unknown): value is string => isText(value) && /^\/(?:[^/\s]+\/)+$/.test(value);
const isObject = (value: unknown, keys: readonly string[]): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.keys(value).every((key) => keys.includes(key));
const isPerson = (value: unknown): boolean =>
  isObject(value, ["name", "also", "role", "slug"]) &&
  isText(value.name) &&
  [value.role, value.slug].every((each) => each === undefined || isText(each)) &&
  (value.also === undefined || (Array.isArray(value.also) && value.also.every(isText)));
/** Whether a value is that option: a path, more than a path, or false. */
export const isSpeakersOption = (value: unknown): boolean => value === false || isFolder(value) || isSpeakers(value);
const isSpeakers = (value: unknown): boolean =>
  isObject(value, ["path", "perPage", "people"]) &&
  isFolder(value.path) &&
  (value.perPage === undefined || (Number.isInteger(value.perPage) && Number(value.perPage) >= 0)) &&
  (value.people === undefined || (Array.isArray(value.people) && value.people.every(isPerson)));
/** The option with its defaults; null where there are to be no such pages. */
export function speakersFrom(given: string | false | SpeakersOption): Required<SpeakersOption> | null {
  if (given === false) return null;
  const { path, perPage = 0, people = [] } = typeof given === "string" ? { path: given } : given;
  return { path, perPage, people };
}
