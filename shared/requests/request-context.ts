import type { Viewer } from "../api/index.ts";
import type { Translate } from "../i18n/index.ts";
import type { RequestModel } from "./request-model.ts";

/** What the parts of the view speak and do. */
export interface RequestContext {
  model: RequestModel;
  viewer: Viewer;
  translate: Translate;
  language: string;
  /** In this machine's milliseconds. */
  now: number;
}
