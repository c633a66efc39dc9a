import * as v from "valibot";
import { isConnectionLost } from "./db/lost-connection.ts";

type Environment = Record<string, string | undefined>;

/** What an operator can put right: the message names every variable that is wrong, and what it should be. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
}

/** A variable, with the words that say what it should be. */
export function variable<S extends v.GenericSchema>(shouldBe: string, schema: S) {
  return v.pipe(schema, v.description(shouldBe));
}

/**
 * Reads variables. Throws a `ConfigurationError` that names each one that is wrong and what it should be, never what it
 * is: that may be a secret.
 */
export function readEnvironment<E extends v.ObjectEntries>(
  schema: v.ObjectSchema<E, undefined>,
  environment: Environment,
): v.InferOutput<v.ObjectSchema<E, undefined>> {
  const read = v.safeParse(schema, environment);
  if (read.success) return read.output;
  const names = new Set(read.issues.map((issue) => v.getDotPath(issue) ?? ""));
  throw new ConfigurationError([...names].map((name) => describe(name, schema.entries[name], environment)).join("\n"));
}

function describe(name: string, schema: v.ObjectEntries[string] | undefined, environment: Environment): string {
  const shouldBe = (schema === undefined ? undefined : v.getDescription(schema)) ?? "something else";
  return `${name} should be ${shouldBe}${environment[name] === undefined ? "; it is not set" : ""}`;
}

/** Postgres's refusals of a user, a password or a database that it doesn't know. */
const REFUSED_BY_POSTGRES = /^(28|3D000)/;
const NO_SUCH_HOST = new Set(["ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** What of an error the operator can put right; `null` where it is something else. */
export function configurationTrouble(thrown: unknown): string | null {
  if (thrown instanceof ConfigurationError) return thrown.message;
  if (!(thrown instanceof Error)) return null;
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : "";
  if (!isConnectionLost(thrown) && !REFUSED_BY_POSTGRES.test(code) && !NO_SUCH_HOST.has(code)) return null;
  // A host of several addresses fails once for each, without a message of its own.
  const why = thrown instanceof AggregateError ? thrown.errors.map(String).join("; ") : thrown.message;
  return `DATABASE_URL should be the address of a Postgres that can be reached: ${why}`;
}

/** The first steps of a process: what the operator can put right is said in a sentence, without a stack, and ends it. */
export async function orEnd<T>(start: () => T | Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (thrown) {
    const trouble = configurationTrouble(thrown);
    if (trouble === null) throw thrown;
    process.stderr.write(`${trouble}\n`);
    process.exit(1);
  }
}
