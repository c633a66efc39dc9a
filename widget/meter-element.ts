import { effect, signal } from "@preact/signals-core";
import { type FormState, mountMeter } from "../shared/meter/index.ts";
import { ROLES } from "../shared/seats/roles.ts";
import { currentSession } from "./current-session.ts";
import { themeOf } from "./element-theme.ts";
import { openDialog } from "./open-dialog.ts";

/**
 * `<seatmeter-meter>`: how many licenses are in use. With `member-role` (`agent`, `light_agent`, `end_user`, …) it also
 * says what adding such a person does to them. Sends `seatmeter-add` before it opens the dialog; preventing that leaves
 * it to the page.
 */
export class SeatmeterMeter extends HTMLElement {
  static readonly observedAttributes = ["member-role"];
  readonly #form = signal<FormState | null>(null);
  #unmount: () => void = () => undefined;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const theme = themeOf(this);
    this.#unmount = effect(() => {
      const session = currentSession.value;
      const translate = session?.speech.value ?? null;
      if (session === null || translate === null) return;
      return mountMeter(root, {
        seats: session.seats,
        form: this.#form,
        now: () => Date.now(),
        translate,
        language: session.language,
        theme,
        onAdd: () => {
          const request = new CustomEvent("seatmeter-add", { bubbles: true, composed: true, cancelable: true });
          if (this.dispatchEvent(request)) openDialog(session, this);
        },
        onConnect: session.reconnect,
        onRetry: session.reconnect,
      });
    });
  }

  disconnectedCallback(): void {
    this.#unmount();
  }

  attributeChangedCallback(_name: string, _before: string | null, value: string | null): void {
    this.#form.value = value === null ? null : formOf(value);
  }
}

function formOf(value: string): FormState {
  const role = ROLES.find((known) => known === value) ?? "unknown";
  return {
    role,
    userType: role === "end_user" ? "end_user" : role === "unknown" ? "unknown" : "staff",
    refused: false,
  };
}
