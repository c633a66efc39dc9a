import english from "virtual:catalogue/en";
import italian from "virtual:catalogue/it";
import { describe, expect, test } from "vitest";
import { CLIENT_PROBLEMS, SERVICE_PROBLEMS } from "../api/problem-types.ts";
import type { Messages } from "./messages.ts";
import type { Tried } from "./problem-sentence.ts";
import { problemSentence } from "./problem-sentence.ts";
import { createTranslate } from "./translate.ts";

type Named = keyof typeof SERVICE_PROBLEMS | (typeof CLIENT_PROBLEMS)[number];

const TYPES = [...(Object.keys(SERVICE_PROBLEMS) as Named[]), ...CLIENT_PROBLEMS];

function say(type: Named, tried: Tried | undefined, language = "en", messages: Messages = english): string {
  const context = { translate: createTranslate(language, messages), language, now: 0 };
  return problemSentence({ type, status: 0, detail: "" }, context, tried);
}

describe.each(["sending", "changing", undefined] as const)("where somebody was %s", (tried) => {
  test.each(TYPES)("%s says nothing of buying that nobody tried", (type) => {
    expect(say(type, tried)).not.toMatch(/nothing was bought/i);
    expect(say(type, tried, "it", italian)).not.toMatch(/non è stato acquistato nulla/i);
  });
});

test("each says what didn't happen", () => {
  expect(say("person-changed", "buying")).toContain("Nothing was bought");
  expect(say("person-changed", "sending")).toContain("Nothing was sent");
  expect(say("person-changed", "changing")).toContain("Nothing was changed");
  expect(say("version-changed", "changing", "it", italian)).toContain("Non è cambiato nulla");
});

const misconfigured = { type: "sign-in-misconfigured", status: 401, detail: "" } as const;

test.each([
  ["en", english, "its claim “sub” is wrong", "is wrong"],
  ["it", italian, "l’attributo «sub» è errato", "è errato"],
] as const)(
  "names the claim that is set up wrongly, where the service does: %s",
  (language, catalogue, named, part) => {
    const context = { translate: createTranslate(language, catalogue), language, now: 0 };
    const fields = [{ field: "sub", expected: "1 to 255 printable ASCII characters" }];
    expect(problemSentence({ ...misconfigured, fields }, context)).toContain(named);
    expect(problemSentence(misconfigured, context)).not.toContain(part);
  },
);
