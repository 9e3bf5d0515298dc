import { parse, withPictures } from "../../src/index.ts";
import type { Release } from "../../src/types.ts";
import type { Example } from "./example.ts";

/** The release that an example is about. */
export const exampleRelease = ({ text, pictures = [] }: Example): Release =>
  withPictures(parse(text), pictures).release;
