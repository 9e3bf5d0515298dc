import type { StateCore, Token } from "markdown-it";
import type { Block, Excerpt, InlinePart, Quotation } from "../types.ts";
import { attributesText } from "./attributes.ts";
import { idsOf } from "./ids.ts";
import type { Job } from "./job.ts";
import { PART_CLOSE, PART_OPEN, withoutForbidden } from "./marks.ts";
import { placesOf } from "./place.ts";
import { attributionOf, promotionOf } from "./promote.ts";
import { signed } from "./signed.ts";

type Attributes = readonly (readonly [name: string, value: string | null])[];

/** The span that a part becomes. */
export interface PartElement {
  readonly class: string;
  readonly id: string | null;
  /** HTML set at its beginning. */
  readonly link: string | null;
}

/** Of the parts that become an element; words that an author marked for pulling are text like any other. */
const PART_CLASSES: Readonly<Partial<Record<InlinePart["kind"], string>>> = {
  dateline: "pr-dateline",
  quotation: "pr-q",
  "photo-credit": "pr-credit",
};

/** "•", "–", "*": a bullet, which the list draws itself. */
const BULLET = /^[^\p{L}\p{N}]+$/u;
/** "3.", "(3)", "3)": a number, which the list draws itself. Refuses "a)", "IV.", "03.": they stay in the text. */
const NUMBER = /^\(?(0|[1-9]\d{0,8})[.)]$/;

/** "We won," said she: no part of what she said. */
const LEADING_ON = /[,،，]$/u;

/** Writes markdown-it's tokens for blocks: what its own block parser would have done with Markdown. */
export class BlockTokens {
  readonly #state: StateCore;
  readonly #job: Job;
  readonly #ids: ReadonlyMap<string, string>;
  #quotations: ReadonlyMap<string, Quotation> | null = null;
  #level = 0;
  #map: [number, number] = [0, 0];

  constructor(state: StateCore, job: Job) {
    this.#state = state;
    this.#job = job;
    this.#ids = idsOf(job.release);
  }

  /** A line of text without an element of its own. */
  line(excerpt: Excerpt): void {
    this.#inline(withoutForbidden(excerpt.text), [], null);
  }

  block(block: Block): void {
    this.#map = [block.lines[0] - 1, block.lines[1]];
    const pulled = this.#job.before.get(block.id);
    if (pulled !== undefined) this.#push("pr_pull", "", 0).content = pulled;
    const instead = this.#job.instead.get(block.id);
    if (instead !== undefined) {
      this.#push("pr_pull", "", 0).content = instead;
      return;
    }
    if (this.#promoted(block)) return;
    if (block.role === "list" && block.items.length > 0) this.#list(block);
    else if (block.role === "table" && block.rows.length > 0) this.#table(block);
    else if (block.role === "quotation") this.#quotation(block);
    else if (block.role === "subhead") this.#text("heading", "h2", block, [["id", this.#ids.get(block.id) ?? null]]);
    else if (block.part === "heading") this.#text("heading", "h3", block, []);
    else this.#text("paragraph", "p", block, [["class", this.#paragraphClass(block)]]);
  }

  #paragraphClass(block: Block): string | null {
    if (block.role === "caption") return "pr-caption";
    return block.id === this.#job.lead ? "pr-lead" : null;
  }

  #text(type: string, tag: string, block: Block, attributes: Attributes): void {
    this.#open(type, tag, attributes);
    this.#excerpt(block, block, attributesText(block, this.#ids));
    this.#close(type, tag);
  }

  #quotation(block: Block): void {
    const id = block.inline.find((part) => part.kind === "quotation")?.id;
    const parts = id === undefined ? null : attributionOf(this.#job.release, block, id);
    this.#open("pr_quotation", "figure", [["class", "pr-quotation"]]);
    const attribution = () => {
      this.#open("pr_by", "figcaption", [["class", "pr-quotation__by"]]);
      this.#excerpt(block, parts?.attribution ?? block, null);
      this.#close("pr_by", "figcaption");
    };
    if (parts?.first === "attribution") attribution();
    this.#open("blockquote", "blockquote", []);
    this.#open("paragraph", "p", []);
    this.#excerpt(block, parts?.quotation ?? block, attributesText(block, this.#ids));
    this.#close("paragraph", "p");
    this.#close("blockquote", "blockquote");
    if (parts?.first === "quotation") attribution();
    this.#close("pr_quotation", "figure");
  }

  #list(block: Block): void {
    const numbers = block.items.map((item) => NUMBER.exec(item.marker ?? "")?.[1]);
    const numbered = numbers.every((number) => number !== undefined);
    const bulleted = block.items.every((item) => item.marker !== null && BULLET.test(item.marker));
    const [type, tag] = numbered ? ["ordered_list", "ol"] : ["bullet_list", "ul"];
    const first = numbers[0] ?? "1";
    this.#open(type, tag, [
      ["class", bulleted || numbered ? "pr-list" : "pr-list pr-list--plain"],
      ["start", numbered && first !== "1" ? first : null],
    ]);
    block.items.forEach((item, index) => {
      this.#open("list_item", "li", [["value", numbered ? (numbers[index] ?? null) : null]]);
      const printed = numbered || item.marker === null || BULLET.test(item.marker) ? null : item.marker;
      this.#hiddenParagraph(() => this.#excerpt(block, item, null, printed === null ? "" : `${printed} `));
      this.#close("list_item", "li");
    });
    this.#close(type, tag, attributesText(block, this.#ids));
  }

  #table(block: Block): void {
    this.#open("table", "table", [["class", "pr-table"]]);
    this.#open("tbody", "tbody", []);
    for (const row of block.rows) {
      this.#open("tr", "tr", []);
      for (const cell of row) {
        this.#open("td", "td", []);
        this.#excerpt(block, cell, null);
        this.#close("td", "td");
      }
      this.#close("tr", "tr");
    }
    this.#close("tbody", "tbody");
    this.#close("table", "table", attributesText(block, this.#ids));
  }

  /** The block's own quotation set large, with its attribution below or above it; false where that cannot be done. */
  #promoted(block: Block): boolean {
    const id = this.#job.promoted.get(block.id);
    const promotion = id === undefined ? null : promotionOf(this.#job.release, block, id);
    if (id === undefined || promotion === null) return false;
    const look: [string, string] = ["class", `pr-pull pr-pull--${this.#lookOf(id)} pr-pull--promoted`];
    // Of a quotation over several paragraphs the first one has the address.
    this.#open("pr_pull", "figure", this.#job.quoted.has(id) ? [look] : [look, ["id", id]]);
    this.#job.quoted.add(id);
    const attribution = () => {
      this.#open("pr_pull_by", "figcaption", [["class", "pr-pull__by"]]);
      this.#inline(withoutForbidden(promotion.attribution), [], null);
      this.#close("pr_pull_by", "figcaption");
    };
    if (promotion.first === "attribution") attribution();
    this.#open("blockquote", "blockquote", [["class", "pr-pull__quote"]]);
    this.#open("paragraph", "p", [["class", "pr-pull__text"]]);
    const link = this.#link(id);
    // An element of its own for the link, round nothing; and one for the comma that only led to the attribution, which is
    // in the text and not for the eye.
    const parts: PartElement[] = link === null ? [] : [{ class: "pr-q__at", id: null, link }];
    const comma = LEADING_ON.test(promotion.words);
    if (comma) parts.push({ class: "pr-hidden", id: null, link: null });
    const words = withoutForbidden(promotion.words);
    const shown = comma ? `${words.slice(0, -1)}${PART_OPEN}${words.slice(-1)}${PART_CLOSE}` : words;
    this.#inline((link === null ? "" : PART_OPEN + PART_CLOSE) + shown, parts, attributesText(block, this.#ids));
    this.#close("paragraph", "p");
    this.#close("blockquote", "blockquote");
    if (promotion.first === "quotation") attribution();
    this.#close("pr_pull", "figure");
    return true;
  }

  /** A large quotation stays in the column of the text, whose part it is: it is never set in the margin. */
  #lookOf(quotation: string): "inline" | "showcase" {
    const pull = this.#job.release.pullQuotes.find((each) => each.quotation === quotation);
    return pull?.look === "showcase" ? "showcase" : "inline";
  }

  /** The words of an excerpt with signs where its parts begin and end. */
  #excerpt(block: Block, excerpt: Excerpt, attributes: string | null, printed = ""): void {
    const text = withoutForbidden(excerpt.text);
    const parts = block.inline.length === 0 ? [] : block.inline.filter(({ kind }) => kind in PART_CLASSES);
    const places = parts.length === 0 ? [] : placesOf(this.#job.release.source, excerpt, parts);
    if (places.length === 0) {
      this.#inline(printed + text, [], attributes);
      return;
    }
    const elements = places.map(({ part }): PartElement => {
      const id = part.id !== undefined && !this.#job.quoted.has(part.id) ? part.id : null;
      if (id !== null) this.#job.quoted.add(id);
      return { class: PART_CLASSES[part.kind] ?? "", id, link: this.#link(id) };
    });
    this.#inline(printed + signed(text, places), elements, attributes);
  }

  /** The link to a quotation, where its element begins. */
  #link(id: string | null): string | null {
    const { permalink, release } = this.#job;
    if (permalink === null || id === null) return null;
    this.#quotations ??= new Map(release.quotes.map((each) => [each.id, each]));
    const quotation = this.#quotations.get(id);
    return quotation === undefined ? null : permalink(quotation);
  }

  #inline(content: string, parts: readonly PartElement[], attributes: string | null): void {
    const token = this.#push("inline", "", 0);
    token.content = content;
    token.children = [];
    if (parts.length > 0 || attributes !== null) token.meta = { parts, attributes };
  }

  #hiddenParagraph(content: () => void): void {
    this.#open("paragraph", "p", []).hidden = true;
    content();
    this.#close("paragraph", "p").hidden = true;
  }

  #open(type: string, tag: string, attributes: Attributes): Token {
    const token = this.#push(`${type}_open`, tag, 1);
    for (const [name, value] of attributes) if (value !== null) token.attrPush([name, value]);
    this.#level += 1;
    return token;
  }

  #close(type: string, tag: string, attributes: string | null = null): Token {
    this.#level -= 1;
    const token = this.#push(`${type}_close`, tag, -1);
    if (attributes !== null) token.meta = { attributes };
    return token;
  }

  #push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = new this.#state.Token(type, tag, nesting);
    token.block = true;
    token.level = this.#level;
    if (nesting !== -1) token.map = this.#map;
    this.#state.tokens.push(token);
    return token;
  }
}
