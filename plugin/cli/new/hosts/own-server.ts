import { HEADERS, headerLines, MAIL_POLICY } from "./headers.ts";
import type { Host, Place } from "./place.ts";

/** A word for the shell, whatever signs are in it. */
const word = (text: string): string => (/^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

const script = ({ build }: Place, copy: string): string => `#!/bin/sh
# Builds the site and puts it out; what is no longer built is taken away there as well.
set -eu
cd "$(dirname "$0")/.."
${build}
${copy}
`;

const rsync = (place: Place): string =>
  script(
    place,
    `rsync --archive --compress --delete --delay-updates ${word(`${place.output}/`)} "\${1:-${place.name}:/var/www/press/}"`,
  );

/** A per cent sign ends a command of cron's. */
const crontab = ({
  folder,
}: Place): string => `# Lines for crontab -e. A release appears with the first build after its embargo: here, once an hour.
# npx press-release schedule --cron gives the very minutes instead.
PATH=/usr/local/bin:/usr/bin:/bin
7 * * * * cd ${word(folder).replaceAll("%", "\\%")} && sh deploy/deploy.sh
`;

const byCron = "Put the lines of deploy/crontab into the crontab of a machine that has the site: crontab -e";

export const ownServer: Host = {
  files: (place) => ({ "deploy/deploy.sh": rsync(place), "deploy/crontab": crontab(place) }),
  copied: [],
  next: ({ name }) => [
    `Publish with sh deploy/deploy.sh; it copies to ${name}:/var/www/press/, or to what you write behind it.`,
    byCron,
  ],
};

/** A server with a file of its own, beside what copies the site to it. */
const served = (file: string, content: (place: Place) => string, put: string): Host => ({
  ...ownServer,
  files: (place) => ({ [file]: content(place), ...ownServer.files(place) }),
  next: (place) => [put, ...ownServer.next(place)],
});

export const nginx = served(
  "deploy/nginx.conf",
  ({ name }) => `map $uri $press_policy {
  default "${HEADERS["Content-Security-Policy"]}";
  # An e-mail has its look in its tags, since mail has no other.
  ~\\.email\\.html$ "${MAIL_POLICY}";
}
server {
  listen 80;
  server_name ${name};
  root /var/www/press;
  include /etc/nginx/mime.types;
  types { text/markdown md; text/vcard vcf; image/avif avif; application/manifest+json webmanifest; }
  charset utf-8;
  absolute_redirect off;
  error_page 404 /404.html;
${headerLines((header, value) => `  add_header ${header} ${header === "Content-Security-Policy" ? "$press_policy" : value} always;`)}  location / { try_files $uri $uri/ =404; }
}
`,
  "Put deploy/nginx.conf on the server, as /etc/nginx/conf.d/press.conf.",
);

export const caddy = served(
  "deploy/Caddyfile",
  ({ name }) => `${name} {
  root * /var/www/press
  encode gzip
  header {
${headerLines((header, value) => `    ${header === "Content-Security-Policy" ? "?" : ""}${header} ${/[ ;]/.test(value) ? `"${value}"` : value}`)}  }
  # An e-mail has its look in its tags, since mail has no other.
  @mail path *.email.html
  header @mail Content-Security-Policy "${MAIL_POLICY}"
  file_server
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`,
  "Put deploy/Caddyfile on the server, as /etc/caddy/Caddyfile.",
);

export const s3: Host = {
  ...ownServer,
  files: (place) => ({
    "deploy/deploy.sh": script(
      place,
      `aws s3 sync ${word(`${place.output}/`)} "\${1:-s3://${place.name}/}" --delete --cache-control no-cache`,
    ),
    "deploy/crontab": crontab(place),
  }),
  next: ({ name }) => [
    `Switch on static website hosting for the bucket ${name}, with index.html and 404.html.`,
    "Publish with sh deploy/deploy.sh.",
    byCron,
  ],
};
