/** What a picture says of itself, as newsrooms write it into the file: XMP, and IPTC for older programs. */
export interface Saying {
  readonly caption?: string;
  readonly alt?: string;
  readonly creator?: string;
  readonly credit?: string;
  readonly copyright?: string;
}

/** Puts it into a JPEG, right behind its first two bytes. */
export function say(jpeg: Buffer, saying: Saying, { xmp = true, iptc = true } = {}): Buffer {
  const segments = [
    ...(xmp ? [segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet(saying)}`))] : []),
    ...(iptc ? [segment(0xed, photoshop(records(saying)))] : []),
  ];
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** An XMP packet, by itself what a WebP or PNG holds. */
export function packet({ caption, alt, creator, credit, copyright }: Saying): string {
  const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const language = (name: string, text: string | undefined): string =>
    text === undefined
      ? ""
      : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
  const creators =
    creator === undefined ? "" : `<dc:creator><rdf:Seq><rdf:li>${escaped(creator)}</rdf:li></rdf:Seq></dc:creator>`;
  const credited = credit === undefined ? "" : `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">${language("dc:description", caption)}${language("Iptc4xmpCore:AltTextAccessibility", alt)}${creators}${credited}${language("dc:rights", copyright)}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** The numbers of IPTC's records: caption, by-line, credit, copyright notice; all in UTF-8. */
function records({ caption, creator, credit, copyright }: Saying): Buffer {
  const record = (number: number, text: string | undefined): Buffer => {
    if (text === undefined) return Buffer.alloc(0);
    const head = Buffer.from([0x1c, 2, number, 0, 0]);
    const bytes = Buffer.from(text);
    head.writeUInt16BE(bytes.length, 3);
    return Buffer.concat([head, bytes]);
  };
  const utf8 = Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]);
  return Buffer.concat([utf8, record(80, creator), record(110, credit), record(116, copyright), record(120, caption)]);
}

function photoshop(content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  return Buffer.concat([
    Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0"),
    size,
    content,
    Buffer.alloc(content.length % 2),
  ]);
}
