import { checkOptions, type ParseOptions } from "../../src/options.ts";
import { isEncoding } from "../encodings.ts";
import { type Arguments, type CommandOption, UsageError } from "./command.ts";

/** The options of every command that reads texts. */
export const textOptions: readonly CommandOption[] = [
  { name: "language", value: "TAG", about: "The language of the texts, such as en or pt-BR." },
  { name: "region", value: "REGION", about: "Whose order of day and month 03/04/2021 has, such as GB or US." },
  { name: "date", value: "DAY", about: "The date of texts that state none, or no year, such as 2021-10-13." },
  { name: "encoding", value: "NAME", about: "The encoding of texts that are not UTF-8 (windows-1251)." },
];

export interface TextSettings {
  /** The encoding of what is not UTF-8; null to guess it. */
  readonly encoding: string | null;
  readonly parse: ParseOptions;
}

/** @throws UsageError for an encoding, language, region or day that there is not. */
export function readTextOptions(options: Arguments["options"]): TextSettings {
  const encoding = options.get("encoding") ?? null;
  if (encoding !== null && !isEncoding(encoding)) throw new UsageError(`there is no encoding “${encoding}”.`);
  const parse = {
    language: options.get("language") ?? null,
    region: options.get("region") ?? null,
    date: options.get("date") ?? null,
  };
  try {
    checkOptions(parse);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  return { encoding, parse };
}
