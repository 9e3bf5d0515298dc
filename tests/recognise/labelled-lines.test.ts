import { describe, expect, test } from "vitest";
import { roleOf } from "../support/roles.ts";

describe("labelled-lines", () => {
  test.for(["WHAT: The return of the ferry\nWHEN: Monday at noon\nWHERE: Sallow quay"])("reads %j", (line) => {
    expect(roleOf(line, "body")).toBe("list");
  });

  test.for(["Warning: the slip is wet after rain and should not be crossed in socks."])("refuses %j", (line) => {
    expect(roleOf(line, "body")).not.toBe("list");
  });
});
