/** What other programs' files begin with, and what is to be said of one that is called `.txt`. */
const FORMATS: readonly (readonly [opening: RegExp, wayOut: string])[] = [
  [/^%PDF-\d/, "It is a PDF file. Copy the words out of it into a text file."],
  [/^\{\\rtf\d/, "It is a Rich Text file. Save it as plain text, in UTF-8."],
  [
    /^(?:<\?xml[^>]{0,200}>\s{0,9})?<(?:!doctype html|html[\s>])/i,
    "It is a web page. Give it the ending .html, and “press-release import” makes a text of it.",
  ],
  [/^<\?xml\s/i, "It is an XML file. Give a feed the ending .xml, and “press-release import” makes texts of it."],
];

/** The lines above the first blank one. */
const HEAD = /^(?:.{1,998}\r?\n){1,100}/;
/** "Received: from …": the first line of a mail as servers hand it on. */
const FIELD = /^[A-Za-z][A-Za-z-]{1,40}: /;
/** Words as a mail server carries them: "caf=C3=A9", letters and figures, several parts. */
const CARRIED = /^content-(?:transfer-encoding:\s*(?:quoted-printable|base64)|type:\s*multipart\/)/im;

/**
 * Why a text is none to be read as it stands: it is the file of another program, with that program's code between its words.
 * Null for plain text. Word's files and pictures are told by their bytes before: see `decode`.
 */
export function otherFormat(text: string): string | null {
  const start = text.trimStart().slice(0, 400);
  for (const [opening, wayOut] of FORMATS) if (opening.test(start)) return wayOut;
  if (!FIELD.test(start)) return null;
  const [head = ""] = HEAD.exec(text.trimStart().slice(0, LONGEST_HEAD)) ?? [];
  return CARRIED.test(head)
    ? "It is the source of a mail. Give it the ending .eml, and “press-release import” makes a text of it."
    : null;
}

/** Characters. */
const LONGEST_HEAD = 50_000;
