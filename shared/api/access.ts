import type { Capability } from "../seats/index.ts";

/** Everybody who is signed in; the handler decides what of it they may. */
export const signedIn = { caller: "viewer", needsOneOf: [] } as const;

/** Whoever is signed in and has one of these capabilities. */
export const viewerWith = (...needsOneOf: Capability[]) => ({ caller: "viewer", needsOneOf }) as const;
