/** An e-mail's whole look stands in its tags: many programs read no sheet. It is the newsroom's, in one column. */

const TEXT = "font-family:Charter,Georgia,'Times New Roman',serif";
const LABEL = "font-family:'Helvetica Neue',Helvetica,Arial,sans-serif";

const PAPER = "#ffffff";
const INK = "#17191c";
const SOFT = "#4b5157";
const RULE = "#c9cdd1";

export const styles = {
  page: `margin:0;padding:0;background-color:${PAPER}`,
  outer: `border-collapse:collapse;width:100%;background-color:${PAPER}`,
  frame: "padding:24px 16px",
  inner: "border-collapse:collapse;width:100%;max-width:600px",
  name: `padding:12px 0;border-top:3px solid ${INK};${LABEL};font-size:15px;line-height:20px;font-weight:bold;color:${INK}`,
  head: `padding:16px 0 8px;${LABEL};font-size:14px;line-height:20px;color:${SOFT}`,
  headline: `margin:8px 0 12px;${TEXT};font-size:30px;line-height:36px;font-weight:bold;color:${INK}`,
  deck: `margin:0 0 10px;${TEXT};font-size:20px;line-height:27px;color:${SOFT}`,
  line: "margin:0 0 6px",
  body: `padding:8px 0 16px;${TEXT};font-size:18px;line-height:27px;color:${INK}`,
  section: `padding:14px 0 10px;border-top:1px solid ${RULE};${LABEL};font-size:14px;line-height:21px;color:${INK}`,
  foot: `padding:14px 0 0;border-top:1px solid ${INK};${LABEL};font-size:13px;line-height:20px;color:${SOFT}`,
  link: "color:inherit;text-decoration:underline",
} as const;

/** What tags of the renderer look like, by class before name. */
const byClass: Readonly<Record<string, string>> = {
  "pr-caption": `margin:0 0 18px;${LABEL};font-size:14px;line-height:20px`,
  "pr-dateline": `${LABEL};font-size:15px;font-weight:bold`,
  "pr-figure__caption": `margin:6px 0 0;${LABEL};font-size:14px;line-height:20px`,
  "pr-figure__credit": `margin:2px 0 0;${LABEL};font-size:13px;line-height:19px`,
  "pr-list--plain": "margin:0 0 18px;padding:0;list-style:none",
  "pr-quotation__by": `margin:0;${LABEL};font-size:14px;line-height:20px`,
};

const byTag: Readonly<Record<string, string>> = {
  p: "margin:0 0 18px",
  h2: "margin:28px 0 8px;font-size:21px;line-height:27px;font-weight:bold",
  h3: "margin:0 0 6px;font-size:14px;line-height:21px;font-weight:bold",
  ul: "margin:0 0 18px;padding-inline-start:22px",
  ol: "margin:0 0 18px;padding-inline-start:28px",
  li: "margin:0 0 6px",
  blockquote: "margin:0 0 6px;padding-inline-start:22px",
  figure: "margin:0 0 18px",
  img: "display:block;max-width:100%;height:auto;border:0",
  table: "margin:0 0 18px;border-collapse:collapse",
  td: `padding:4px 14px 4px 0;border-bottom:1px solid ${RULE};vertical-align:top`,
  a: styles.link,
};

/** Elements that programs for e-mail do not know, and what stands for them. */
const REPLACED: Readonly<Record<string, string>> = { aside: "div", figure: "div", figcaption: "div" };

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g;
const CLASS = /\sclass="([^"<>]*)"/;
/** What only a page has use for. */
const FOR_PAGES = /\s(?:class|id|style|data-[a-z-]+)="[^"<>]*"/g;

/** The renderer's HTML with its look in its tags. @param tight for the small type below the body. */
export function inlined(html: string, tight = false): string {
  return html.replace(TAG, (_, slash: string, tag: string, attributes: string) => {
    const name = REPLACED[tag] ?? tag;
    if (slash) return `</${name}>`;
    const classes = CLASS.exec(attributes)?.[1]?.split(" ") ?? [];
    const own = classes.map((each) => byClass[each]).find((style) => style !== undefined);
    const style = own ?? (tight && tag === "p" ? styles.line : byTag[tag]);
    const rest = attributes.replace(FOR_PAGES, "");
    return `<${name}${rest}${style === undefined ? "" : ` style="${style}"`}>`;
  });
}

/** For programs that read a sheet: the night's colours. */
export const NIGHT = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.e-paper{background-color:#14171a!important}
.e-ink{color:#e6e6e2!important;border-color:#abb0b4!important}
.e-soft{color:#abb0b4!important}
}`;
