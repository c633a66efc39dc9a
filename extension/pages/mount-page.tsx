import { signal as signalOf } from "@preact/signals";
import type { ComponentChild } from "preact";
import type { MessageKey } from "../../shared/i18n/index.ts";
import { createTranslate, directionOf } from "../../shared/i18n/index.ts";
import type { Theme } from "../../shared/ui/mount-view.ts";
import { OPEN_ROOTS } from "../platform/build-mode.ts";
import { catalogueFor } from "../platform/catalogues.ts";
import { readPreferences } from "../platform/kept.ts";
import { managedSettings, onManagedChange } from "../platform/managed-settings.ts";
import { areas } from "../platform/storage.ts";
import type { PageContext } from "./draw-page.ts";
import { drawPage } from "./draw-page.ts";

/**
 * Draws a page of the extension, in light or dark as the system is, until `signal`. It speaks the language that somebody
 * chose in the options, else that of the help desk's page that led to it (`ofDesk`), else the browser's.
 */
export async function mountPage(
  title: MessageKey & TitleKey,
  view: (context: PageContext) => ComponentChild,
  signal: AbortSignal,
  styles: readonly string[] = [],
  ofDesk: string | null | Promise<string | null> = null,
): Promise<void> {
  const host = document.createElement("div");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const theme = signalOf<Theme>("light");
  const follow = () => {
    theme.value = dark.matches ? "dark" : "light";
  };
  dark.addEventListener("change", follow, { signal });
  follow();
  const root = OPEN_ROOTS ? host.attachShadow({ mode: "open" }) : host.attachShadow({ mode: "closed" });
  let spoken: string | null = null;
  let unmount = () => {};

  async function speak(): Promise<void> {
    const managed = await managedSettings();
    const preferred = (await readPreferences(areas.local, managed)).language ?? (await ofDesk);
    const languages = preferred === null ? navigator.languages : [preferred];
    const { language, catalogue } = await catalogueFor(languages, { forOwnPages: true });
    // Somebody who has just chosen another one is told that pages follow when they are loaded again.
    if (spoken !== null && managed.language !== language) return;
    if (spoken === language || signal.aborted) return;
    const translate = createTranslate(language, catalogue);
    spoken = language;
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = translate(title);
    unmount();
    unmount = drawPage(root, { translate, language, theme }, styles, view);
  }

  await speak();
  document.body.append(host);
  onManagedChange(() => void speak(), signal);
  signal.addEventListener("abort", () => unmount(), { once: true });
}

type TitleKey =
  | "review.title"
  | "options.title"
  | "people.title"
  | "popup.title"
  | "action.manage_subscription"
  | "welcome.title";
