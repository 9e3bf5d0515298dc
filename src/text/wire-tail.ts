/** What American wires printed below a text until the first years of the century. */

/** "CO:  Acme Corp.", "ST:  California", "IN:  CPR OIL", "SU:  ERN": company, state, industry and subject, each by two letters. */
const CODE = /^(?:CO|ST|IN|SU|PD|CN|MN)[:：]\s{1,8}\S.{0,120}$/;
export const isTailCode = (text: string): boolean => text.charAt(2) === ":" && CODE.test(text);

/** "/Company News On-Call: http://www.wire.example/123.html/", "/CONTACT: Jane Example of Acme, 408-555-0100/": a whole line between strokes. */
const STROKES = /^\/[A-Z][^/]{3,60}[:：]\s.{3,300}\/$/;
export const isPrintedTail = (text: string): boolean =>
  text.startsWith("/") && text.endsWith("/") && STROKES.test(text);

/** "(ACM)", "(ACM ACMB)": where shares are traded, and nothing else. */
const TICKER = /^\((?:[A-Z]{1,5}[ ,;]{0,2}){1,6}\)$/;
export const isTicker = (text: string): boolean => text.startsWith("(") && TICKER.test(text);

/** "-0-", "-0-    08/07/97": the mark behind a text, and perhaps the day. */
const NOUGHT = /^-0-(?:\s+\d{1,2}\/\d{1,2}\/\d{2,4})?$/;
export const isNought = (text: string): boolean => text.startsWith("-0-") && NOUGHT.test(text);

/** "/CONTACT: …" opens such a note, and a stroke closes one that was opened so: neither goes on with what stands beside it. */
export const isStrokeBetween = (first: string, last: string, next: string): boolean =>
  (next.startsWith("/") && OPENS.test(next)) || (last.endsWith("/") && first.startsWith("/") && OPENS.test(first));
const OPENS = /^\/[A-Z][^/:]{3,60}[:：]\s/;
