/** What sentences of running text close on and no headline does, where the verb stands last: "… 밝혔다.". Data only. */
export const runningCloses: readonly string[] = ["다."];
