import { SANDBOX } from "../platform/build-mode.ts";
import { themeAt } from "./host/appearance.ts";
import { ROOT_NAME } from "./stale-roots.ts";

/** A node of ours with a root that the page can't look into; in sandbox builds tests can. */
export interface OwnRoot {
  node: HTMLElement;
  root: ShadowRoot;
  /** The help desk's light or dark, where the node now stands. */
  theme(): "light" | "dark";
  /**
   * Looks as the help desk was last seen: to look now would have the browser work out styles in the middle of what the
   * host is about. Followed by `followTheme` once the frame is painted.
   */
  wearTheme(): void;
  /** Looks like it. */
  followTheme(): void;
  /** Takes at least so much of the page's height, in pixels, whether or not there is anything in it. */
  keepRoom(height: number): void;
}

/** The help desk's light or dark, as any node of ours found it last. */
let lastSeen: "light" | "dark" | null = null;

/** `place` is how it stands among what is around it: declarations of CSS, each of them important. */
export function createOwnRoot(place = ""): OwnRoot {
  const node = document.createElement(ROOT_NAME);
  // Important, where the node itself carries it: no style sheet of the page can hide or move what is ours.
  node.style.cssText = `all:initial!important;display:block!important;${place}`;
  const root = SANDBOX ? node.attachShadow({ mode: "open" }) : node.attachShadow({ mode: "closed" });
  const theme = () => {
    lastSeen = themeAt(node.parentElement ?? document.body);
    return lastSeen;
  };
  const wear = (seen: "light" | "dark") => {
    if (node.dataset.theme !== seen) node.dataset.theme = seen;
  };
  const wearTheme = () => wear(lastSeen ?? theme());
  const followTheme = () => wear(theme());
  const keepRoom = (height: number) => node.style.setProperty("min-block-size", `${height}px`, "important");
  return { node, root, theme, wearTheme, followTheme, keepRoom };
}
