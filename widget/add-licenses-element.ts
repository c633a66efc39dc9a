import { effect } from "@preact/signals-core";
import { mountAddButton } from "./add-button.tsx";
import { currentSession } from "./current-session.ts";
import { themeOf } from "./element-theme.ts";
import { openDialog } from "./open-dialog.ts";

/** `<seatmeter-add-licenses>`: the button that opens the dialog, for whoever may do anything there; `open()` does too. */
export class SeatmeterAddLicenses extends HTMLElement {
  #unmount: () => void = () => undefined;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const theme = themeOf(this);
    this.#unmount = effect(() => {
      const session = currentSession.value;
      const translate = session?.speech.value ?? null;
      if (session === null || translate === null) return;
      return mountAddButton(root, { session, translate, theme, onPress: () => this.open() });
    });
  }

  disconnectedCallback(): void {
    this.#unmount();
  }

  /** Opens the dialog; nothing happens while nobody is signed in. */
  open(): void {
    const session = currentSession.value;
    if (session !== null) openDialog(session, this);
  }
}
