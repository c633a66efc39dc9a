import { openOptions } from "../../platform/current-tab.ts";
import { mountPage } from "../mount-page.tsx";
import { browserOptions } from "../options/browser-options.ts";
import { WelcomePage } from "./welcome-page.tsx";

const model = browserOptions("alone");
const { signal } = new AbortController();
await mountPage(
  "welcome.title",
  (context) => <WelcomePage model={model} context={context} openOptions={() => void openOptions()} />,
  signal,
);
await model.begin(signal);
