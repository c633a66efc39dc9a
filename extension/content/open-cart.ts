import type { ReadonlySignal } from "@preact/signals-core";
import { effect, signal as signalOf } from "@preact/signals-core";
import type { Draft } from "../../shared/cart/index.ts";
import { createCarrier } from "./carrier.ts";
import { themeAt } from "./host/appearance.ts";
import { createOwnRoot } from "./own-root.ts";
import type { PageSession } from "./page-session.ts";
import type { Shared } from "./share-modules.ts";

export interface CartOpener {
  /** Opens the dialog that adds licenses; only ever because somebody pressed for it. */
  open(): void;
  isOpen: ReadonlySignal<boolean>;
}

/** The dialog's script is brought in by the worker when it is first wanted. One dialog at a time. */
export function createCartOpener(session: PageSession, shared: Shared, signal: AbortSignal): CartOpener {
  const isOpen = signalOf(false);

  async function open(): Promise<void> {
    const viewer = session.viewer();
    if (viewer === null || isOpen.value) return;
    isOpen.value = true;
    try {
      if (shared.mountAddLicenses === undefined) await session.ask({ kind: "bringAddLicenses" });
      const { mountAddLicenses } = shared;
      if (mountAddLicenses === undefined) throw new Error("The dialog's script did not arrive.");
      const person = viewer.memberId;
      const own = createOwnRoot();
      document.body.append(own.node);
      const theme = themeAt(document.body);
      own.node.dataset.theme = theme;
      const life = new AbortController();
      const dispose = mountAddLicenses(own.root, {
        ...createCarrier(session, person),
        viewer,
        snapshot: session.seats.value.snapshot,
        translate: session.translate,
        language: session.language,
        now: () => Date.now(),
        draft: {
          load: async () => readDraft(await session.ask({ kind: "readDraft", person })),
          save: async (draft) => {
            await session.ask({ kind: "writeDraft", person, draft: draft === null ? null : JSON.stringify(draft) });
          },
        },
        onClosed: () => life.abort(),
      });
      life.signal.addEventListener(
        "abort",
        () => {
          dispose();
          own.node.remove();
          isOpen.value = false;
        },
        { once: true },
      );
      signal.addEventListener("abort", () => life.abort(), { signal: life.signal });
      closeWithPerson(session, person, life);
    } catch {
      isOpen.value = false;
      session.refresh();
    }
  }

  return { open: () => void open(), isOpen };
}

/** Somebody else, or nobody, is signed in: no price and no button of the person before stays. */
function closeWithPerson(session: PageSession, person: string, life: AbortController): void {
  const stop = effect(() => {
    const { connection } = session.seats.value;
    const isGone =
      connection.kind === "signed_out" || (connection.kind === "connected" && connection.viewer.memberId !== person);
    if (isGone) life.abort();
  });
  life.signal.addEventListener("abort", stop, { once: true });
}

function readDraft(text: string | null): Draft | null {
  try {
    const draft: unknown = JSON.parse(text ?? "null");
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === "object" &&
    value !== null &&
    "text" in value &&
    typeof value.text === "string" &&
    "note" in value &&
    typeof value.note === "string"
  );
}
