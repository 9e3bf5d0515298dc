/**
 * Whether a picture moves, by its bytes: sizes made of it would show its first moment alone. Of a GIF nobody can tell without
 * reading it to its end, so that each is taken to move.
 */
export function moves(bytes: Buffer): boolean {
  const at = (start: number, end: number): string => bytes.toString("latin1", start, end);
  if (at(0, 3) === "GIF") return true;
  // WebP: the second bit of the flags in its extended head.
  if (at(0, 4) === "RIFF" && at(12, 16) === "VP8X") return ((bytes[20] ?? 0) & 2) !== 0;
  // AVIF: its brand is that of an image sequence.
  if (at(4, 8) === "ftyp") return at(8, 12) === "avis";
  return at(1, 4) === "PNG" && isAnimatedPng(bytes);
}

/** PNG: a chunk that controls its animation, which has to stand before the first chunk of the picture. */
function isAnimatedPng(bytes: Buffer): boolean {
  for (let start = 8; start + 8 <= bytes.length; ) {
    const name = bytes.toString("latin1", start + 4, start + 8);
    if (name === "acTL") return true;
    if (name === "IDAT") return false;
    start += 12 + bytes.readUInt32BE(start);
  }
  return false;
}
