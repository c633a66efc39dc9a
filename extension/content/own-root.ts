import { signal as signalOf } from "@preact/signals-core";
import type { Theme } from "../../shared/ui/mount-view.ts";
import { themeBehind } from "../../shared/ui/theme-behind.ts";
import { OPEN_ROOTS } from "../platform/build-mode.ts";
import { SIGN } from "./stale-roots.ts";

/** A node of ours with a root that the page can't look into; in sandbox builds tests can. */
export interface OwnRoot {
  node: HTMLElement;
  root: ShadowRoot;
  /** Light or dark; whatever reads it in an effect follows it. */
  readonly theme: Theme;
  /**
   * Looks as the help desk was last seen: to look now would have the browser work out styles in the middle of what the
   * host is about. Followed by `followTheme` once the frame is painted.
   */
  wearTheme(): void;
  /** Looks like the help desk, where the node now stands. */
  followTheme(): void;
}

/** The help desk's light or dark, as any node of ours found it last. */
let lastSeen: Theme | null = null;

/** What our nodes carry in this page, and their clones: another name in each, so that no page waits for it. */
export const MARK = `n${Math.random().toString(36).slice(2)}`;

/** `place` is how it stands among what is around it: declarations of CSS, each of them important. */
export function createOwnRoot(place = ""): OwnRoot {
  // An element that no page can define, and with nothing on it by which ours are told from others.
  const node = document.createElement("div");
  node.setAttribute(MARK, "");
  // Important, where the node itself carries it: no style sheet of the page can hide or move what is ours.
  node.style.cssText = `all:initial!important;display:block!important;${place}`;
  const root = OPEN_ROOTS ? node.attachShadow({ mode: "open" }) : node.attachShadow({ mode: "closed" });
  root.appendChild(document.createElement("div")).className = SIGN;
  const theme = signalOf<Theme>(lastSeen ?? "light");
  const followTheme = () => {
    // Where it stands nowhere yet, it can't always be told; it is looked at again once it does.
    lastSeen = themeBehind(node.parentElement ?? document.body, root) ?? lastSeen;
    theme.value = lastSeen ?? "light";
  };
  return {
    ...{ node, root, followTheme },
    get theme() {
      return theme.value;
    },
    wearTheme() {
      if (lastSeen === null) followTheme();
      else theme.value = lastSeen;
    },
  };
}
