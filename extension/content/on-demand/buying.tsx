import { openDialog } from "./open-dialog.ts";
import { provide } from "./provide.ts";

provide("buying", { openDialog });
