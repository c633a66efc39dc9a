import { Problem } from "../shared/api/problem.ts";

// Where a page may keep nothing, to look at `localStorage` is to be refused already.

/** Reads what was kept as JSON; `null` where that is nothing, or nothing readable. */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** Keeps a value as JSON. Throws `nothing-kept` where the page may keep nothing, or has no room left. */
export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    throw new Problem({ type: "nothing-kept", status: 0, detail: "The page can't store anything." });
  }
}
