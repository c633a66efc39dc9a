import { insightsPart } from "../../../shared/api/index.ts";
import { callsFor } from "../../platform/carrier.ts";
import { closePopup, currentOrigin, openOptions } from "../../platform/current-tab.ts";
import { REFUSALS } from "../../platform/kept.ts";
import { askAsOwnPage, askAsPageOf, hearOfSeats } from "../../platform/own-page-runtime.ts";
import { areas } from "../../platform/storage.ts";
import { versions } from "../../platform/versions.ts";
import { browserDesks } from "../desks/browser-desks.ts";
import { mountPage } from "../mount-page.tsx";
import { browserInbox } from "./browser-inbox.ts";
import { Popup } from "./popup.tsx";
import { createPopupModel } from "./popup-model.ts";

const model = createPopupModel({
  desks: browserDesks(),
  refused: async () => (await areas.session.get(REFUSALS)) ?? 0,
  insightsOf: (origin, person) => insightsPart(callsFor(askAsPageOf(origin), person)),
  inbox: browserInbox,
  add: async (origin, person) => void (await askAsOwnPage({ kind: "add", origin, person })),
  copy: (text) => navigator.clipboard.writeText(text),
  versions: versions(),
  now: () => Date.now(),
  close: closePopup,
  ...{ currentOrigin, openOptions },
});
const { signal } = new AbortController();
await mountPage("popup.title", (context) => <Popup model={model} context={context} />, signal);
await model.load();
hearOfSeats(() => void model.follow(), signal);
// What was told while it was loading.
await model.follow();
