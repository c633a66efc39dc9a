import { mountPage } from "../mount-page.tsx";
import { browserOptions } from "./browser-options.ts";
import { OptionsPage } from "./options-page.tsx";

const model = browserOptions("service");
const { signal } = new AbortController();
await mountPage("options.title", (context) => <OptionsPage model={model} context={context} />, signal);
await model.begin(signal);
