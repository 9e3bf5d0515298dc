import { statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { has, type Machine, machineFor } from "./machine.ts";

const open: Machine[] = [];
afterEach(() => {
  for (const machine of open.splice(0)) machine.close();
});

/** A machine on which `npx eleventy` makes a site of two pages, and says how it was called. */
function machine(host: string, name?: string) {
  const made = machineFor(host, name);
  open.push(made);
  made.command(
    "npx",
    'echo "$@" >> calls\nmkdir -p _site/releases/a\necho front > _site/index.html\necho a > _site/releases/a/index.html',
  );
  return made;
}

describe.runIf(has("rsync"))("deploy.sh with rsync", () => {
  it.each(["rsync", "nginx", "caddy"])("of %s puts out what is built, and takes away what is no longer", (host) => {
    const { run, read, write, folder } = machine(host);
    write("www/old/index.html", "taken back");
    write("www/index.html", "of yesterday");
    expect(run("sh deploy/deploy.sh www/")).toEqual({ code: 0, said: "" });
    expect(read("calls")).toBe("eleventy\n");
    expect([read("www/index.html"), read("www/releases/a/index.html")]).toEqual(["front\n", "a\n"]);
    expect(read("www/old/index.html")).toBe("");
    expect(statSync(join(folder, "www")).isDirectory()).toBe(true);
  });

  it("works wherever it is called from, in a folder of any name", () => {
    const { run, read, folder } = machine("rsync", '100% our\'s & "more"');
    expect(run(`cd / && sh '${folder.replaceAll("'", "'\\''")}/deploy/deploy.sh' www/`)).toEqual({ code: 0, said: "" });
    expect(read("www/index.html")).toBe("front\n");
  });

  it("leaves the server alone where the build fails, and says so by its exit code", () => {
    const { run, read, write, command } = machine("rsync");
    write("www/index.html", "of yesterday");
    write("_site/half.html", "half a site");
    command("npx", "echo broken >&2; exit 1");
    expect(run("sh deploy/deploy.sh www/")).toEqual({ code: 1, said: "broken\n" });
    expect(read("www/index.html")).toBe("of yesterday");
    expect(read("www/half.html")).toBe("");
  });
});

it("copies to the server's folder where nothing else is said", () => {
  const { run, read, command } = machine("rsync");
  command("rsync", 'for word; do echo "$word"; done > copied');
  expect(run("sh deploy/deploy.sh").code).toBe(0);
  expect(read("copied").trimEnd().split("\n")).toEqual([
    "--archive",
    "--compress",
    "--delete",
    "--delay-updates",
    "_site/",
    "press.example:/var/www/press/",
  ]);
});

describe("deploy.sh with S3", () => {
  it("syncs what is built to the bucket, takes away what is no longer, and has caches ask", () => {
    const { run, read, command } = machine("s3");
    command("aws", 'for word; do echo "$word"; done > copied');
    expect(run("sh deploy/deploy.sh").code).toBe(0);
    expect(read("calls")).toBe("eleventy\n");
    expect(read("copied").trimEnd().split("\n")).toEqual([
      "s3",
      "sync",
      "_site/",
      "s3://press.example/",
      "--delete",
      "--cache-control",
      "no-cache",
    ]);
  });

  it("sends nothing where the build fails", () => {
    const { run, read, command } = machine("s3");
    command("npx", "exit 3");
    command("aws", "echo called > copied");
    expect(run("sh deploy/deploy.sh").code).toBe(3);
    expect(read("copied")).toBe("");
  });
});

describe.each(["rsync", "s3", "nginx", "caddy"])("the crontab of %s", (host) => {
  it("deploys the site once an hour, from wherever cron starts it", () => {
    const { run, read, write } = machine(host, "100% our's");
    write("deploy/deploy.sh", "pwd > called\n");
    const lines = read("deploy/crontab").trimEnd().split("\n");
    const jobs = lines.filter((line) => !line.startsWith("#") && !/^\w+=/.test(line));
    expect(jobs).toHaveLength(1);
    const [, times, command = ""] = /^(\S+ \S+ \S+ \S+ \S+) (.*)$/.exec(jobs[0] ?? "") ?? [];
    expect(times).toBe("7 * * * *");
    // A bare per cent sign would end the command; one behind a backslash is a per cent sign.
    expect(command).not.toMatch(/(?<!\\)%/);
    expect(run(`cd / && ${command.replaceAll("\\%", "%")}`)).toEqual({ code: 0, said: "" });
    expect(read("called")).toMatch(/100% our's\n$/);
  });
});
