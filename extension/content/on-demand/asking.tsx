import { openAsking } from "./open-asking.ts";
import { provide } from "./provide.ts";

provide("asking", { openDialog: openAsking });
