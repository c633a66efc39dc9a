import { signal as signalOf } from "@preact/signals-core";
import { FIREFOX } from "../platform/build-mode.ts";
import type { HostWords } from "../platform/host-words.ts";
import type { BegunPage } from "./begin-page.ts";
import { beginPage } from "./begin-page.ts";
import { addButton } from "./host/add-button.ts";
import { addUserForms } from "./host/add-user-form.ts";
import type { Surface } from "./host/surfaces.ts";
import { watchSurfaces } from "./host/surfaces.ts";
import { teamMembers } from "./host/team-members.ts";
import { nextTask } from "./lifetime.ts";
import { removeStaleRoots } from "./own-root.ts";

/** Runs what belongs into a page of the help desk, until `signal`. Nothing is thrown into the page, whatever fails. */
export async function startPage(signal: AbortSignal): Promise<void> {
  if (FIREFOX) removeStaleRoots();
  const hostWords = signalOf<HostWords | null>(null);
  let page: BegunPage | null = null;
  const begin = () => {
    page ??= beginPage(hostWords, signal);
    return page;
  };
  try {
    // Watching for a form comes first. In one that is open already our place is taken now, before it is painted;
    // whatever else there is begins in a task of its own, and the page's own first work doesn't wait for it.
    const watch = (surfaces: readonly Surface[]) =>
      watchSurfaces(surfaces, (place, life, shows) => begin().show(place, shows, life), signal, hostWords);
    watch(addUserForms);
    await nextTask();
    watch([addButton, teamMembers]);
    await begin().begun;
  } catch {
    // The worker is gone, or was updated: the meter says so where there is one, and the page works on.
  }
}
