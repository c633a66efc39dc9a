import { useEffect, useState } from "react";

export type Loaded<T> = { state: "loading" } | { state: "failed" } | { state: "loaded"; value: T };

/** Loads something when `key` changes; what is under way is given up when the view goes. `load` is taken as it is then. */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [result, setResult] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { state: "loading" } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names what `load` loads.
  useEffect(() => {
    const owner = new AbortController();
    load(owner.signal).then(
      (value) => owner.signal.aborted || setResult({ key, loaded: { state: "loaded", value } }),
      () => owner.signal.aborted || setResult({ key, loaded: { state: "failed" } }),
    );
    return () => owner.abort();
  }, [key]);
  return result.key === key ? result.loaded : { state: "loading" };
}
