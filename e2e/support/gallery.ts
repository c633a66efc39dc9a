import { fileURLToPath } from "node:url";
import type { Frame, Page } from "@playwright/test";
import { build } from "vite";
import { compileCatalogue } from "../../scripts/vite/icu-catalogues.ts";
import { literalColours } from "../../scripts/vite/literal-colours.ts";
import { noMarkup } from "../../scripts/vite/no-markup.ts";
import { plainElements } from "../../scripts/vite/plain-elements.ts";
import { pseudoMessage } from "../../scripts/vite/pseudo-locale.ts";
import { NOW } from "../../shared/api/testing.ts";
import type { Messages } from "../../shared/i18n/index.ts";
import { PSEUDO_LOCALE } from "../../shared/i18n/index.ts";

/** What stands in a help desk's page, and the extension's own pages: each is built as the extension's scripts are. */
export const WINGS = ["in-page", "own-pages"] as const;
export type Wing = (typeof WINGS)[number];

const scripts = new Map<Wing, Promise<string>>();

/** One wing of the gallery as one script, built once a process. */
export function scriptOf(wing: Wing): Promise<string> {
  const script = scripts.get(wing) ?? buildWing(wing);
  scripts.set(wing, script);
  return script;
}

/** Nothing is written. */
async function buildWing(wing: Wing): Promise<string> {
  const file = (path: string) => fileURLToPath(new URL(`../gallery/${path}`, import.meta.url));
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL("../..", import.meta.url)),
    logLevel: "warn",
    publicDir: false,
    define: { __OPEN_ROOTS__: "true", "process.env.NODE_ENV": JSON.stringify("production") },
    resolve: { alias: { vitest: file("vitest-in-page.ts") } },
    plugins: [...(wing === "in-page" ? [literalColours()] : []), plainElements(), noMarkup()],
    build: {
      ...{ write: false, minify: false, target: "chrome126", modulePreload: false },
      lib: { entry: file(`${wing}.ts`), formats: ["iife"], name: "seatmeter_gallery" },
    },
  });
  const [script] = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  if (script?.type !== "chunk") throw new Error(`${wing} was not built.`);
  return script.code;
}

/** A wing that hangs, in a frame: to change the size of its page would take as long as a look. */
export interface OpenGallery {
  frame: Frame;
  /** Resolves once all that follows its own size has followed. */
  resize(width: number, height: number): Promise<void>;
}

/** Opens one wing in a page of its own, at a clock that tests set forth. */
export async function openGallery(page: Page, script: string): Promise<OpenGallery> {
  const html = (body: string) =>
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Gallery</title>${body}`;
  const serve = (path: string, body: string) =>
    page.route(`https://gallery.example${path}`, (route) =>
      route.fulfill({ contentType: "text/html", body: html(body) }),
    );
  await serve("/", `<style>body { margin: 0 } iframe { border: 0 }</style><iframe name="wing" src="/wing"></iframe>`);
  await serve("/wing", "<body>");
  await page.clock.install({ time: NOW });
  await page.exposeBinding("passTime", (_, milliseconds: number) => page.clock.runFor(milliseconds));
  await page.exposeBinding("pressEnter", () => page.keyboard.press("Enter"));
  await page.goto("https://gallery.example/");
  const frame = page.frame("wing");
  if (frame === null) throw new Error("The wing has no frame.");
  await frame.addScriptTag({ content: script });
  const resize = (width: number, height: number) => frame.evaluate(resizeFrame, [width, height] as const);
  return { frame, resize };
}

/** Runs in the frame. An observer hears of its element at first, too, and after those that were there before it. */
function resizeFrame([width, height]: readonly [number, number]): Promise<void> {
  const { frameElement } = window;
  if (!(frameElement instanceof parent.window.HTMLIFrameElement)) throw new Error("There is no frame around it.");
  frameElement.style.width = `${width}px`;
  frameElement.style.height = `${height}px`;
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}

/** What the gallery says in this language. */
export function messagesOf(language: string): Messages {
  if (language !== PSEUDO_LOCALE) return compileCatalogue(language);
  const english = Object.entries(compileCatalogue("en"));
  return Object.fromEntries(english.map(([key, message]) => [key, pseudoMessage(message)]));
}
