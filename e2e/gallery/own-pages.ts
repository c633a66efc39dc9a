import { openGallery } from "./open-gallery.ts";
import { OPTIONS, WELCOME } from "./states/options.tsx";
import { POPUP } from "./states/popup.tsx";
import { SUBSCRIPTION } from "./states/subscription.tsx";
import { WINDOW } from "./states/window.tsx";

/** The extension's own pages. */
openGallery({ ...WINDOW, ...POPUP, ...OPTIONS, ...WELCOME, ...SUBSCRIPTION });
