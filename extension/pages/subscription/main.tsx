import { subscriptionStyles } from "../../../shared/subscription/index.ts";
import { openOptions } from "../../platform/current-tab.ts";
import { askAsPageOf, hearAsPageOf, ownCheckout } from "../../platform/own-page-runtime.ts";
import { browserDesks } from "../desks/browser-desks.ts";
import { mountPage } from "../mount-page.tsx";
import { ChooseDesk } from "./choose-desk.tsx";
import { DeskPage } from "./desk-page.tsx";
import { startDeskSession } from "./desk-session.ts";
import { saveFile } from "./save-file.ts";

const { signal } = new AbortController();
const desks = browserDesks();
const origin = await deskOfPage();

if (origin === null) {
  const found = await desks.list();
  await mountPage(
    "action.manage_subscription",
    (context) => <ChooseDesk desks={found} context={context} openOptions={openOptions} />,
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

/** Whose subscription this page is about: what the address says, or the only help desk that there is. */
async function deskOfPage(): Promise<string | null> {
  const asked = URL.parse(new URLSearchParams(location.search).get("desk") ?? "");
  if (asked !== null) return asked.origin;
  const [only, ...others] = await desks.list();
  return only !== undefined && others.length === 0 ? only.origin : null;
}
