import type { InlineConfig, Plugin, ResolvedConfig } from "vite";
import { build } from "vite";
import { operationRoutes } from "./operation-routes.ts";
import { trimPolyfill } from "./trim-polyfill.ts";
import { withoutSummaries } from "./without-summaries.ts";

const ENTRY = "extension/background/worker.ts";

/**
 * Gives the worker everything that it needs in its own file, in place of a part that it shares with our pages: the
 * browser starts it with one file less, and one file is a kilobyte smaller than two.
 */
export function workerInOneFile(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "seatmeter:worker-in-one-file",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_, bundle) {
      const worker = Object.values(bundle).find(
        (file) => file.type === "chunk" && file.facadeModuleId?.endsWith(`/${ENTRY}`),
      );
      if (worker?.type !== "chunk") throw new Error("The build has no worker.");
      worker.code = await codeOf(config);
      worker.imports = [];
    },
  };
}

async function codeOf({ root, mode, define = {}, build: { minify, target } }: ResolvedConfig): Promise<string> {
  const options: InlineConfig = {
    configFile: false,
    ...{ root, mode, define },
    logLevel: "warn",
    publicDir: false,
    plugins: [operationRoutes(), trimPolyfill(), withoutSummaries()],
    build: { write: false, minify, target, modulePreload: false, rolldownOptions: { input: ENTRY } },
  };
  const built = await build(options);
  const [chunk, ...others] = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error("The worker came in more than one file.");
  return chunk.code;
}
