import type { Messages } from "../../shared/i18n/index.ts";
import { directionOf } from "../../shared/i18n/index.ts";
import type { Theme } from "../../shared/ui/mount-view.ts";
import type { States } from "./stage.ts";
import { rootsIn, Stage } from "./stage.ts";

/** What tests do with it. */
export interface Gallery {
  readonly names: readonly string[];
  /** The language of what is shown from now on. */
  speak(language: string, messages: Messages): void;
  /** Shows this state in place of the last one; resolves once it is reached, in light. */
  show(name: string): Promise<void>;
  turn(theme: Theme): void;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

/** Hangs these states, to be shown one at a time. */
export function openGallery(states: States): void {
  let language = "en";
  let messages: Messages = {};
  let stage: Stage | null = null;
  const place = document.body.appendChild(document.createElement("div"));

  function turn(theme: Theme): void {
    document.documentElement.style.colorScheme = theme;
    if (stage !== null) stage.theme.value = theme;
    const surfaces = rootsIn(place).flatMap((root) => [...root.querySelectorAll<HTMLElement>(".seatmeter")]);
    for (const surface of surfaces) surface.dataset.theme = theme;
  }

  window.gallery = {
    names: Object.keys(states),
    speak(spoken, catalogue) {
      language = spoken;
      messages = catalogue;
      document.documentElement.lang = spoken;
      document.documentElement.dir = directionOf(spoken);
    },
    async show(name) {
      const state = states[name];
      if (state === undefined) throw new Error(`There is no state "${name}".`);
      stage?.end();
      stage = new Stage(place, language, messages);
      await state(stage);
      turn("light");
    },
    turn,
  };
}
