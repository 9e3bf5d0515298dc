/** Small parts of surnames that are written as one word with the rest: "deExample", "MacExample". */
export const runInParticles: readonly string[] = ["da", "de", "di", "du", "la", "le", "mac", "mc", "van", "von"];
