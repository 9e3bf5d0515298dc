import { diagnose } from "../src/diagnostics/diagnose.ts";
import {
  areAmong,
  areInOrder,
  barelyOf,
  copyOf,
  type Difference,
  differenceInBody,
  lossesIn,
  printsOf,
  printsOfHtml,
  type Renderer,
  spokenTexts,
  unescapeMarkdown,
  wordsOf,
  wordsOfHtml,
} from "../src/render/index.ts";
import type { Block, Diagnostic, Release, Role, Source } from "../src/types.ts";
import { log } from "./log.ts";
import { once } from "./once.ts";
import type { Settings } from "./options.ts";

/**
 * Looks on while outputs are made: each must say what its text says, in the words of the text. A difference is an error that
 * names file, line and words; with the option `strict` it stops the build.
 */
export interface Witness {
  /** A renderer whose bodies are looked at. */
  watch(renderer: Renderer): Renderer;
  /** The release's article on its page. */
  page(release: Release, html: string): void;
  /**
   * The body alone as HTML, in another form than the page.
   * @param figures whether pictures stand in it, whose captions may say more than the text does.
   */
  body(release: Release, what: string, html: string, figures: boolean): void;
  /** A whole release in another form: a text, or HTML. */
  version(release: Release, what: string, content: string): void;
  /** What was told of a text so far, in the state that it has in this release. */
  found(release: Release): readonly Diagnostic[];
}

/** What a release says, as prints of its words. */
interface Said {
  readonly release: Release;
  /** Of the copy, in order. */
  copy(): readonly number[];
  /** Of all that an output shows. */
  whole(): readonly number[];
  /** The same without the copy. */
  around(): readonly number[];
}

/** What a page sets in the words of its language, or shows as a sign. */
const RESET: ReadonlySet<Role> = new Set<Role>(["front-matter", "mail", "date-line", "end-mark"]);

/** "Hamburg, den 2. Mai 2022" alone on its line: the page sets the day as its language has it. */
function withoutDate(block: Block, { date }: Pick<Release, "date">): Block {
  if (block.role !== "dateline" || date?.excerpt == null) return block;
  return { ...block, text: block.text.replace(date.excerpt.text, "") };
}

export function createWitness({ markdown, wire, strict, components }: Settings): Witness {
  // A mark of Markdown is no word, and the address of a link is not said.
  const isPlain = ({ frontMatter }: Release): boolean => !(frontMatter.markdown ?? markdown);
  const isShown = ({ role }: Block): boolean => !RESET.has(role) && (role !== "wire" || wire === "show");
  // By source: data of a folder may give its release another form.
  const told = new WeakMap<Source, Map<string, readonly Diagnostic[]>>();

  function tell(release: Release, output: string, difference: Difference | null | undefined): void {
    if (difference === null || difference === undefined) return;
    const before = told.get(release.source) ?? new Map();
    told.set(release.source, before);
    if (before.has(output)) return;
    const { block, words } = difference;
    const values = { output, words: words.join(" ") };
    const file = release.source.file ?? "";
    const diagnostics = diagnose(release.source, [{ code: "page/words", span: block?.span ?? null, values }]);
    before.set(output, diagnostics);
    log.diagnostics(file, diagnostics);
    if (strict) throw new Error(`press-release: the ${output} made of ${file} does not say what the text says.`);
  }

  let latest: Said | null = null;
  // One release is written in many forms, one after the other: what it says is read once for all of them, and let go.
  function saidIn(release: Release): Said {
    if (latest?.release === release) return latest;
    latest = {
      release,
      copy: once(() => printsOf(spokenTexts(release.body), "words")),
      around: once(() => printsOf(textsOf(blocksOf(release, "around")), "runs")),
      whole: once(() => printsOf(textsOf(blocksOf(release, "all")), "runs")),
    };
    return latest;
  }

  /** What an output shows of a release: all, or what stands around its copy. */
  function blocksOf({ blocks, body, ...release }: Release, which: "all" | "around"): Block[] {
    // By name: where the lead has a dateline, the body's is a block of its own.
    const inCopy = new Set(body.map(({ id }) => id));
    return blocks
      .filter((block) => isShown(block) && (which === "all" || !inCopy.has(block.id)))
      .map((block) => withoutDate(block, release));
  }

  // The words themselves are read where their prints differ.
  function lookAtBody(release: Release, what: string, html: string, figures: boolean): void {
    if (!isPlain(release) || areInOrder(saidIn(release).copy(), printsOfHtml(html, "words"), figures)) return;
    tell(release, what, differenceInBody(copyOf(release.body), wordsOfHtml(html), figures));
  }

  return {
    found: ({ source }) => [...(told.get(source)?.values() ?? [])].flat(),
    watch: (renderer) => ({
      ...renderer,
      body(release, options) {
        const html = renderer.body(release, options);
        lookAtBody(release, "body", html, options?.figure !== undefined);
        return html;
      },
    }),
    body: lookAtBody,
    page(release, html) {
      // What a view of the site's own leaves out is the site's affair.
      if (!isPlain(release) || Object.keys(components).length > 0) return;
      if (areAmong(saidIn(release).around(), printsOfHtml(html, "runs"))) return;
      tell(release, "page", lossesIn(barelyOf(blocksOf(release, "around")), wordsOfHtml(html))[0]);
    },
    version(release, what, content) {
      if (!isPlain(release)) return;
      const isPage = content.startsWith("<!doctype html>");
      const text = what === "Markdown" ? unescapeMarkdown(content) : content;
      const prints = isPage ? printsOfHtml(content, "runs") : printsOf([text], "runs");
      if (areAmong(saidIn(release).whole(), prints)) return;
      const words = isPage ? wordsOfHtml(content) : wordsOf(text);
      tell(release, what, lossesIn(barelyOf(blocksOf(release, "all")), words)[0]);
    },
  };
}

const textsOf = (blocks: readonly Block[]): string[] => blocks.map(({ text }) => text);
