import * as quantitiesForm from "../../../shared/quantities/index.ts";
import { provide, share } from "./provide.ts";

share({ quantitiesForm });
provide("quantities", {});
