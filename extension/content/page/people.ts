import type { ReadonlySignal } from "@preact/signals-core";
import { signal as signalOf } from "@preact/signals-core";
import type { HelpDeskPage } from "../host/kind.ts";
import { onNavigation } from "../host/navigation.ts";
import { onAbort } from "../lifetime.ts";

export interface People {
  /** Whether a person's profile is looked at of which nobody could tell what is chosen in it. */
  isUnread: ReadonlySignal<boolean>;
  /** The meter could be told for the profile on screen, until `life` ends. */
  read(life: AbortSignal): void;
}

/** Follows whose profile is looked at, by the address alone. */
export function watchPeople({ personAt }: Pick<HelpDeskPage, "personAt">, signal: AbortSignal): People {
  const read = new Map<string, number>();
  const isUnread = signalOf(false);
  const personHere = () => personAt(location.pathname);
  const look = () => {
    const person = personHere();
    isUnread.value = person !== undefined && !read.has(person);
  };
  onNavigation(look, signal);
  look();
  return {
    isUnread,
    read(life) {
      const person = personHere();
      if (person === undefined) return;
      read.set(person, (read.get(person) ?? 0) + 1);
      look();
      onAbort(life, () => {
        const others = (read.get(person) ?? 1) - 1;
        if (others > 0) read.set(person, others);
        else read.delete(person);
        look();
      });
    },
  };
}
