/**
 * What the tests do inside a page. Each function is sent there as its own source, so it uses nothing around it; and the
 * project has no types of the browser, so that the engine cannot use it either: what is needed of it is named here.
 */
interface InPage {
  readonly innerWidth: number;
  readonly document: Element & { readonly documentElement: Element };
  getComputedStyle(element: Element, pseudo?: string): Readonly<Record<string, string>>;
  readonly axe: { run(options: object): Promise<{ violations: readonly Violation[] }> };
}

interface Element {
  className: string;
  readonly scrollWidth: number;
  readonly style: { fontSize: string; setProperty(name: string, value: string): void };
  readonly tagName: string;
  querySelector(selector: string): Element;
  querySelectorAll(selector: string): Iterable<Element>;
  setAttribute(name: string, value: string): void;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe, already in the page, has against it: one line each. Contrast is AAA; in the dark that alone can differ. */
export async function axeViolations(coloursOnly: boolean): Promise<string[]> {
  const { axe } = globalThis as unknown as InPage;
  const contrast = "color-contrast-enhanced";
  const rules = coloursOnly ? { runOnly: [contrast] } : { rules: { [contrast]: { enabled: true } } };
  const { violations } = await axe.run({ ...rules, resultTypes: ["violations"] });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ html }) => html).join(" ")}`);
}

/** How many pixels the page is wider than its window. */
export function overflow(): number {
  const { document, innerWidth } = globalThis as unknown as InPage;
  return document.documentElement.scrollWidth - innerWidth;
}

/** A computed style of every element that a selector finds. */
export function styles({ selector, property }: { selector: string; property: string }): string[] {
  const { document, getComputedStyle } = globalThis as unknown as InPage;
  return [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element)[property] ?? "");
}

/**
 * Some computed styles of every element that a selector finds, and of what is set before, after and at the head of it:
 * "12 h2.pr-sec__label::before color" is the key of one.
 */
export function table({ selector, properties }: { selector: string; properties: readonly string[] }) {
  const { document, getComputedStyle } = globalThis as unknown as InPage;
  const found: Record<string, string> = {};
  [...document.querySelectorAll(selector)].forEach((element, at) => {
    for (const pseudo of ["", "::before", "::after", "::first-letter"]) {
      const style = getComputedStyle(element, pseudo);
      const name = `${at} ${element.tagName.toLowerCase()}.${element.className}${pseudo}`;
      for (const property of properties) found[`${name} ${property}`] = style[property] ?? "";
    }
  });
  return found;
}

/** Sets a custom property on every element that a selector finds. */
export function setProperty({ selector, name, value }: { selector: string; name: string; value: string }): void {
  const { document } = globalThis as unknown as InPage;
  for (const element of document.querySelectorAll(selector)) element.style.setProperty(name, value);
}

/** Sets the font size of the root, as a careless host does. */
export function setRootSize(size: string): void {
  const { document } = globalThis as unknown as InPage;
  document.documentElement.style.fontSize = size;
}

/** Font sizes of the text, a headline of medium length and the three looks of a pull-quote, in pixels. */
export function typeScale(): number[] {
  const { document, getComputedStyle } = globalThis as unknown as InPage;
  const size = (selector: string) =>
    Number.parseFloat(getComputedStyle(document.querySelector(selector)).fontSize ?? "0");
  document.querySelector("h1").setAttribute("data-length", "medium");
  const pull = document.querySelector("aside.pr-pull");
  const looks = ["inline", "margin", "showcase"].map((look) => {
    pull.className = `pr-pull pr-pull--${look}`;
    return size("aside.pr-pull .pr-pull__text");
  });
  return [size(".pr-body p"), size("h1"), ...looks];
}

/** An entry of the browser's own timeline; which of these it has depends on its kind. */
interface Timed {
  readonly startTime: number;
  readonly value: number;
}

interface Watching {
  readonly PerformanceObserver: new (
    seen: (list: { getEntries(): readonly Timed[] }) => void,
  ) => {
    observe(options: { readonly type: string; readonly buffered: boolean }): void;
  };
  setTimeout(then: () => void, milliseconds: number): void;
}

/** How far things moved after they were painted, in Chromium's measure: 0 for not at all. */
export async function layoutShift(): Promise<number> {
  const { PerformanceObserver, setTimeout } = globalThis as unknown as Watching;
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) sum += value;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 300);
  });
}

/** Milliseconds from the navigation's start until the largest thing was painted. */
export async function largestPaint(): Promise<number> {
  const { PerformanceObserver, setTimeout } = globalThis as unknown as Watching;
  return new Promise((done) => {
    let latest = Number.POSITIVE_INFINITY;
    new PerformanceObserver((list) => {
      latest = list.getEntries().at(-1)?.startTime ?? latest;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    setTimeout(() => done(latest), 300);
  });
}

interface Attributed extends Element {
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

/** Elements and attributes of the page that no view of ours writes. */
export function foreignMarkup(): string[] {
  const { document } = globalThis as unknown as InPage;
  const elements =
    /^(?:html|head|body|meta|title|link|a|abbr|address|article|aside|b|bdi|blockquote|br|button|cite|code|dd|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|img|input|label|li|main|nav|ol|p|picture|search|section|source|span|strong|table|tbody|td|th|thead|time|tr|ul|noscript)$/;
  const found: string[] = [];
  for (const each of document.querySelectorAll("*") as Iterable<Attributed>) {
    const attributes = [...each.attributes];
    const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value ?? "";
    const data = each.localName === "script" && value("type") === "application/ld+json";
    const ours = each.localName === "script" && /^(?:\/|(?:\.\.?\/)+)assets\/[a-z-]+\.js$/.test(value("src"));
    if (!elements.test(each.localName) && !data && !ours) found.push(`<${each.localName}>`);
    for (const { name, value: text } of attributes) {
      if (/^on|^style$|^srcdoc$|^http-equiv$|^formaction$/i.test(name)) found.push(`${each.localName} ${name}`);
      if (/^(?:href|src|action|srcset|data)$/i.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(text)) {
        found.push(`${each.localName} ${name}=${text}`);
      }
    }
  }
  return found;
}
