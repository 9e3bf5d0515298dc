import { absolute } from "./absolute.ts";
import type { NewsroomPage } from "./newsroom-pages/page.ts";
import type { HeadLink, PageContext } from "./pages/index.ts";

/**
 * The pages that the head of one names: those before and after it in a list, and a release's translations, itself among
 * them; whoever reads none of their languages gets the first. These are absolute where the site's address is known. Then what
 * there is of it for programs.
 */
export function headLinks(page: Pick<NewsroomPage, "newer" | "older">, context: PageContext): HeadLink[] {
  const { newer = null, older = null } = page;
  const { translations } = context.surroundings;
  const { url: root } = context.site;
  const [first] = translations;
  const alternate = (url: string, hreflang: string): HeadLink => ({
    rel: "alternate",
    hreflang,
    href: root === null ? context.url(url) : absolute(root, url),
  });
  return [
    ...(newer === null ? [] : [{ rel: "prev", href: context.url(newer) } as const]),
    ...(older === null ? [] : [{ rel: "next", href: context.url(older) } as const]),
    ...translations.map(({ url, lang }) => alternate(url, lang)),
    ...(first === undefined ? [] : [alternate(first.url, "x-default")]),
    ...context.alternates.map(
      ({ type, title, path }): HeadLink => ({
        rel: "alternate",
        type,
        ...(title !== null && { title }),
        href: context.url(path),
      }),
    ),
  ];
}
