/** A compiled catalogue: JSON-safe, made by scripts/vite/icu-catalogues.ts. */
export type Messages = Record<string, string | CompiledMessage>;

type CompiledMessage = CompiledToken[];
type CompiledToken = string | [name: string, type?: string, format?: unknown];
