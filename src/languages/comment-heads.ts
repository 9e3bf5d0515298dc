/** What a heading over somebody's words ends on, where speakers are not quoted in marks: "代表取締役社長　川上氏のコメント". Data only. */
export const commentEnds: readonly string[] = ["コメント", "談話", "코멘트"];
