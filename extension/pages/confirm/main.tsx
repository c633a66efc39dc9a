import { callsFor } from "../../platform/carrier.ts";
import type { ConfirmationAct, ConfirmationRead } from "../../platform/own-page-messages.ts";
import { answerThatIAmThere, askAsOwnPage, askAsPageOf, hearWorker } from "../../platform/own-page-runtime.ts";
import type { PageContext } from "../draw-page.ts";
import { mountPage } from "../mount-page.tsx";
import type { Ready } from "./confirm-model.ts";
import { createConfirmModel } from "./confirm-model.ts";
import { ConfirmPage, titleOf } from "./confirm-page.tsx";
import { leaveAfterPress } from "./leave-after-press.ts";
import { mountReview } from "./mount-review.ts";

const { signal } = new AbortController();
const tell = (act: ConfirmationAct) => askAsOwnPage({ kind: "confirmation", act });
// Where no worker answers, as after an update, the window goes all the same.
const close = () => void tell("close").catch(() => window.close());

const read = () => askAsOwnPage<ConfirmationRead>({ kind: "confirmation", act: "read" });
const first = read();
let unused: typeof first | null = first;

const model = createConfirmModel({
  async read() {
    // The first answer is for both, and comes while the catalogues do.
    const reading = unused ?? read();
    unused = null;
    return reading;
  },
  identify: (origin) => askAsOwnPage({ kind: "desk", origin, act: "identify" }),
  quote: ({ origin, person }, id) => callsFor(askAsPageOf(origin), person)("getQuote", { id }),
  request: ({ origin, person }, id) => callsFor(askAsPageOf(origin), person)("getSeatRequest", { id }),
  subscription: ({ origin, person }) => callsFor(askAsPageOf(origin), person)("getSubscription", {}),
  onDone: leaveAfterPress(close, signal),
});
answerThatIAmThere(signal);
hearWorker(({ origin, message }) => model.hear(origin, message), signal);
addEventListener("pagehide", () => void tell("leave").catch(() => undefined), { signal });
// Out of the back-forward cache: there may be something else to confirm by now.
addEventListener("pageshow", ({ persisted }) => persisted && model.retry(), { signal });

const showReview = (node: HTMLElement, ready: Ready, context: PageContext) => mountReview(node, ready, context, close);

await mountPage(
  "review.title",
  (context) => {
    document.title = context.translate(titleOf(model.state.value));
    return <ConfirmPage {...{ model, context, close }} mountReview={showReview} />;
  },
  signal,
  [],
  // That a worker doesn't answer is reported in the browser's language.
  first.then(
    (answer) => (answer.asked === null ? null : answer.language),
    () => null,
  ),
);
