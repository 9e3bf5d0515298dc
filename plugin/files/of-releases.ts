import { fullText, markdownText, ninjs } from "../../src/render/index.ts";
import { absolute } from "../absolute.ts";
import { descriptionOf } from "../data.ts";
import { EMAIL_WIDTH, emailPage } from "../email/view.ts";
import { log } from "../log.ts";
import { changedAt, embargoEnd, publishedAt } from "../moment.ts";
import type { Published } from "../published.ts";
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
  const address = url === null ? null : absolute(url, page.url);
  const checked = (what: string, content: string): string => {
    witness.version(release, what, content);
    return content;
  };
  if (files.text) yield { path: versionPath(page, "txt"), content: checked("plain text", fullText(release, options)) };
  if (files.markdown) {
    yield { path: versionPath(page, "md"), content: checked("Markdown", markdownText(release, options)) };
  }

  if (files.email) {
    const body = bodyOf(page, workshop, { widest: EMAIL_WIDTH });
    const pictures = picturesElsewhere(page, workshop);
    const content = checked("e-mail", emailPage(page, { body, pictures, address }, context));
    const path = versionPath(page, "email.html");
    const bytes = Buffer.byteLength(content);
    if (bytes > MOST_SHOWN)
      log.say("info", `${path} is ${Math.ceil(bytes / 1024)} KB: Gmail cuts e-mails off at 102 KB.`);
    yield { path, content };
  }
  if (files.ninjs && url !== null) {
    const speakerUrl = (name: string, role: string | null): string | null => {
      const path = context.speakerUrl(name, role);
      return path === null ? null : absolute(url, path);
    };
    const node = ninjs(release, {
      address: absolute(url, page.url),
      title: page.title,
      description: page.description ?? descriptionOf(release) ?? null,
      publisher: settings.name,
      topics: page.topics,
      published: publishedAt(release)?.instant ?? null,
      changed: changedAt(release)?.instant ?? null,
      embargoedUntil: embargoEnd(release)?.instant ?? null,
      // Its pictures are associated with it, and set by whoever uses it.
      bodyHtml: bodyOf(page, workshop, { figures: false }),
      speakerUrl,
      pictureUrl: (picture) => {
        const path = context.picture(picture, release)?.path;
        return path === undefined ? null : absolute(url, path);
      },
    });
    yield { path: versionPath(page, "ninjs.json"), content: `${JSON.stringify(node, null, 1)}\n` };
  }
}
