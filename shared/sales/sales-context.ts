import type { Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import type { SalesModel } from "./sales-model.ts";

/** What the parts of the view speak and do. */
export interface SalesContext {
  model: SalesModel;
  viewer: Viewer;
  translate: Translate;
  language: string;
  /** In this machine's milliseconds. */
  now: number;
  /** Puts a text where it can be pasted from; rejects where that isn't allowed. */
  copy: (text: string) => Promise<void>;
}
