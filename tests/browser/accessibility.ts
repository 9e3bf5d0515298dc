import type { Page } from "playwright-core";

/** Everything in the accessibility tree that is text, in order, as `bare` leaves it. */
export async function spokenText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const texts = nodes.filter((node) => !node.ignored && node.role?.value === "StaticText");
  return bare(texts.map((node) => String(node.name?.value ?? "")).join(""));
}

/** Letters and digits alone: marks at the ends of a quotation are the page's. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
