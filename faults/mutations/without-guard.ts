import type { Mutation } from "./mutation.ts";

/**
 * The file with its guard gone. Throws where what is to be changed doesn't stand there exactly once: the mutation would try
 * something else than it says, or nothing.
 */
export function withoutGuard(source: string, { what, file, from, to }: Mutation): string {
  const parts = source.split(from);
  if (from === "" || parts.length !== 2) {
    throw new Error(`The mutation “${what}” applies no more: ${parts.length - 1} places in ${file}`);
  }
  return parts.join(to);
}
