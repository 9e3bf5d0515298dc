import { SaxesParser } from "saxes";

/** An element as a strict reader has it: names with their prefixes as written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML as strictly as the recommendation asks, namespaces included. @throws Error where it is not well-formed. */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: Object.fromEntries(Object.values(attributes).map((each) => [each.name, each.value])),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += piece;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  const [root] = open[0]?.children ?? [];
  if (root === undefined) throw new Error("There is no element.");
  return root;
}

export const childrenOf = ({ children }: Element, name: string): Element[] =>
  children.filter((each) => each.name === name);

/** The text of the first such child; null where there is none. */
export const textIn = (element: Element, name: string): string | null => childrenOf(element, name)[0]?.text ?? null;
