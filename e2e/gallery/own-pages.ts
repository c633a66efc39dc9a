import { openGallery } from "./open-gallery.ts";
import { OPTIONS, WELCOME } from "./states/options.tsx";
import { PEOPLE } from "./states/people.tsx";
import { POPUP } from "./states/popup.tsx";
import { SUBSCRIPTION } from "./states/subscription.tsx";
import { WINDOW } from "./states/window.tsx";

/** The extension's own pages. */
openGallery({ ...WINDOW, ...POPUP, ...PEOPLE, ...OPTIONS, ...WELCOME, ...SUBSCRIPTION });
