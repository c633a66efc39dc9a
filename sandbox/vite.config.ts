import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The stand-in's agent interface: React, like the real one, and so a build of its own. */
export default defineConfig({
  root: path("pages"),
  base: "/desk/",
  publicDir: false,
  build: {
    outDir: path("../dist/sandbox"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    // No data: scripts or fonts: the page's policy allows neither.
    assetsInlineLimit: 0,
  },
});
