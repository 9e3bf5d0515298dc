/** What a registry said of the packages that are installed. */
export interface Verdict {
  readonly kind: "clean" | "known" | "unanswered";
  readonly said: string;
}

/** What `npm audit --json` writes; an answer of a registry that refuses has none of the first two. */
interface Answer {
  readonly metadata?: { readonly vulnerabilities?: { readonly total?: number } };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity?: string; readonly range?: string }>>;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

/** Reads the answer. Whatever is none counts as unanswered, never as clean. */
export function verdictOf(json: string): Verdict {
  const answer = read(json);
  const total = answer?.metadata?.vulnerabilities?.total;
  if (total === undefined) {
    const why = answer?.error?.summary || answer?.message || "no answer";
    return { kind: "unanswered", said: `Nothing is known of the packages: this registry answers no audit (${why}).` };
  }
  if (total === 0) return { kind: "clean", said: "Nothing is known against what a user installs." };
  const named = Object.entries(answer?.vulnerabilities ?? {}).map(
    ([name, { severity = "?", range = "" }]) => `  ${name} ${range}: ${severity}`,
  );
  return { kind: "known", said: `Known against what a user installs:\n${named.join("\n")}` };
}

function read(json: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(json);
    return typeof answer === "object" && answer !== null ? answer : null;
  } catch {
    return null;
  }
}
