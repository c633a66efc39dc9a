import { createAskingApi } from "../../platform/asking-api.ts";
import { provide } from "./provide.ts";

// Apart from what shows them: the schemas that check these answers serve the dialog and the notices alike.
provide("carried", { createAskingApi });
