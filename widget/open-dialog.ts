import { signal } from "@preact/signals-core";
import type { AskingStart } from "../shared/asking/index.ts";
import { themeOf } from "./element-theme.ts";
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
  const onClosed = () => {
    isDialogOpen.value = false;
  };
  const mayBuy = viewer.capabilities.includes("buyInstantly") && start === undefined;
  (mayBuy ? import("./dialog.ts") : import("./asking.ts"))
    .then(({ showDialog }) => showDialog({ session, viewer, theme: themeOf(element), opener, start, onClosed }))
    // Nothing came over the network: the button is still there to be pressed again.
    .catch(onClosed);
}
