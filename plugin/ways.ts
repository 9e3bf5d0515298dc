/**
 * The ways from one page of a site to its other paths, so that the site works below any path: from
 * "/releases/bridge/" to "/assets/a.css" it is "../../assets/a.css", and to what lies beside it "./bridge.jpg". Addresses of
 * other sites stay as they are. An error page is shown at any depth, so it gets rooted paths.
 * @param rooted makes a path of the site absolute, with the prefix it is served under: Eleventy's `url` filter.
 */
export function waysFrom(
  pageUrl: string | false | undefined,
  rooted: (path: string) => string,
): (path: string) => string {
  const isElsewhere = (path: string): boolean => !path.startsWith("/") || path.startsWith("//");
  if (!pageUrl || pageUrl.endsWith("/404.html")) return (path) => (isElsewhere(path) ? path : rooted(path));
  const folder = pageUrl.slice(0, pageUrl.lastIndexOf("/") + 1);
  const up = "../".repeat(pageUrl.split("/").length - 2) || "./";
  return (path) => {
    if (isElsewhere(path)) return path;
    if (folder !== "/" && path.startsWith(folder) && !path.endsWith("/")) return `./${path.slice(folder.length)}`;
    return up + path.slice(1);
  };
}
