// Loaded before a program (`node --import`): notes each module that the program asks for in the file LOADED, one address a line.
import { register } from "node:module";

const hooks = `
import { appendFileSync } from "node:fs";
export async function resolve(name, context, next) {
  const found = await next(name, context);
  appendFileSync(process.env.LOADED, found.url + "\\n");
  return found;
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
