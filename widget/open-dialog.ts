import { signal } from "@preact/signals-core";
import { asProblem } from "../shared/api/problem.ts";
import type { AskingStart } from "../shared/asking/index.ts";
import type { Capability } from "../shared/seats/policy.ts";
import type { DialogOptions } from "./dialog-in-page.ts";
import { themeOf } from "./element-theme.ts";
import { partMissing } from "./part-missing.ts";
import type { Session } from "./session.ts";

/** The page has one dialog at a time. */
export const isDialogOpen = signal(false);

/**
 * Brings the dialog in and opens it for whoever is signed in; afterwards the focus is back where it was. `start` is what
 * it opens with, where it isn't the first way that is open to this person.
 */
export function openDialog(session: Session, element: HTMLElement, start?: AskingStart): void {
  const viewer = session.viewer.value;
  if (isDialogOpen.value || viewer === null) return;
  isDialogOpen.value = true;
  const opener = element.shadowRoot?.activeElement ?? element;
  let next: AskingStart | undefined;
  const onClosed = () => {
    isDialogOpen.value = false;
    if (next !== undefined) openDialog(session, element, next);
  };
  const goTo = (wanted: AskingStart) => {
    next = wanted;
  };
  show({ session, viewer, theme: themeOf(element), opener, start, goTo, onClosed }).catch((thrown: unknown) => {
    onClosed();
    session.fail(asProblem(thrown).details);
  });
}

/** One part of the widget for each: buying, deciding about a request, and asking those who can do either. */
async function show(options: DialogOptions): Promise<void> {
  const { start, viewer } = options;
  const may = (capability: Capability) => viewer.capabilities.includes(capability);
  if (start?.kind === "decide" && (may("buyInstantly") || may("editSubscription"))) {
    const { showApproval } = await import("./approving.ts").catch(partMissing);
    return showApproval(options, start.request);
  }
  const { showDialog } = await (may("buyInstantly") && start === undefined
    ? import("./dialog.ts")
    : import("./asking.ts")
  ).catch(partMissing);
  return showDialog(options);
}
