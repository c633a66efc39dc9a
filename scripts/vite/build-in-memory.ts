import type { InlineConfig } from "vite";
import { build } from "vite";

interface BuiltFile {
  type: "asset";
  fileName: string;
  source: string | Uint8Array;
}

/** Builds what is part of another build, and resolves with its files for that one to emit. */
export async function buildInMemory({ build: options, ...config }: InlineConfig): Promise<BuiltFile[]> {
  const built = await build({
    ...{ configFile: false, logLevel: "warn", publicDir: false },
    ...config,
    build: { ...options, write: false },
  });
  return [built]
    .flat()
    .flatMap((result) => ("output" in result ? result.output : []))
    .map((file) => ({
      type: "asset",
      fileName: file.fileName,
      source: file.type === "chunk" ? file.code : file.source,
    }));
}
