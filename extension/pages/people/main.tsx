import { cartStyle } from "../../../shared/cart/index.ts";
import { LANGUAGES } from "../../../shared/i18n/index.ts";
import { callsFor } from "../../platform/carrier.ts";
import { hostWordsFor } from "../../platform/catalogues.ts";
import { openOptions } from "../../platform/current-tab.ts";
import { keptDraft } from "../../platform/kept-draft.ts";
import { askAsOwnPage, askAsPageOf, hearAsPageOf } from "../../platform/own-page-runtime.ts";
import { browserDesks } from "../desks/browser-desks.ts";
import { ChooseDesk } from "../desks/choose-desk.tsx";
import { deskOfPage } from "../desks/desk-of-page.ts";
import { mountPage } from "../mount-page.tsx";
import { followDeskSeats } from "./desk-seats.ts";
import people from "./people.css?inline";
import type { PeoplePorts } from "./people-model.ts";
import { createPeopleModel } from "./people-model.ts";
import { PeoplePage } from "./people-page.tsx";
import { prepareForm } from "./prepare-form.ts";

const { signal } = new AbortController();
const desks = browserDesks();
const origin = await deskOfPage(desks);
const styles = [cartStyle, people];

if (origin === null) {
  const found = await desks.list();
  await mountPage(
    "people.title",
    (context) => <ChooseDesk page="people" desks={found} context={context} openOptions={openOptions} />,
    signal,
    styles,
  );
} else {
  const ask = askAsPageOf(origin);
  const { state, connect, retry } = followDeskSeats(ask, (listener) => hearAsPageOf(origin, listener, signal), signal);
  const model = createPeopleModel({ seats: state, ...portsOf(origin) });
  await mountPage(
    "people.title",
    (context) => <PeoplePage {...{ model, context, origin, connect, retry, openOptions }} />,
    signal,
    styles,
  );
}

function portsOf(desk: string): Omit<PeoplePorts, "seats"> {
  const ask = askAsPageOf(desk);
  return {
    roleWords: async () =>
      (await Promise.all(LANGUAGES.map((language) => hostWordsFor(desk, language)))).flatMap((words) =>
        words === null ? [] : [words.roles],
      ),
    accountRoles: (person) => ask({ kind: "accountRoles", person }),
    readTeam: (person) => ask({ kind: "team", person }),
    purchasingOf: (person) => {
      const call = callsFor(ask, person);
      return {
        subscription: (options) => call("getSubscription", {}, options),
        quote: (request, options) => call("createQuote", request, options),
      };
    },
    async openForm(form) {
      const person = form.viewer.memberId;
      const how = await prepareForm({ ...form, draftOf: (of) => keptDraft(ask, person, of) });
      if (form.way === "manage") await askAsOwnPage({ kind: "desk", origin: desk, act: "manage" });
      else await askAsOwnPage({ kind: "add", origin: desk, person });
      return how;
    },
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
    now: () => Date.now(),
  };
}
