import { expect, test } from "vitest";
import { createLog } from "./log.ts";

test("an error's message, which may hold what somebody typed, is not logged; where it came from is", () => {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => lines.push(line) });
  log.error(
    { err: Object.assign(new Error("Key (name)=(Giulia Ferri)\n already exists"), { code: "23505" }) },
    "unexpected",
  );
  expect(lines.join("")).not.toContain("Giulia");
  expect(JSON.parse(lines.join(""))).toMatchObject({ err: { name: "Error", code: "23505" }, msg: "unexpected" });
  expect(lines.join("")).toContain("log.test.ts");
});
