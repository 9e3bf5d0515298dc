import { dataOf } from "./data.ts";
import type { Cascade, Render, TemplateLanguage } from "./eleventy.ts";
import { withFolderData } from "./folder-pull-quotes.ts";
import type { Newsroom } from "./newsroom.ts";
import { slugOf } from "./permalinks.ts";
import type { Gallery } from "./pictures/gallery.ts";

/** "/releases/bridge-opens/", as nearly every permalink is: nothing of it is Liquid, which takes as long to say so as to set a page. */
const ADDRESS = /^\/[\p{L}\p{M}\p{N}/._-]*$/u;

/**
 * The template language for text files. The bytes are read by the plugin, not by Eleventy, which would take them for
 * UTF-8 before anybody could look; front matter is the engine's for the same reason.
 */
export function textLanguage(
  newsroom: Newsroom,
  gallery: Gallery,
  renderBody: (data: Cascade) => string,
): TemplateLanguage {
  return {
    // Permalinks and computed strings of a release's data are Liquid, Eleventy's own default.
    key: "liquid",
    outputFileExtension: "html",
    read: false,
    compileOptions: { permalink: true, cache: false },

    async getData(inputPath) {
      if (!newsroom.owns(inputPath)) return {};
      const entry = await newsroom.store.load(inputPath);
      if (entry.release === null || (!newsroom.showsHeld && (await newsroom.holdOf(entry)) !== null)) return {};
      const given = newsroom.slugOf(inputPath);
      const slug = given ?? slugOf(inputPath, entry.release, newsroom.settings.permalink, (w) => w);
      const siteKeys = await newsroom.siteData(inputPath);
      const release = withFolderData(entry.release, siteKeys.get("pullQuotes"), inputPath, newsroom.settings);
      await gallery.prepare(inputPath, release);
      const { settings, hasLayout } = newsroom;
      return dataOf(release, { slug, siteKeys, settings, hasLayout, isMoved: given !== undefined });
    },

    compile(text): Render {
      // With `read: false` the body arrives as nothing; any other text is a permalink or a computed string.
      if (text === "") return renderBody;
      return ADDRESS.test(text) ? () => text : this.defaultRenderer;
    },
  };
}
