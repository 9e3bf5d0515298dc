import sharp from "sharp";
import { packet, type Saying, say } from "../../scripts/pictures/say.ts";

type Format = "avif" | "gif" | "jpeg" | "png" | "webp";

/** A picture drawn here, of one grey; a number tells one from another. */
export async function pictureBytes(format: Format, { width = 60, height = 40, light = 120, orientation = 1 } = {}) {
  const drawn = sharp({ create: { width, height, channels: 3, background: { r: light, g: light, b: light } } });
  return drawn.toFormat(format).withMetadata({ orientation }).toBuffer();
}

/** A JPEG that says something of itself. */
export async function sayingJpeg(saying: Saying, where = { xmp: true, iptc: true }): Promise<Buffer> {
  return say(await pictureBytes("jpeg"), saying, where);
}

/** A WebP in its extended form, with XMP behind the picture. */
export async function sayingWebp(saying: Saying): Promise<Buffer> {
  const simple = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#888" } })
    .webp()
    .toBuffer();
  const xmp = Buffer.from(packet(saying));
  const body = Buffer.concat([
    Buffer.from("WEBP"),
    chunk("VP8X", Buffer.from([0x04, 0, 0, 0, 59, 0, 0, 39, 0, 0])),
    simple.subarray(12),
    chunk("XMP ", xmp),
  ]);
  const head = Buffer.alloc(8);
  head.write("RIFF");
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
