import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * IPTC's own schema of ninjs 3.1, kept outside the project. Where it is, what is written is checked against it too; where it
 * is not, the rules below hold the same ground for all that we write.
 */
const file = resolve(import.meta.dirname, "../../../shared/schemas/ninjs.json");
export const hasIptcSchema = existsSync(file);

const text = { type: "string" };
const address = { type: "string", format: "uri" };
const time = { type: "string", format: "date-time" };
const closed = (properties: Record<string, unknown>, rest: Record<string, unknown> = {}) => ({
  type: "object",
  additionalProperties: false,
  properties,
  ...rest,
});
const listOf = (items: unknown) => ({ type: "array", items });
const worded = (more: Record<string, unknown> = {}) =>
  listOf(closed({ role: text, contentType: text, value: text, ...more }, { required: ["value"] }));
const contactInfo = listOf(
  closed({ type: text, role: text, lang: text, name: text, value: text }, { required: ["value"] }),
);
const named = { name: text, rel: text, uri: address, literal: text, contactInfo };

const infoSources = listOf(closed({ name: text, role: text, uri: address, literal: text, contactInfo }));
const whole = { type: "integer", minimum: 1 };
/** A picture of the release, as a news object of its own. */
const picture = closed(
  {
    name: text,
    rel: text,
    uri: address,
    type: { const: "picture" },
    language: text,
    by: text,
    copyrightNotice: text,
    descriptions: worded(),
    infoSources,
    renditions: listOf(
      closed(
        { name: text, href: address, contentType: text, width: whole, height: whole, sizeInBytes: whole },
        { required: ["name"] },
      ),
    ),
  },
  { required: ["name", "uri"] },
);

/** The rules of ninjs 3.1 for the keys that we write; no others are allowed here. */
const rules = closed(
  {
    uri: address,
    standard: closed({ name: text, version: text, schema: address }),
    type: { enum: ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"] },
    representationType: { enum: ["full", "partial"] },
    version: text,
    firstCreated: time,
    versionCreated: time,
    contentCreated: time,
    embargoedUntil: time,
    pubStatus: { enum: ["usable", "withheld", "canceled"] },
    language: text,
    genres: listOf(closed({ name: text, uri: text, literal: text })),
    by: text,
    located: text,
    edNote: text,
    headlines: worded(),
    descriptions: worded(),
    bodies: worded({ charCount: { type: "integer" }, wordCount: { type: "integer" } }),
    people: listOf(closed(named)),
    organisations: listOf(closed(named)),
    subjects: listOf(closed({ name: text, rel: text, uri: address, literal: text })),
    infoSources,
    associations: listOf(picture),
  },
  { required: ["uri"] },
);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: "https://geojson.org/schema/GeoJSON.json", type: "object" });
const checks: ValidateFunction[] = [ajv.compile(rules)];
if (hasIptcSchema) checks.push(ajv.compile(JSON.parse(readFileSync(file, "utf8"))));
else console.warn("IPTC's schema of ninjs is not beside the project: only our own rules are checked.");

/** What is wrong with an object as ninjs, by our rules and by IPTC's. */
export function ninjsErrors(node: unknown): string[] {
  return checks.flatMap((check) =>
    check(node)
      ? []
      : (check.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`),
  );
}
