import { describe, expect, test } from "vitest";
import { Problem } from "../../shared/api/index.ts";
import { readJsonBody } from "./json-body.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const refusal = (body: Uint8Array) => {
  try {
    readJsonBody(body);
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.details;
    throw thrown;
  }
  throw new Error("It was accepted.");
};

describe("reads", () => {
  test.each([
    ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', { a: 1, b: { a: 2 }, c: [{ a: 3 }, { a: 4 }] }],
    ['{"a":"\\"b\\":{[","b":"a"}', { a: '"b":{[', b: "a" }],
    ['["a","a"]', ["a", "a"]],
    ['{"a":"a","b" : ["a"]}', { a: "a", b: ["a"] }],
    ['{"name":"<b>𝒳 Ünïcödé 😀</b>"}', { name: "<b>𝒳 Ünïcödé 😀</b>" }],
    ["null", null],
  ])("%s", (text, value) => {
    expect(readJsonBody(bytes(text))).toEqual(value);
  });
});

describe("refuses", () => {
  test.each([
    ["a key given twice", '{"total":3,"total":300}', "total"],
    ["one written in another way", '{"total":3,"\\u0074otal":300}', "total"],
    ["one further inside", '{"a":[{"b":{"c":1,"d":2,"c":3}}]}', "c"],
    ["one after an object", '{"a":{"b":1},"c":"}","a":2}', "a"],
    ["__proto__", '{"__proto__":{"admin":true}}', "__proto__"],
    ["U+0000", '{"note":"a\\u0000b"}', "note"],
    ["half a surrogate pair", '{"lines":[{"note":"\\ud83d"}]}', "lines.0.note"],
    ["U+0000 in a key", '{"a\\u0000":1}', "a\u0000"],
  ])("%s", (_, text, field) => {
    const { type, fields } = refusal(bytes(text));
    expect(type).toBe("invalid-input");
    expect(fields?.map((wrong) => wrong.field)).toEqual([field]);
  });

  test.each(["", "{", '{"a":1,}', "{'a':1}", "NaN", '{"a":1}{"b":2}', "﻿x"])("what is not JSON: %j", (text) => {
    expect(refusal(bytes(text)).type).toBe("invalid-input");
  });

  test.each([
    ["arrays", "[", "]"],
    ["objects", '{"a":', "}"],
    ["both", '[{"a":', "}]"],
  ])("%s inside of each other without end", (_, start, end) => {
    const nested = (levels: number) => bytes(`${start.repeat(levels)}1${end.repeat(levels)}`);
    expect(refusal(nested(10_000)).type).toBe("invalid-input");
    expect(refusal(nested(33)).detail).toBe("The body is more than 32 levels deep.");
    expect(() => readJsonBody(nested(16))).not.toThrow();
  });

  test("bytes that are not UTF-8", () => {
    expect(refusal(new Uint8Array([0x22, 0xc3, 0x28, 0x22])).type).toBe("invalid-input");
  });
});

test("takes time in proportion to the body, also where quotes and backslashes abound", () => {
  const hostile = `{"a":"${'\\\\\\"'.repeat(15_000)}"}`;
  const started = performance.now();
  readJsonBody(bytes(hostile));
  expect(performance.now() - started).toBeLessThan(1_000);
});
