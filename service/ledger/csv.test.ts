import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "./csv.ts";

/** Reads one line as RFC 4180 says. */
function readLine(line: string): string[] {
  expect(line.endsWith("\r\n")).toBe(true);
  const fields = line.slice(0, -2).match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^",]*)(?=,|$)/gs) ?? [];
  return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
}

test("quotes what needs it, and nothing else", () => {
  expect(csvLine(["plain", 'say "hi"', "a,b", "two\r\nlines", " spaces ", null, -66.24])).toBe(
    'plain,"say ""hi""","a,b","two\r\nlines"," spaces ",,-66.24\r\n',
  );
});

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  " =1",
  "\u00a0=1",
  "＝1",
  "＋1",
  "－1",
  "＠1",
  '=HYPERLINK("http://x")',
])("%j is text to a spreadsheet", (text) => {
  expect(readLine(csvLine([text]))).toEqual([`'${text}`]);
});

test("whatever is written is read back", () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom("a", '"', ",", "\r", "\n", "=", "'", " ", "é", "😀") }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(texts, (values) => {
      const read = readLine(csvLine(values));
      expect(read.map((field) => field.replace(/^'(?=\s*[=\r\n])/, ""))).toEqual(
        values.map((value) => value.replace(/^'(?=\s*[=\r\n])/, "")),
      );
    }),
  );
});
