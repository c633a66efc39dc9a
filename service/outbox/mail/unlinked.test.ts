import { expect, test } from "vitest";
import { unlinked } from "./unlinked.ts";

test.each([
  ["https://evil.example/x", "https: //evil. example/x"],
  ["www.evil.example", "www. evil. example"],
  ["evil.example", "evil. example"],
  ["EVIL.EXAMPLE:8080/a?b=c", "EVIL. EXAMPLE: 8080/a?b=c"],
  ["evil\u3002example", "evil\u3002 example"],
  ["evil\uff0eexample", "evil\uff0e example"],
  ["evil.\u200bexample", "evil. \u200bexample"],
  ["пример.рф", "пример. рф"],
  ["xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd. xn--p1ai"],
  ["ann@evil.example", "ann@ evil. example"],
  ["mailto:ann", "mailto: ann"],
  ["http://127.0.0.1/", "http: //127. 0.0.1/"],
  ["10.0.0.1", "10. 0.0.1"],
  ["\\\\server\\share", "\\\\ server\\share"],
  ["J.R.R. Tolkien", "J. R. R. Tolkien"],
])("%s becomes %s", (text, expected) => {
  expect(unlinked(text)).toBe(expected);
  expect(unlinked(expected)).toBe(expected);
});

test.each(["Ann O'Connor", "Dr. Ann Löw", "Suite 2.0 at 10:30", "PO-7: 1.234.567 €", "です。", "Why not?"])(
  "%s stays",
  (text) => {
    expect(unlinked(text)).toBe(text);
  },
);
