import { hearOfSeats } from "../../platform/own-page-runtime.ts";
import { giveBackAccess, hasAccess, requestAccess } from "../../platform/permissions.ts";
import { areas } from "../../platform/storage.ts";
import { browserDesks } from "../desks/browser-desks.ts";
import { mountPage } from "../mount-page.tsx";
import { createOptionsModel } from "./options-model.ts";
import { OptionsPage } from "./options-page.tsx";

const model = createOptionsModel({
  desks: browserDesks(),
  local: areas.local,
  ...{ requestAccess, hasAccess, giveBackAccess },
  now: () => Date.now(),
});
const { signal } = new AbortController();
await mountPage("options.title", (context) => <OptionsPage model={model} context={context} />, signal);
await model.load();
hearOfSeats(() => void model.follow(), signal);
// What was told while it was loading.
await model.follow();
