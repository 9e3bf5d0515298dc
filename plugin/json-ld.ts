import type { Picture, Release } from "../src/types.ts";
import { descriptionOf } from "./data.ts";
import { absolute, type PageContext } from "./pages/index.ts";
import { topicsOf } from "./published.ts";
import { setting } from "./setting/load.ts";

/** A release's page as data for machines; the page's own title and description are above what was read. */
export function jsonLdOf(release: Release, data: Readonly<Record<string, unknown>>, context: PageContext): string {
  const { site, page } = context;
  const address = (path: string): string => absolute(path, context) ?? context.url(path);
  const shareImage = context.shareImage(release);
  const facts = {
    title: textOf(data.title),
    description: textOf(data.description) ?? descriptionOf(release) ?? null,
    publisher: site.name,
    url: page === null ? null : absolute(page, context),
    site: site.url === null ? null : { name: site.name, url: absolute(site.newsroomUrl ?? "/", context) ?? site.url },
    topics: topicsOf(data.tags),
    speakerUrl: (name: string, role: string | null) => {
      const path = context.speakerUrl(name, role);
      return path === null ? null : address(path);
    },
    pictureUrl: (picture: Picture) => {
      const path = context.picture(picture, release)?.path;
      return path === undefined ? null : address(path);
    },
    shareImageUrl: shareImage === null ? null : address(shareImage.path),
  };
  const { jsonLdText, newsArticle } = setting();
  return jsonLdText(newsArticle(release, facts));
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
