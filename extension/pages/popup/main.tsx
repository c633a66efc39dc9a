import { currentOrigin, openOptions } from "../../platform/current-tab.ts";
import { browserDesks } from "../desks/browser-desks.ts";
import { mountPage } from "../mount-page.tsx";
import { Popup } from "./popup.tsx";
import { createPopupModel } from "./popup-model.ts";

const model = createPopupModel({ desks: browserDesks(), currentOrigin, openOptions });
await mountPage("popup.title", (context) => <Popup model={model} context={context} />, new AbortController().signal);
await model.load();
