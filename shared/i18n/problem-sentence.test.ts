import en from "virtual:catalogue/en";
import it from "virtual:catalogue/it";
import { expect, test } from "vitest";
import { problemSentence } from "./problem-sentence.ts";
import { createTranslate } from "./translate.ts";

const misconfigured = { type: "sign-in-misconfigured", status: 401, detail: "" } as const;

test.each([
  ["en", en, "its claim “sub” isn’t as it should be", "isn’t as it should be"],
  ["it", it, "l’attributo “sub” non è come dovrebbe", "non è come dovrebbe"],
] as const)(
  "names the claim that is set up wrongly, where the service does: %s",
  (language, catalogue, named, part) => {
    const context = { translate: createTranslate(language, catalogue), language, now: 0 };
    const fields = [{ field: "sub", expected: "1 to 255 printable ASCII characters" }];
    expect(problemSentence({ ...misconfigured, fields }, context)).toContain(named);
    expect(problemSentence(misconfigured, context)).not.toContain(part);
  },
);
