import { expect, it } from "vitest";
import { waysFrom } from "../../plugin/ways.ts";

const rooted = (path: string) => `/prefix${path}`;

it.each<[from: string | false | undefined, to: string, address: string]>([
  ["/", "/assets/a.css", "./assets/a.css"],
  ["/releases/bridge/", "/assets/a.css", "../../assets/a.css"],
  ["/releases/bridge/", "/", "../../"],
  ["/releases/bridge/", "/releases/bridge/bridge.jpg", "./bridge.jpg"],
  ["/releases/", "/releases/bridge/bridge.jpg", "./bridge/bridge.jpg"],
  ["/releases/", "/releases/bridge/", "../releases/bridge/"],
  ["/page.html", "/assets/a.css", "./assets/a.css"],
  ["/a/page.html", "/", "../"],
  ["/404.html", "/assets/a.css", "/prefix/assets/a.css"],
  ["/releases/bridge/", "https://ostermoor.example/", "https://ostermoor.example/"],
  ["/releases/bridge/", "//ostermoor.example/", "//ostermoor.example/"],
  ["/releases/bridge/", "#how", "#how"],
  [false, "/assets/a.css", "/prefix/assets/a.css"],
  [undefined, "/assets/a.css", "/prefix/assets/a.css"],
])("leads from %s to %s by %s", (from, to, address) => {
  expect(waysFrom(from, rooted)(to)).toBe(address);
});
