import type { Picture } from "../types.ts";

/**
 * A picture as schema.org's ImageObject. Whom to credit, who made it and whose rights they are stand where the file or the text
 * says so; these three and a licence are what search engines ask for.
 */
export function imageObject(picture: Picture, address: string): Readonly<Record<string, unknown>> {
  const { type, width, height, caption, credit, alt, told } = picture;
  return {
    "@type": "ImageObject",
    contentUrl: address,
    encodingFormat: type,
    width,
    height,
    ...(caption !== null && { caption: caption.text }),
    ...(alt !== null && { description: alt.text }),
    ...(credit !== null && { creditText: credit.text }),
    ...(told.creator !== null && { creator: { "@type": "Person", name: told.creator } }),
    ...(told.copyright !== null && { copyrightNotice: told.copyright }),
  };
}
