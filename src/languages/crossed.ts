/** Every head with every tail, each list parted by bars: "press|media" and "release|note" are four wordings. */
export const crossed = (heads: string, tails: string, joint = " "): string[] =>
  heads.split("|").flatMap((head) => tails.split("|").map((tail) => `${head}${joint}${tail}`));
