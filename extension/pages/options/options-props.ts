import type { PageContext } from "../draw-page.ts";
import type { OptionsModel } from "./options-model.ts";

/** What every part of the page is given. */
export interface OptionsProps {
  model: OptionsModel;
  context: PageContext;
}
