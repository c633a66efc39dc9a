import { signal as signalOf } from "@preact/signals-core";
import type { SeatState } from "../../../shared/api/index.ts";
import { createTranslate } from "../../../shared/i18n/index.ts";
import type { HostWords } from "../../platform/host-words.ts";
import { listen } from "../../platform/listen.ts";
import { createAsk } from "../ask-worker.ts";
import { pageLanguage } from "../host/appearance.ts";
import type { Words } from "../scripts.ts";
import type { MeterSession } from "./page-session.ts";
import { CONNECTING } from "./page-session.ts";

/** What a frame knows from the worker, until `signal`: of whoever is signed in to the page around it. It polls nothing. */
export function startFrameSession(signal: AbortSignal): MeterSession {
  const seats = signalOf<SeatState>(CONNECTING);
  const hostWords = signalOf<HostWords | null>(null);
  const words = signalOf<Words>({ language: pageLanguage(), translate: () => "" });
  const ask = createAsk(() => show({ ...seats.value, connection: { kind: "updated" } }));

  function show(state: SeatState): void {
    seats.value = state;
  }

  async function begin(): Promise<void> {
    show(CONNECTING);
    const { hello, state } = await ask({ kind: "helloFrame", language: pageLanguage() });
    hostWords.value = hello.hostWords;
    words.value = { language: hello.language, translate: createTranslate(hello.language, hello.catalogue) };
    show(state);
  }

  let begun = begin();
  quietly(begun);
  listen((message) => message.kind === "seats" && show(message.state), signal);
  addEventListener(
    "pageshow",
    ({ persisted }) => {
      // Out of the back-forward cache: somebody else may be signed in by now.
      if (!persisted) return;
      begun = begin();
      quietly(begun);
    },
    { signal },
  );

  return {
    translate: (key, ...values) => words.value.translate(key, ...values),
    get language() {
      return words.value.language;
    },
    hostWords,
    seats,
    ask,
    refresh: () => quietly(begun.then(() => ask({ kind: "refresh" })).then(show)),
    connect: () => quietly(ask({ kind: "connect" }).then(show)),
    enterTotal: () => quietly(ask({ kind: "openOptions" })),
    viewer: () => (seats.value.connection.kind === "connected" ? seats.value.connection.viewer : null),
  };
}

/** What goes wrong shows in `seats`, or will with the next answer; nothing is thrown into the page. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
