import { basename } from "node:path";
import { formatOf } from "../pictures/read.ts";
import { dayOf } from "./day.ts";
import { optional } from "./optional.ts";
import { pictureBeside } from "./picture-beside.ts";
import { pictureName } from "./picture-name.ts";
import { type Imported, type ImportedPicture, type Importer, single } from "./types.ts";

/** As its head names somebody; a group of people has a name alone. */
interface Mailbox {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
}

/** An e-mail: its HTML, or else its text; pictures in it or with it. Its other attachments are named as lost. */
export const eml: Importer = async (path, bytes) => {
  const { default: PostalMime } = await optional(() => import("postal-mime"), "postal-mime", "e-mails");
  const mail = await PostalMime.parse(bytes);
  const lost: string[] = [];
  const within = new Map<string, Uint8Array>();
  const attached: ImportedPicture[] = [];
  for (const { filename, contentId, content, related } of mail.attachments) {
    const data = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
    if (contentId !== undefined) within.set(contentId.replace(/^<|>$/g, ""), data);
    if (related === true) continue;
    const type = await formatOf(data);
    if (type === null) lost.push(`the attachment ${filename ?? "without a name"}`);
    else attached.push({ name: pictureName(filename ?? "", type), bytes: data, alt: null, caption: null });
  }
  const beside = pictureBeside(path);
  const body: Imported["body"] =
    mail.html !== undefined && mail.html.trim() !== "" ? { html: mail.html } : { text: mail.text ?? "" };
  const said = JSON.stringify(body);
  const notInBody = (boxes: readonly Mailbox[]): string =>
    boxes
      .filter(
        ({ name = "", address = "" }) => `${name}${address}` !== "" && (address === "" || !said.includes(address)),
      )
      .map(({ name = "", address = "" }) => `${name} <${address}>`.trim())
      .join(", ");
  const sender = notInBody(mail.from === undefined ? [] : [mail.from]);
  if (sender !== "") lost.push(`the sender: ${sender}`);
  const recipients = notInBody([...(mail.to ?? []), ...(mail.cc ?? [])]);
  if (recipients !== "") lost.push(`whom it was sent to: ${recipients}`);
  const subject = mail.subject?.trim() ?? "";
  return single({
    name: basename(path),
    headline: null,
    date: dayOf(mail.headers.find(({ key }) => key === "date")?.value),
    body,
    data: subject === "" ? {} : { title: subject.replace(/^(?:(?:fwd?|re|wg|aw|tr)\s*:\s*)+/i, "") },
    picture: async (address) => within.get(address.replace(/^cid:/i, "")) ?? beside(address),
    attached,
    beside: "html" in body ? [{ what: "what its plain text alone says", text: mail.text ?? "" }] : [],
    lost,
  });
};
