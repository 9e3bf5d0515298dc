// Loaded before a program (`node --import`): notes each module that the program asks for in the file LOADED, one address a line.
import { appendFileSync } from "node:fs";
import Module, { register } from "node:module";

const hooks = `
import { appendFileSync } from "node:fs";
export async function resolve(name, context, next) {
  const found = await next(name, context);
  appendFileSync(process.env.LOADED, found.url + "\\n");
  return found;
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

// What our own script asks for by `require`, which the hooks do not see.
const resolve = Module._resolveFilename;
Module._resolveFilename = function (name, parent, ...others) {
  const found = resolve.call(this, name, parent, ...others);
  if (parent?.filename?.endsWith(".script.js")) appendFileSync(process.env.LOADED, `${found}\n`);
  return found;
};
