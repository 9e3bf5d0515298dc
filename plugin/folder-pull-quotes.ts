import { PULL_QUOTE_SETTING, type PullQuoteSetting, readPullQuoteSetting } from "../src/quotes/settings.ts";
import type { Release } from "../src/types.ts";
import type { Settings } from "./options.ts";
import { setting } from "./setting/load.ts";

/**
 * A release with the pull-quotes that the data files of its folder ask for by `pullQuotes`. They stand between the plugin's
 * option and the text's own front matter.
 * @throws TypeError for a value that is no setting: a data file is a site's configuration, as an option is.
 */
export function withFolderData(release: Release, value: unknown, path: string, settings: Settings): Release {
  if (value === undefined || value === null) return release;
  if (readPullQuoteSetting(value) === null) {
    throw new TypeError(
      `press-release: “pullQuotes” in a data file for ${path} must be ${PULL_QUOTE_SETTING}, not ${JSON.stringify(value)}.`,
    );
  }
  return Object.freeze(setting().withPullQuotes(release, value as PullQuoteSetting, settings.pullQuotes));
}
