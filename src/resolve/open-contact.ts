/** A contact while its lines are being read. */
export interface Open {
  name: string | null;
  role: string | null;
  organisation: string | null;
  email: string | null;
  phone: string | null;
  blocks: string[];
  /** Domains of addresses and sites: "acme.example". */
  hosts: string[];
  /** Others on the line of the name: "Jane Example / John Sample". */
  also: readonly string[];
  /** Their numbers, in the same order. */
  numbers: readonly string[];
  /** A label opens one of its lines. */
  labelled: boolean;
  /** Words stand beside or above its number or address. */
  worded: boolean;
  /** Words stand behind its number or address: they may lead to the next one. */
  trailing: boolean;
  /** What was read for the first is for all: "Jane Example and John Sample, 01632 960123". */
  joined: boolean;
}

export const empty = (): Open => ({
  name: null,
  role: null,
  organisation: null,
  email: null,
  phone: null,
  blocks: [],
  hosts: [],
  also: [],
  numbers: [],
  labelled: false,
  worded: false,
  trailing: false,
  joined: false,
});
