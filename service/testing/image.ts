import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What `docker build` would make of the Dockerfile. */
export interface Image {
  /** What is in `WORKDIR`. */
  app: string;
  env: Record<string, string>;
  command: string[];
  healthcheck: string[];
  remove(): void;
}

/**
 * Follows the Dockerfile without Docker: copies into a folder what it copies, and nothing else, and builds there with its
 * own command. It uses the packages installed here instead of running `npm ci`.
 */
export function buildImage(): Image {
  const text = readFileSync(join(ROOT, "Dockerfile"), "utf8").replaceAll(/\\\n\s*/g, "");
  const [build = "", run = ""] = text.split(/^FROM .*$/m).slice(1);
  const steps = (stage: string, name: string) =>
    [...stage.matchAll(new RegExp(`^${name} (.*)$`, "gm"))].map(([, rest = ""]) => rest);
  const folder = mkdtempSync(join(tmpdir(), "seatmeter-image-"));
  const [workshop, app] = [join(folder, "build"), join(folder, "app")];
  for (const copied of steps(build, "COPY").map((rest) => rest.split(" "))) {
    for (const from of copied.slice(0, -1)) {
      const to = copied.length > 2 ? join(copied.at(-1) ?? "", from) : (copied.at(-1) ?? "");
      mkdirSync(dirname(join(workshop, to)), { recursive: true });
      cpSync(join(ROOT, from), join(workshop, to), { recursive: true });
    }
  }
  symlinkSync(join(ROOT, "node_modules"), join(workshop, "node_modules"));
  for (const command of steps(build, "RUN").filter((each) => !each.startsWith("npm ci"))) {
    execFileSync("sh", ["-c", command.replaceAll("/app", app)], { cwd: workshop, stdio: "pipe" });
  }
  const [env = ""] = steps(run, "ENV");
  const listIn = (rest = "") => JSON.parse(rest.slice(rest.indexOf("["))) as string[];
  return {
    app,
    env: Object.fromEntries(env.split(/\s+/).map((pair) => pair.split("=") as [string, string])),
    command: listIn(steps(run, "CMD").find((rest) => rest.startsWith("["))),
    healthcheck: listIn(steps(run, "HEALTHCHECK")[0]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
