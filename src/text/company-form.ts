import { companyForms, stoppedForms } from "../languages/body-words.ts";

const forms: ReadonlySet<string> = new Set(companyForms);
const oneOf = (all: readonly string[]): string => all.join("|").replaceAll(".", String.raw`\.`).replaceAll(" ", " ?");
const LAST = new RegExp(String.raw`,?\s(?:${oneOf(companyForms)})\.?$`, "u");
const STOPPED_LAST = new RegExp(String.raw`\s(?:${oneOf(stoppedForms)})\.$`, "u");

/** "Inc", "GmbH", "S.A.", "(ApS)": the word is the legal form of a company. */
export const isCompanyForm = (word: string): boolean => {
  const bare = word.startsWith("(") && word.endsWith(")") ? word.slice(1, -1) : word;
  return forms.has(bare) || (bare.endsWith(".") && forms.has(bare.slice(0, -1)));
};

/** "Acme Inc.", "Oldport Ferry, S.A.", "Acme Group hf.": it closes on a legal form, behind a name. */
export const endsInCompanyForm = (name: string): boolean => LAST.test(name);

/** "Acme" for "Acme Inc." and "Acme, Inc."; a name without a legal form is given back itself. */
export const withoutCompanyForm = (name: string): string => name.replace(LAST, "");

/** "Gesellschaft Beispieler Fährleute e.V.": it closes on a legal form, of which the last stop is. */
export const endsInStoppedForm = (text: string): boolean => STOPPED_LAST.test(text);
