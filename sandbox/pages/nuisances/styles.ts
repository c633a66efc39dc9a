import type { VariantName } from "../variants.ts";

const HOSTILE = `
  div:empty, span:empty { display: none !important; }
  * { letter-spacing: 0.08em !important; text-transform: uppercase !important; animation-duration: 3s !important; }
  div, section, button { float: none; text-indent: 4px; line-height: 2.2 !important; }
  form > div, form + div, [role="dialog"] > div { transition: all 2s !important; transform: translateX(1px); }
  button { background: hotpink; color: black; }
`;

const SHEETS: Partial<Record<VariantName, string>> = {
  "hostile-css": HOSTILE,
  "font-size": "html { font-size: 10px; }",
  zoom: "body { zoom: 1.5; }",
};

/** The style sheets that a variant adds to the page, if it adds any. */
export function sheetOf(variant: VariantName): string | undefined {
  return SHEETS[variant];
}
