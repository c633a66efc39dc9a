import { requestStyle } from "../../shared/asking/index.ts";
import button from "../../shared/ui/button.css?inline";
import dialogTokens from "../../shared/ui/dialog-tokens.css?inline";
import field from "../../shared/ui/field.css?inline";
import bar from "../../shared/ui/meter-bar.css?inline";
import notice from "../../shared/ui/notice.css?inline";
import page from "./page.css?inline";

/** What every page of the extension is drawn with. */
export const pageStyles: readonly string[] = [dialogTokens, button, field, bar, notice, requestStyle, page];
