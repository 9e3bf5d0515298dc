/** Ends of verbs of speech that say "he" or "she" themselves: "katanya". Data only. */
export const boundPronouns: readonly string[] = ["nya"];
