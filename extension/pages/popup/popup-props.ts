import type { PageContext } from "../draw-page.ts";
import type { PopupModel } from "./popup-model.ts";

/** What every part of the popup is given. */
export interface PopupProps {
  model: PopupModel;
  context: PageContext;
}
