import { type Slugify, slugFor } from "../permalinks.ts";
import { nameKey } from "../quotations/people.ts";
import type { PressContact } from "./contacts.ts";
import { fresh } from "./fresh.ts";

/** A press contact with the path of their card for address books: "/contacts/ada-sample.vcf". */
export interface ContactCard {
  readonly contact: PressContact;
  readonly path: string;
}

type Reach = Pick<PressContact, "name" | "email" | "phone">;

/**
 * Cards of those contacts that have a name or are a desk of some body. Names are given out from whoever was named first, so
 * that no card moves for a newcomer.
 */
export function contactCardsOf(contacts: readonly PressContact[], folder: string, slugify: Slugify): ContactCard[] {
  const taken = new Set<string>();
  const since = ({ releases }: PressContact): string => releases.at(-1)?.release.date?.iso ?? "";
  return [...contacts]
    .sort((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0))
    .flatMap((contact) => {
      const called = contact.name ?? contact.organisation;
      if (called === null) return [];
      return [{ contact, path: `${folder}${fresh(slugFor(called, slugify) || "contact", taken)}.vcf` }];
    });
}

/** Finds the card of somebody whom a release names: by the name, else by address or number. */
export function cardFinder(cards: readonly ContactCard[]): (contact: Reach) => string | null {
  const paths = new Map<string, string>();
  for (const { contact, path } of cards) {
    for (const key of keysOf(contact)) if (!paths.has(key)) paths.set(key, path);
  }
  return (contact) => keysOf(contact).flatMap((key) => paths.get(key) ?? [])[0] ?? null;
}

const keysOf = ({ name, email, phone }: Reach): string[] => [
  ...(name === null ? [] : [`name:${nameKey(name)}`]),
  ...(email === null ? [] : [`email:${email.toLowerCase()}`]),
  ...(phone === null ? [] : [`phone:${phone.replace(/\D/g, "").slice(-8)}`]),
];
