/**
 * The part of Eleventy that the plugin touches, by shape. Eleventy 3 ships no types, and what we publish must not ask
 * a site to have them: so nothing here is imported from Eleventy.
 */

/** Data of one template, after the whole cascade has been merged. */
export type Cascade = Record<string, unknown> & { page: PageData };

export interface PageData {
  readonly inputPath: string;
  readonly url: string | false;
  readonly outputPath: string | false;
  readonly date: Date;
  readonly fileSlug: string;
  /** "/news/bridge" for "site/news/bridge.njk". */
  readonly filePathStem: string;
}

export interface CollectionItem {
  readonly inputPath: string;
  readonly url: string | false;
  readonly outputPath: string | false;
  readonly date: Date;
  readonly fileSlug: string;
  readonly data: Cascade;
}

export interface CollectionApi {
  getAll(): CollectionItem[];
}

/** Renders one template: the function that `compile` hands back. */
export type Render = (data: Cascade) => string | Promise<string>;

export interface CompileContext {
  /** The renderer of the language named by `key`: Liquid for permalinks and computed strings. */
  readonly defaultRenderer: Render;
}

/** What `addExtension` takes for a template language of one's own. */
export interface TemplateLanguage {
  readonly key: string;
  readonly outputFileExtension: string;
  readonly read: boolean;
  readonly compileOptions: { readonly permalink: boolean; readonly cache: boolean };
  getData(inputPath: string): Promise<Record<string, unknown>>;
  compile(this: CompileContext, text: string, inputPath: string): Promise<Render> | Render;
}

/** A template given as an object instead of a file. */
export interface VirtualTemplate {
  readonly data?: Record<string, unknown>;
  render(data: Cascade): string | Promise<string>;
}

export interface Directories {
  /** Relative to the working directory, with a slash at the end: "./site/". */
  readonly input: string;
  /** Where global data files stand. */
  readonly data: string;
  readonly includes: string;
  readonly layouts?: string | undefined;
  readonly output: string;
  /** Moves the output; left out where this Eleventy does not let a plugin do it. */
  setOutput?(folder: string): void;
}

export interface EleventyConfig {
  readonly directories: Directories;
  readonly ignores: Set<string>;
  /** Names that a site has given to layouts: `addLayoutAlias("post", "layouts/post.njk")`. */
  /** What `namespace()` puts before the names of filters. */
  readonly activeNamespace?: string;
  readonly layoutAliases?: Readonly<Record<string, string>>;
  /** Endings of data files that a site has added, with their parsers: `addDataExtension("yaml", …)`. */
  readonly dataExtensions: ReadonlyMap<string, DataExtension>;
  versionCheck(range: string): void;
  addTemplateFormats(formats: string): void;
  addExtension(ending: string | readonly string[], language: TemplateLanguage): void;
  addPreprocessor(
    name: string,
    endings: string,
    callback: (this: { inputPath: string }, data: Cascade, content: string) => unknown,
  ): void;
  addDateParsing(callback: (this: { page: PageData }, value: unknown) => Date | undefined): void;
  addUrlTransform(callback: UrlTransform): void;
  /** All of them, in their order. */
  readonly urlTransforms?: readonly UrlTransform[];
  /** By name, in the order in which they run. */
  readonly transforms?: Readonly<Record<string, unknown>>;
  addTransform(name: string, callback: (this: { page: PageData }, content: unknown) => unknown): void;
  addCollection(name: string, callback: (api: CollectionApi) => unknown[]): void;
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  getFilter(name: string): ((value: string) => string) | undefined;
  addTemplate(path: string, template: VirtualTemplate): void;
  addPassthroughCopy(paths: Record<string, string>): void;
  on(event: string, callback: (argument: unknown) => unknown): void;
}

/** Gives a page another address than the one that its permalink makes; nothing for the same. */
export type UrlTransform = (page: { readonly url: string; readonly urlStem: string }) => string | undefined;

export interface DataExtension {
  readonly parser: (content: string, path: string) => unknown;
  readonly options: { readonly read?: boolean };
}
