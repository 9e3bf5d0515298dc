import { asianAddresses } from "../languages/asian-addresses.ts";

/** A postal address as Chinese, Japanese and Korean write one, and nothing else on the line. */
export const isAsianAddress = (text: string): boolean =>
  text.length <= LONGEST && asianAddresses.some((form) => form.test(text));
const LONGEST = 80;
