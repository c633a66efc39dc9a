import type { Language } from "../../shared/i18n/index.ts";

/** A way of looking at every screen. */
export interface Look {
  name: string;
  language: Language;
  theme: "light" | "dark";
  /** The system's own few colours, chosen for contrast, in place of ours. */
  forcedColors?: boolean;
  /** Of the window, in CSS pixels. */
  width: number;
  height: number;
}

const WIDE = { width: 1000, height: 720 };

/**
 * Light, dark, as narrow as WCAG's reflow asks, a window of 1280 × 1024 at 200 % zoom, forced colours, and other
 * languages: the article's, the longest, right to left.
 */
export const LOOKS: readonly Look[] = [
  { name: "light", language: "en", theme: "light", ...WIDE },
  { name: "dark", language: "en", theme: "dark", ...WIDE },
  { name: "narrow", language: "en", theme: "light", width: 320, height: 720 },
  { name: "zoomed", language: "en", theme: "light", width: 640, height: 512 },
  { name: "forced", language: "en", theme: "dark", forcedColors: true, ...WIDE },
  { name: "italian", language: "it", theme: "light", ...WIDE },
  { name: "german", language: "de", theme: "light", width: 320, height: 720 },
  { name: "japanese", language: "ja", theme: "dark", ...WIDE },
  { name: "arabic", language: "ar", theme: "light", ...WIDE },
];

/** For the stores' listings: Chrome's and Edge's want exactly these pixels, and Firefox's takes them. */
const LISTED = { theme: "light", width: 1280, height: 800 } as const;

/** One for each language that `store/` has a listing in. */
export const STORE_LOOKS: readonly Look[] = [
  { name: "store-en", language: "en", ...LISTED },
  { name: "store-it", language: "it", ...LISTED },
];
