import { crx } from "@crxjs/vite-plugin";
import type { UserConfig } from "vite";
import { defineConfig } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import { catalogueFiles } from "./scripts/vite/catalogue-files.ts";
import type { ExtensionMode } from "./scripts/vite/manifest.ts";
import { isExtensionMode, isForStore, manifestFor } from "./scripts/vite/manifest.ts";
import { noMarkup } from "./scripts/vite/no-markup.ts";
import { pageScripts } from "./scripts/vite/page-scripts.ts";
import { readOperations } from "./scripts/vite/read-operations.ts";
import { standalonePage } from "./scripts/vite/standalone-page.ts";
import { widgetConfig } from "./scripts/vite/widget-config.ts";

/** `vite build --mode MODE` writes dist/MODE: the extension's modes, and the widget. */
export default defineConfig(({ mode }) => {
  if (isExtensionMode(mode)) return extensionConfig(mode);
  if (mode === "widget") return widgetConfig();
  throw new Error(`No build is called "${mode}".`);
});

function extensionConfig(mode: ExtensionMode): UserConfig {
  const sandbox = !isForStore(mode);
  return {
    publicDir: "extension/public",
    define: {
      __SANDBOX__: JSON.stringify(sandbox),
      __OPEN_ROOTS__: JSON.stringify(mode.endsWith("-sandbox")),
      __FIREFOX__: JSON.stringify(mode.startsWith("firefox")),
    },
    plugins: [
      noMarkup(),
      catalogueFiles({ pseudo: sandbox }),
      readOperations(),
      pageScripts(),
      standalonePage("confirm", "extension/pages/confirm/index.html"),
      ...crx({ manifest: manifestFor(mode, manifest), browser: mode.startsWith("firefox") ? "firefox" : "chrome" }),
    ],
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: mode.startsWith("firefox") ? "firefox140" : "chrome126",
      // A page's scripts are fetched together, not one after another's imports; nothing else preloads.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, deps, { hostType }) => (hostType === "html" ? deps : []),
      },
      // Pages that the manifest doesn't name.
      rolldownOptions: {
        input: {
          manage: "extension/pages/subscription/index.html",
          people: "extension/pages/people/index.html",
          welcome: "extension/pages/welcome/index.html",
        },
      },
    },
  };
}
