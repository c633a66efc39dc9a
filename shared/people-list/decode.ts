export type ListEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** How large a file may be, in bytes: ten thousand people with long names, in UTF-16. */
export const MOST_BYTES = 8_000_000;

/** Reads a file's bytes as text, and says as what: by its byte order mark, else by what it is valid as. */
export function decodeList(bytes: Uint8Array): { text: string; encoding: ListEncoding } {
  const marked = markOf(bytes) ?? unmarked16(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    // As spreadsheets in Western Europe and America save CSV; every byte of it is some letter.
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

function markOf([first, second, third]: Uint8Array): ListEncoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** Separators and line ends have a zero in UTF-16, and nothing has one in the others: which half it is tells the order. */
function unmarked16(bytes: Uint8Array): ListEncoding | null {
  const zero = bytes.subarray(0, 4096).indexOf(0);
  if (zero === -1) return null;
  return zero % 2 === 0 ? "utf-16be" : "utf-16le";
}
