import { subscriptionStyles } from "../../../shared/subscription/index.ts";
import { openOptions } from "../../platform/current-tab.ts";
import { askAsPageOf, hearAsPageOf, ownCheckout } from "../../platform/own-page-runtime.ts";
import { browserDesks } from "../desks/browser-desks.ts";
import { ChooseDesk } from "../desks/choose-desk.tsx";
import { deskOfPage } from "../desks/desk-of-page.ts";
import { mountPage } from "../mount-page.tsx";
import { DeskPage } from "./desk-page.tsx";
import { startDeskSession } from "./desk-session.ts";
import { saveFile } from "./save-file.ts";

const { signal } = new AbortController();
const desks = browserDesks();
const origin = await deskOfPage(desks);

if (origin === null) {
  const found = await desks.list();
  await mountPage(
    "action.manage_subscription",
    (context) => <ChooseDesk page="subscription" desks={found} context={context} openOptions={openOptions} />,
    signal,
    subscriptionStyles,
  );
} else {
  const session = startDeskSession({
    origin,
    ask: askAsPageOf(origin),
    checkoutOf: (person, purchases) => ownCheckout(origin, person, purchases),
    hear: (listener) => hearAsPageOf(origin, listener, signal),
    save: saveFile,
    now: () => Date.now(),
    signal,
  });
  await mountPage(
    "action.manage_subscription",
    (context) => <DeskPage session={session} context={context} openOptions={openOptions} />,
    signal,
    subscriptionStyles,
  );
}
