import { fullText, markdownText } from "../../src/render/index.ts";
import { absolute } from "../absolute.ts";
import { descriptionOf } from "../data.ts";
import { EMAIL_WIDTH, emailPage } from "../email/view.ts";
import { log } from "../log.ts";
import { changedAt, embargoEnd, publishedAt } from "../moment.ts";
import type { Published } from "../published.ts";
import { type Setting, setting } from "../setting/load.ts";
import { bodyOf, picturesElsewhere } from "./body.ts";
import { type FileMaker, type FileWorkshop, type OutputFile, versionPath } from "./output-file.ts";
import { textOptions } from "./text-options.ts";

/** Gmail shows no more of an e-mail, in bytes. */
const MOST_SHOWN = 102 * 1024;

/** Every release in other forms, beside its page. One after the other, so that what they share is made once and let go. */
export const ofReleases: FileMaker = function* ({ releases }, workshop) {
  for (const page of releases) yield* versionsOf(page, workshop);
};

function* versionsOf(page: Published, workshop: FileWorkshop): Generator<OutputFile> {
  const { settings, contexts, witness } = workshop;
  const { files, url } = settings;
  const { release } = page;
  const context = contexts.for(page.url, release);
  const options = textOptions(release, context);
  const pictures = release.pictures.map((picture) => context.picture(picture, release)?.path);
  const from = [release, page.title, page.description, ...pictures];
  const checked = (what: string, content: string): string => {
    witness.version(release, what, content);
    return content;
  };

  if (files.text) {
    const content = () => checked("plain text", fullText(release, options));
    yield { path: versionPath(page, "txt"), content, from };
  }
  if (files.markdown) {
    const content = () => checked("Markdown", markdownText(release, options));
    yield { path: versionPath(page, "md"), content, from };
  }
  if (files.email) {
    const path = versionPath(page, "email.html");
    const address = url === null ? null : absolute(url, page.url);
    const content = () => {
      const body = bodyOf(page, workshop, context, { widest: EMAIL_WIDTH });
      const facts = { body, pictures: picturesElsewhere(page, workshop, context), address };
      const email = checked("e-mail", emailPage(page, facts, context));
      sayIfCut(path, email);
      return email;
    };
    yield { path, content, from };
  }
  if (files.ninjs && url !== null) {
    const speakers = release.quotes.map(({ speaker, role }) => speaker && context.speakerUrl(speaker, role));
    const content = () => `${JSON.stringify(newsItem(page, url, workshop), null, 1)}\n`;
    yield { path: versionPath(page, "ninjs.json"), content, from: [...from, ...page.topics, ...speakers] };
  }
}

function sayIfCut(path: string, email: string): void {
  const bytes = Buffer.byteLength(email);
  if (bytes > MOST_SHOWN)
    log.say("info", `${path} is ${Math.ceil(bytes / 1024)} KB: Gmail cuts e-mails off at 102 KB.`);
}

function newsItem(page: Published, url: string, workshop: FileWorkshop): ReturnType<Setting["ninjs"]> {
  const { release } = page;
  const context = workshop.contexts.for(page.url, release);
  return setting().ninjs(release, {
    address: absolute(url, page.url),
    title: page.title,
    description: page.description ?? descriptionOf(release) ?? null,
    publisher: workshop.settings.name,
    topics: page.topics,
    published: publishedAt(release)?.instant ?? null,
    changed: changedAt(release)?.instant ?? null,
    embargoedUntil: embargoEnd(release)?.instant ?? null,
    // Its pictures are associated with it, and set by whoever uses it.
    bodyHtml: bodyOf(page, workshop, context, { figures: false }),
    speakerUrl(name, role) {
      const path = context.speakerUrl(name, role);
      return path === null ? null : absolute(url, path);
    },
    pictureUrl(picture) {
      const path = context.picture(picture, release)?.path;
      return path === undefined ? null : absolute(url, path);
    },
  });
}
