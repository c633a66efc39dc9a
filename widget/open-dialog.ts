import { themeOf } from "./element-theme.ts";
import type { Session } from "./session.ts";

let open = false;

/** Brings the dialog in and opens it for whoever is signed in, one at a time. */
export function openDialog(session: Session, element: HTMLElement): void {
  const { connection } = session.seats.value;
  if (open || connection.kind !== "connected") return;
  open = true;
  const opener = element.shadowRoot?.activeElement ?? element;
  const { viewer } = connection;
  import("./dialog.ts")
    .then(({ showDialog }) =>
      showDialog({ session, viewer, theme: themeOf(element), opener, onClosed: () => (open = false) }),
    )
    .catch(() => {
      // Nothing came over the network: the button is still there to be pressed again.
      open = false;
    });
}
