import { headerLines } from "./headers.ts";
import type { Host } from "./place.ts";

export const githubPages: Host = {
  files: ({ build, output, branch }) => ({
    ".github/workflows/pages.yml": `name: Pages
on:
  push: { branches: [${branch}] }
  workflow_dispatch:
  # A release appears with the first build after its embargo: here, once an hour.
  schedule: [{ cron: "7 * * * *" }]
permissions: { contents: read, pages: write, id-token: write }
concurrency: { group: pages }
jobs:
  pages:
    runs-on: ubuntu-latest
    environment: github-pages
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm ci
      - run: ${build}
      - uses: actions/upload-pages-artifact@v3
        with: { path: ${output} }
      - uses: actions/deploy-pages@v4
`,
  }),
  copied: [],
  next: () => ["Set the source of Pages to “GitHub Actions” in the settings of the repository, and push."],
};

export const netlify: Host = {
  files: ({ build, output }) => ({
    "netlify.toml": `[build]
  command = "${build}"
  publish = "${output}"

[build.environment]
  NODE_VERSION = "24"

[[headers]]
  for = "/*"
  [headers.values]
${headerLines((name, value) => `    ${name} = "${value}"`)}`,
    "netlify/functions/rebuild.mjs": `// A release appears with the first build after its embargo: here, once an hour. BUILD_HOOK is the address of a build hook.
export default async function rebuild() {
  const { ok, status } = await fetch(process.env.BUILD_HOOK, { method: "POST" });
  if (!ok) throw new Error(\`The build hook answered \${status}.\`);
}

export const config = { schedule: "@hourly" };
`,
  }),
  copied: [],
  next: () => [
    "Make a site of the repository at Netlify: netlify.toml says how it is built.",
    "Make a build hook there, and give its address to the site as the environment variable BUILD_HOOK.",
  ],
};

export const cloudflare: Host = {
  files: () => ({
    _headers: `/*\n${headerLines((name, value) => `  ${name}: ${value}`)}`,
    ".github/workflows/rebuild.yml": `name: Rebuild
on:
  # A release appears with the first build after its embargo: here, once an hour.
  schedule: [{ cron: "7 * * * *" }]
  workflow_dispatch:
permissions: {}
jobs:
  rebuild:
    runs-on: ubuntu-latest
    steps:
      - run: curl --fail --silent --show-error --request POST "$BUILD_HOOK"
        env:
          BUILD_HOOK: \${{ secrets.BUILD_HOOK }}
`,
  }),
  copied: ["_headers"],
  next: ({ build, output }) => [
    `Make a Pages project of the repository at Cloudflare, with the build command ${build} and the folder ${output}.`,
    "Make a deploy hook there, and give its address to the repository as the secret BUILD_HOOK.",
  ],
};
