/** A compiled catalogue: JSON-safe, made by scripts/vite/icu-catalogues.ts. */
export type Messages = Record<string, string | CompiledMessage>;

/** As Lingui compiles it: text and `#`, arguments, and the cases of plurals and selects. */
export type CompiledMessage = CompiledToken[];

type CompiledToken =
  | string
  | [name: string]
  | [name: string, type: "number"]
  | [name: string, type: "plural" | "select", cases: Record<string, CompiledMessage | string>];
