import type { LanguagePack } from "../languages/pack.ts";
import { packsFor } from "../resolve/language.ts";
import { mapped } from "../text/mapped.ts";
import type { Block, Finding, PullQuote, PullQuoteMode, Quotation, Release, Source } from "../types.ts";
import { type Choice, choose, choosePullQuotes } from "./choose.ts";
import { figuresIn } from "./placing.ts";
import { type PullQuoteSetting, readPullQuoteSetting, settled } from "./settings.ts";

interface Read {
  readonly source: Source;
  readonly body: readonly Block[];
  readonly quotes: readonly Quotation[];
  readonly pack: LanguagePack;
  readonly figures?: readonly number[];
}

/** The pull-quotes of a text by what its front matter says, else by what it was told first, and so on. */
export function pullQuotesOf(
  { source, body, quotes, pack, figures = [] }: Read,
  data: Readonly<Record<string, unknown>>,
  ...told: readonly (PullQuoteSetting | null | undefined)[]
): { pullQuotes: PullQuote[]; pullQuoteMode: PullQuoteMode; findings: Finding[] } {
  const own = readPullQuoteSetting(data.pullQuotes);
  const { mode, count } = settled([own, ...mapped(told, readPullQuoteSetting)]);
  const text = typeof data.pullQuotes === "string" ? data.pullQuotes : JSON.stringify(data.pullQuotes);
  return {
    pullQuotes: mode === "off" ? [] : choosePullQuotes({ source, body, quotes, pack, figures, count }),
    pullQuoteMode: mode,
    findings: own === null ? [{ code: "front-matter/pull-quotes", span: null, values: { text } }] : [],
  };
}

/** All that was looked at for the pull-quotes of a release, by what its own text says. */
export function choiceOf(release: Release): Choice {
  const { source, body, quotes, language, frontMatter } = release;
  const { count } = settled([readPullQuoteSetting(frontMatter.pullQuotes)]);
  return choose({ source, body, quotes, pack: packsFor(language)[0], figures: figuresIn(release), count });
}

/**
 * A release with its pull-quotes chosen anew, for a site that knows more than the text said: a folder's data, for one. What
 * the text's own front matter says stays above it; of what is told, the first comes first.
 */
export function withPullQuotes(release: Release, ...told: readonly PullQuoteSetting[]): Release {
  const { source, body, quotes, language, frontMatter } = release;
  const { pullQuotes, pullQuoteMode } = pullQuotesOf(
    { source, body, quotes, pack: packsFor(language)[0], figures: figuresIn(release) },
    frontMatter,
    ...told,
  );
  return { ...release, pullQuotes, pullQuoteMode };
}
