import postcss, { type AtRule, type Container, type Declaration, type Root } from "postcss";

/**
 * What a careless host has said of our elements is taken back before anything of ours is said. Not of pictures, whose width
 * and height would go with it; and a drop cap is left to a paragraph that opens with an element, such as a dateline, since
 * its first letter would lose the look of that.
 */
const RESET = `@layer pr.armour.reset{
.pr{all:initial;display:block;inline-size:100%;color-scheme:inherit;visibility:inherit}
.pr :not(img),.pr::before,.pr::after,.pr ::before,.pr ::after,.pr ::marker,.pr :not(:has(*))::first-letter{all:revert}
.pr img{margin:0;padding:0;border:0;border-radius:0;outline:0;background:none;box-shadow:none;float:none;position:static;max-block-size:none;min-inline-size:0;min-block-size:0;opacity:1;filter:none;transform:none}
}`;

/** The layers of the sheet, weakest first. */
const LAYERS = ["theme", "base", "parts", "print"] as const;

/**
 * The stylesheet for a page whose own rules would reach into a release. Every declaration becomes important, and the order of
 * the layers is reversed, since of important rules those of the first layer win: so nothing unlayered of a host wins over
 * ours. Custom properties stay as they are, in layers of their own in the usual order: they are how such a page is themed.
 */
export function armour(sheet: string): string {
  const root = postcss.parse(sheet);
  const properties = only(root.clone(), (declaration) => isCustom(declaration));
  const rules = only(root.clone(), (declaration) => !isCustom(declaration));
  properties.walkAtRules("layer", (layer) => {
    if (layer.nodes === undefined) layer.params = order();
  });
  rules.walkAtRules((rule) => {
    if (rule.name === "property" || rule.name === "page" || rule.nodes === undefined) rule.remove();
    else if (rule.name === "layer") rule.params = rule.params.replace(/^pr\./, "pr.armour.");
  });
  withoutEmpty(rules);
  rules.append(postcss.parse(RESET.replaceAll("\n", "")));
  rules.walkDecls((declaration) => {
    declaration.important = true;
    declaration.raws.important = "!important";
  });
  return `${properties}${rules}`;
}

const isCustom = ({ prop }: Declaration): boolean => prop.startsWith("--");

function order(): string {
  const armoured = LAYERS.toReversed().map((layer) => `pr.armour.${layer}`);
  return [...LAYERS.map((layer) => `pr.${layer}`), ...armoured, "pr.armour.reset"].join(",");
}

/** A sheet with these declarations alone; what describes a property or a printed page is no rule for elements and stays. */
function only(root: Root, keeps: (declaration: Declaration) => boolean): Root {
  root.walkDecls((declaration) => {
    if (isInLayer(declaration) && !keeps(declaration)) declaration.remove();
  });
  withoutEmpty(root);
  return root;
}

function isInLayer({ parent }: Declaration): boolean {
  for (let at = parent as Container | undefined; at !== undefined; at = at.parent as Container | undefined) {
    if (at.type === "atrule" && (at as AtRule).name === "layer") return true;
  }
  return false;
}

/** Takes out blocks that hold nothing any more, the inner ones first. */
function withoutEmpty(container: Container): void {
  container.each((node) => {
    if (!("nodes" in node) || node.nodes === undefined) return;
    withoutEmpty(node as Container);
    if (node.nodes.length === 0) node.remove();
  });
}
