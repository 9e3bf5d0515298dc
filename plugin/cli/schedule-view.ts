import { DateTime } from "luxon";

/** The first line of what `schedule` writes, by which it knows its own file again. */
export const OURS = "# Written by `press-release schedule`";

/** The first whole minute at which an embargo has ended: one that is too early builds the site without the release. */
const minuteOf = (end: DateTime): DateTime => {
  const utc = end.toUTC();
  return utc.second === 0 ? utc.startOf("minute") : utc.startOf("minute").plus({ minutes: 1 });
};

/** "0 9 26 6 *" */
const cronTime = (minute: DateTime): string => minute.toFormat("m H d M '*'");

/** The minutes at which builds are due, each once. */
const minutesOf = (ends: readonly DateTime[]): DateTime[] =>
  [...new Set(ends.map((end) => minuteOf(end).toMillis()))].map((at) => DateTime.fromMillis(at, { zone: "utc" }));

/** Lines of a crontab. Its times have no year, so that each line looks at it: none comes back after twelve months. */
export function cronLines(ends: readonly DateTime[], command: string): string {
  const lines = minutesOf(ends).map(
    (at) => `${cronTime(at)} [ "$(date -u +\\%Y)" = ${at.year} ] && ${command.replaceAll("%", "\\%")}`,
  );
  return [`${OURS}. The times are UTC: cron has to run in it.`, ...lines, ""].join("\n");
}

/**
 * A workflow that starts another one when an embargo has ended. The hours that GitHub may be late are allowed for by taking
 * the next day as well.
 */
export function workflow(ends: readonly DateTime[], starts: string): string {
  const minutes = minutesOf(ends);
  const days = [...new Set(minutes.flatMap((at) => [at.toISODate(), at.plus({ days: 1 }).toISODate()]))];
  return `${OURS}; write it anew when a text comes or goes.
# Whoever can read this repository can read these times. They are UTC. GitHub may start late, and starts nothing in a
# public repository that has been quiet for 60 days.
name: Embargoes
on:
  schedule:
${minutes.map((at) => `    - cron: "${cronTime(at)}" # ${at.year}`).join("\n")}
permissions:
  actions: write
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      # A time of cron has no year: without this a build would run again after twelve months.
      - run: |
          case "$(date -u +%F)" in
            ${days.join("|")}) gh workflow run ${starts} ;;
          esac
        env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
`;
}
