import { Problem } from "../shared/api/problem.ts";

/** Where the page keeps things; `null` where it may not: to look is to be refused. */
export function pageStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Reads what was kept as JSON; `null` where that is nothing, or nothing readable. */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(pageStorage()?.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** Keeps a value as JSON. Throws `nothing-kept` where the page may keep nothing, or has no room left. */
export function keep(key: string, value: unknown): void {
  try {
    const storage = pageStorage();
    if (storage === null) throw nothingKept();
    storage.setItem(key, JSON.stringify(value));
  } catch {
    throw nothingKept();
  }
}

function nothingKept(): Problem {
  return new Problem({ type: "nothing-kept", status: 0, detail: "The page can keep nothing." });
}
