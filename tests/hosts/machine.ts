import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Host, hosts, type Place } from "../../plugin/cli/new/hosts/index.ts";
import { somePlace } from "../support/some-place.ts";

/** A folder with a site and the files of its host, and commands that only write down how they were called. */
export interface Machine {
  readonly folder: string;
  /** Makes a command of these lines of shell, in place of any other of that name. */
  command(name: string, lines: string): void;
  /** Runs a line of shell in the folder. */
  run(line: string, variables?: Readonly<Record<string, string>>): { code: number | null; said: string };
  /** What was said into a file by the commands; "" for nothing. */
  read(path: string): string;
  write(path: string, content: string): void;
  close(): void;
}

/** @param name of the folder, which may hold any sign. */
export function machineFor(hostName: string, name = "press"): Machine & { place: Place; host: Host } {
  const root = mkdtempSync(join(tmpdir(), "press-host-"));
  const folder = join(root, name);
  const host = hosts[hostName] as Host;
  const place = { ...somePlace, folder };
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(host.files(place))) write(path, content);
  mkdirSync(join(root, "bin"));
  return {
    folder,
    place,
    host,
    write,
    command(command, lines) {
      writeFileSync(join(root, "bin", command), `#!/bin/sh\n${lines}\n`);
      chmodSync(join(root, "bin", command), 0o755);
    },
    run(line, variables = {}) {
      const { status, stdout, stderr } = spawnSync("sh", ["-c", line], {
        cwd: folder,
        encoding: "utf8",
        env: { PATH: `${join(root, "bin")}:${process.env.PATH}`, HOME: root, ...variables },
      });
      return { code: status, said: stdout + stderr };
    },
    read(path) {
      try {
        return readFileSync(join(folder, path), "utf8");
      } catch {
        return "";
      }
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Whether a command is here. On a continuous integration server it has to be. */
export function has(command: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${command}`], { stdio: "pipe" });
    return true;
  } catch {
    console.warn(`No ${command} here: its tests are left out.`);
    return process.env.REQUIRE_BROWSER === "1";
  }
}
