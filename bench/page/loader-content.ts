import { FORMS } from "../../extension/content/help-desk-kinds/forms.ts";
import { startPage } from "../../extension/content/start-page.ts";

// The same content script under a name that crxjs builds its default way: a loader that imports it as modules.
startPage(FORMS.zendesk, new AbortController().signal);
