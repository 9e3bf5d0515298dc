import sharp from "sharp";
import { chance, type Scene, svg } from "./brush.ts";

/** The grain of a film, in grey; the same each time. */
function grain(width: number, height: number, strength: number): Buffer {
  const random = chance(width * 31 + height);
  const bytes = Buffer.alloc(width * height);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = 128 + (random(-1, 1) + random(-1, 1)) * strength;
  return bytes;
}

/** A scene as a JPEG, with grain; grey throughout. */
export async function paint(scene: Scene, { quality = 60, strength = 20 } = {}): Promise<Buffer> {
  const drawn = await sharp(Buffer.from(svg(scene)))
    .flatten({ background: "#000" })
    .png()
    .toBuffer();
  const { width = 0, height = 0 } = await sharp(drawn).metadata();
  const film = await sharp(grain(width, height, strength), { raw: { width, height, channels: 1 } })
    .blur(0.7)
    .png()
    .toBuffer();
  return sharp(drawn)
    .composite([{ input: film, blend: "soft-light" }])
    .grayscale()
    .jpeg({ quality, mozjpeg: true })
    .toBuffer();
}
