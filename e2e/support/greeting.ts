import type { Gateway } from "./gateway.ts";

const VIEWER = /^\/v1\/viewer/;

/**
 * What waits until the extension has asked once more, from now on, who is signed in: as each page of the help desk has it do.
 * Where nothing of ours is to be seen, that is what tells that it has looked.
 */
export function nextGreeting(gateway: Gateway): () => Promise<void> {
  const before = gateway.count("GET", VIEWER);
  return () => gateway.seen("GET", VIEWER, before + 1);
}
