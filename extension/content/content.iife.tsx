import { helpDeskAt } from "../platform/help-desk-kinds.ts";
import { FORMS } from "./help-desk-kinds/forms.ts";
import { startPage } from "./start-page.ts";

startPage(FORMS[helpDeskAt(location.origin).id], new AbortController().signal);
