import { escapeHtml } from "../../../src/render/index.ts";

/** An icon to begin with: a sheet with a quotation on it. It has its own colours, which light and dark tabs both show. */
export const newIcon = (name: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>${escapeHtml(name)}</title>
  <rect width="32" height="32" rx="6" fill="#a3163a"/>
  <path d="M8 15V9.5Q8 6 12 5.5v2.6q-1.6.5-1.7 2H12V15zm7 0V9.5Q15 6 19 5.5v2.6q-1.6.5-1.7 2H19V15z" fill="#fff"/>
  <path d="M8 19h16v2.4H8zm0 5h11v2.4H8z" fill="#fff"/>
</svg>
`;
