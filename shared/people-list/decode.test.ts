import { describe, expect, test } from "vitest";
import { decodeList } from "./decode.ts";

const TEXT = "Nome;Email;Ruolo\r\nZoë Ñuñez;zoë@x.com;Agente\r\n";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}

/** As Windows-1252 has what is in Latin 1, too. */
const windows = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("what a file is read as", () => {
  test.each([
    ["UTF-8", utf8(TEXT), "utf-8"],
    ["UTF-8 with its mark", utf8(`\ufeff${TEXT}`), "utf-8"],
    ["UTF-16, little end first, with its mark", utf16(`\ufeff${TEXT}`, true), "utf-16le"],
    ["UTF-16, big end first, with its mark", utf16(`\ufeff${TEXT}`, false), "utf-16be"],
    ["UTF-16, little end first", utf16(TEXT, true), "utf-16le"],
    ["UTF-16, big end first", utf16(TEXT, false), "utf-16be"],
    ["Windows-1252", windows(TEXT), "windows-1252"],
  ])("%s", (_, bytes, encoding) => {
    expect(decodeList(bytes)).toEqual({ text: TEXT, encoding });
  });

  test("UTF-16 of a script without zeros, but for its separators", () => {
    const japanese = "氏名,メール\n山田,hanako@x.jp\n";
    expect(decodeList(utf16(japanese, false))).toEqual({ text: japanese, encoding: "utf-16be" });
    expect(decodeList(utf16(japanese, true))).toEqual({ text: japanese, encoding: "utf-16le" });
  });

  test("nothing", () => {
    expect(decodeList(new Uint8Array())).toEqual({ text: "", encoding: "utf-8" });
  });
});
