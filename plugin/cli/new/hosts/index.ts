import { caddy, nginx, ownServer, s3 } from "./own-server.ts";
import type { Host } from "./place.ts";
import { cloudflare, githubPages, netlify } from "./services.ts";

export type { Host, Place } from "./place.ts";

/** The hosts that there are ready files for, by the names that `--host` takes. */
export const hosts: Readonly<Record<string, Host>> = {
  "github-pages": githubPages,
  netlify,
  cloudflare,
  s3,
  rsync: ownServer,
  nginx,
  caddy,
};

export const hostNames = Object.keys(hosts);
