import { vcard } from "../../src/render/index.ts";
import { absolute } from "../absolute.ts";
import type { FileMaker } from "./output-file.ts";

/** A card for address books of everybody whom releases name for the press, beside the page of them all. */
export const cards: FileMaker = ({ contactCards }, { settings }) => {
  const { front } = settings.pages;
  const url = settings.url === null ? null : absolute(settings.url, front ?? "/");
  return contactCards.map(({ contact, path }) => ({ path, content: vcard({ ...contact, url }) }));
};
